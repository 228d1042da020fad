// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "emend",
    products: [
        .library(name: "Emend", targets: ["Emend"]),
        .library(name: "EmendLexicon", targets: ["EmendLexicon"]),
        .library(name: "EmendTesting", targets: ["EmendTesting"]),
        .executable(name: "emend", targets: ["EmendCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // ICU, found through pkg-config. Its headers are for CUnicode alone: a Swift file that sees them cannot import Foundation.
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n icu-uc", providers: [.apt(["libicu-dev"])]),
        .target(name: "CUnicode", dependencies: ["CICU"]),
        .target(name: "CLexicon", exclude: ["lexicon.bin"]),
        // toml++, headers only: Debian's libtomlplusplus-dev. It is needed to build, not to run, and it keeps the line of each key, which error messages name.
        .target(name: "CTOML"),
        // The pattern files in corpora/boilerplate, embedded as they are.
        .target(name: "CBoilerplate"),
        // The page of reports, embedded.
        .target(name: "CReport", exclude: ["page.html", "style.css", "text.js", "data.js", "overview.js", "changes.js", "page.js"]),
        // gzip and zstd, in which crawls and shards come.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        // The digests in the headers of WARC records; dpkg itself runs on this library, so it is on every Debian system.
        .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
        // SQLite holds the manifests of runs. It is linked in (see EmendCommand): most runs need none, and loading a shared library would cost each of them 0.5 ms.
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        // simdjson (Debian's libsimdjson-dev) finds the fields of records. Its headers are C++, for CJSON alone; what its pkg-config file adds, SwiftPM refuses.
        .target(name: "CJSON", linkerSettings: [.linkedLibrary("simdjson")]),
        // Vector loops over bytes, which Swift compiles to loops over single ones.
        .target(name: "CBytes"),
        // Calls of Linux that Swift does not see.
        .target(name: "CFiles"),
        .target(name: "EmendCore", dependencies: ["CBytes"]),
        .target(name: "EmendUnicode", dependencies: ["EmendCore", "CUnicode"]),
        .target(name: "EmendLexicon", dependencies: ["EmendCore", "EmendUnicode", "CLexicon", "CTOML"]),
        .target(name: "EmendFilters", dependencies: ["EmendCore", "EmendUnicode", "EmendLexicon", "CBoilerplate"]),
        .target(name: "EmendCompression", dependencies: ["CZlib", "CZstd"]),
        .target(name: "EmendFraming", dependencies: ["EmendCore", "CDigest", "CJSON"]),
        .target(name: "Emend", dependencies: ["EmendCore", "EmendUnicode", "EmendLexicon", "EmendFilters", "EmendFraming"]),
        .target(name: "EmendTesting", dependencies: ["Emend"]),
        .executableTarget(
            name: "EmendCommand",
            dependencies: ["CDigest", "CFiles", "CReport", "CSQLite", "Emend", "EmendCompression", "EmendFraming", "EmendLexicon", "EmendUnicode", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            linkerSettings: [.linkedLibrary(":libsqlite3.a")]),
        .executableTarget(
            name: "emend-dev",
            dependencies: ["EmendCore", "EmendLexicon", "EmendFilters", "EmendUnicode", "Emend", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .testTarget(name: "EmendCoreTests", dependencies: ["EmendCore", "Emend", "EmendTesting"]),
        .testTarget(name: "EmendUnicodeTests", dependencies: ["EmendCore", "EmendUnicode"]),
        .testTarget(name: "EmendLexiconTests", dependencies: ["EmendCore", "EmendLexicon", "CLexicon", "Emend", "EmendTesting"]),
        .testTarget(name: "EmendFiltersTests", dependencies: ["Emend", "EmendCore", "EmendFilters", "EmendTesting"]),
        .testTarget(name: "EmendFramingTests", dependencies: ["Emend", "EmendCore", "EmendFraming"]),
        .testTarget(name: "EmendCompressionTests", dependencies: ["EmendCompression"]),
        .testTarget(name: "CommandTests", dependencies: ["EmendCommand", "EmendCompression"], exclude: ["Cases"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x,
    cxxLanguageStandard: .cxx17
)
