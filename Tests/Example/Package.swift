// swift-tools-version: 6.2
import PackageDescription

// A user of the library: builds against Emend from outside and checks what it gets.
let package = Package(
    name: "Example",
    dependencies: [.package(name: "emend", path: "../..")],
    targets: [
        .executableTarget(name: "Example", dependencies: [.product(name: "Emend", package: "emend"), .product(name: "EmendLexicon", package: "emend")]),
    ],
    swiftLanguageModes: [.v6]
)
