// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets (libFuzzer with the address sanitizer): a package of its own, since `--sanitize=fuzzer` gives every
// module its hooks and takes away each program's `main`. `Library` is a link to the project's sources, so that they
// are compiled with the hooks, and package declarations can be called.

let language: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let lifetimes: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

func fuzz(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: ["Tabular"] + dependencies, path: "Targets/\(name)",
    swiftSettings: language + [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CZlib", path: "Library/CZlib"),
    .systemLibrary(name: "CLibXML2", path: "Library/CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CPrefetch", path: "Library/CPrefetch"),
    .target(name: "Tabular", path: "Library/Tabular", swiftSettings: language + lifetimes),
    .target(
      name: "ZipArchive", dependencies: ["Tabular", "CZlib"], path: "Library/ZipArchive",
      swiftSettings: language),
    .target(
      name: "XLSXReader",
      dependencies: [
        "Tabular", "ZipArchive", "CLibXML2",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      path: "Library/XLSXReader",
      swiftSettings: language + lifetimes + [.unsafeFlags(["-enable-testing"])]),
    .target(
      name: "DelimitedReader", dependencies: ["Tabular"], path: "Library/DelimitedReader",
      swiftSettings: language),
    .target(
      name: "ColumnMapping", dependencies: ["Tabular", "CPrefetch", .product(name: "Yams", package: "Yams")],
      path: "Library/ColumnMapping", resources: [.embedInCode("Mappings")], swiftSettings: language),

    .target(
      name: "FuzzReading", dependencies: ["Tabular"], path: "Targets/FuzzReading", swiftSettings: language),
    fuzz("FuzzArchive", ["ZipArchive"]),
    fuzz("FuzzDelimited", ["DelimitedReader"]),
    fuzz("FuzzCompoundFile", ["XLSXReader", "ZipArchive"]),
    fuzz("FuzzDecryption", ["XLSXReader", "ZipArchive"]),
    fuzz("FuzzSheet", ["FuzzReading", "XLSXReader", "ZipArchive"]),
    fuzz("FuzzParts", ["FuzzReading", "XLSXReader", "ZipArchive"]),
    fuzz("FuzzMapping", ["ColumnMapping"]),
  ],
  swiftLanguageModes: [.v6]
)
