// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: memory safety is spelled out, a warning is an error.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Only the targets that hand out spans of their own storage need this one.
let lifetimes: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

let package = Package(
  name: "mitra-import",
  products: [
    .library(name: "XLSXReader", targets: ["Tabular", "XLSXReader"]),
    .library(name: "DelimitedReader", targets: ["Tabular", "DelimitedReader"]),
    .library(name: "ColumnMapping", targets: ["Tabular", "ColumnMapping"]),
    .library(name: "ImportStore", targets: ["Tabular", "ImportStore"]),
    .library(name: "ImportReports", targets: ["Tabular", "ImportReports"]),
    .library(name: "CustomerImport", targets: ["Tabular", "CustomerImport"]),
    .executable(name: "mitra-import", targets: ["mitra-import"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Cellar: a module map and a header each.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    // One instruction that Swift has no word for.
    .systemLibrary(name: "CPrefetch"),

    // Ground: the values that pass between the stages.
    .target(name: "Tabular", swiftSettings: strict + lifetimes),

    // Floor 1: containers.
    .target(name: "ZipArchive", dependencies: ["Tabular", "CZlib"], swiftSettings: strict),

    // Floor 2: five stages side by side; none imports another.
    .target(
      name: "XLSXReader",
      dependencies: [
        "Tabular", "ZipArchive", "CLibXML2",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict + lifetimes),
    .target(name: "DelimitedReader", dependencies: ["Tabular"], swiftSettings: strict),
    .target(
      name: "ColumnMapping",
      dependencies: ["Tabular", "CPrefetch", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Mappings")],
      swiftSettings: strict),
    .target(
      name: "ImportStore",
      dependencies: [
        "Tabular", "CPostgreSQL",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Migrations")],
      swiftSettings: strict),
    .target(
      name: "ImportReports", dependencies: ["Tabular"], exclude: ["Schemas"], swiftSettings: strict),

    // Floor 3: the use cases.
    .target(
      name: "CustomerImport",
      dependencies: [
        "Tabular", "XLSXReader", "DelimitedReader", "ColumnMapping", "ImportStore", "ImportReports",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    // Roof: arguments, printing, exit statuses.
    .executableTarget(
      name: "mitra-import",
      dependencies: [
        "CustomerImport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests, one target a target.
    .target(
      name: "TestSupport", dependencies: ["Tabular", "ZipArchive", "ImportStore"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "TabularTests", dependencies: ["Tabular", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ZipArchiveTests", dependencies: ["ZipArchive", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "XLSXReaderTests", dependencies: ["XLSXReader", "ZipArchive", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "DelimitedReaderTests", dependencies: ["DelimitedReader", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ColumnMappingTests", dependencies: ["ColumnMapping", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ImportStoreTests", dependencies: ["ImportStore", "TestSupport"], exclude: ["Statements"],
      swiftSettings: strict),
    .testTarget(
      name: "ImportReportsTests", dependencies: ["ImportReports", "TestSupport"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "CustomerImportTests",
      dependencies: ["CustomerImport", "ColumnMapping", "ImportReports", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["ColumnMapping", "CustomerImport", "ImportStore", "TestSupport", "mitra-import"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
