// swift-tools-version: 6.2
import PackageDescription

/// Programs that only measure. A package of their own, so that `swift build` of the project never builds them.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "mitra-import", path: "..")],
  targets: [
    .executableTarget(
      name: "read-cells",
      dependencies: [.product(name: "XLSXReader", package: "mitra-import")])
  ],
  swiftLanguageModes: [.v6]
)
