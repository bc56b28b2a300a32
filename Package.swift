// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "policyc",
    products: [
        .executable(name: "policyc", targets: ["policyc"]),
        .library(name: "PolicyDSL", targets: ["PolicyDSL"]),
        .library(name: "RuleEngine", targets: ["RuleEngine"]),
        .library(name: "Evaluator", targets: ["Evaluator"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .target(name: "Findings", swiftSettings: strict),
        .target(name: "PolicyDSL", dependencies: ["Findings"], swiftSettings: strict),
        .target(name: "RuleEngine", dependencies: ["Findings", "PolicyDSL"], swiftSettings: strict),
        .target(name: "Evaluator", dependencies: ["Findings", "RuleEngine"], swiftSettings: strict),
        .executableTarget(
            name: "policyc",
            dependencies: [
                "Findings", "PolicyDSL", "RuleEngine", "Evaluator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "FindingsTests", dependencies: ["Findings"], swiftSettings: strict),
        .target(
            name: "Generators", dependencies: ["Evaluator", "PolicyDSL", "RuleEngine"], path: "Tests/Generators",
            swiftSettings: strict),
        .testTarget(
            name: "PolicyDSLTests", dependencies: ["Findings", "PolicyDSL"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "RuleEngineTests", dependencies: ["RuleEngine"], exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "EvaluatorTests", dependencies: ["Evaluator", "Findings", "Generators", "PolicyDSL", "RuleEngine"],
            exclude: ["Generated/Regressions"], swiftSettings: strict),
        .testTarget(
            name: "policycTests",
            dependencies: ["policyc", "Evaluator", "Findings", "Generators", "PolicyDSL", "RuleEngine"],
            exclude: ["Fixtures"], swiftSettings: strict),
    ]
)

// The fuzzers need a sanitizer that not every toolchain has; see Fuzz/run.sh.
if Context.environment["POLICYC_FUZZ"] != nil {
    let settings = strict + [.unsafeFlags(["-parse-as-library"])]
    package.targets += [
        .executableTarget(
            name: "FuzzLexer", dependencies: ["Findings", "PolicyDSL"], path: "Fuzz/FuzzLexer", swiftSettings: settings),
        .executableTarget(
            name: "FuzzParser", dependencies: ["Findings", "PolicyDSL"], path: "Fuzz/FuzzParser",
            swiftSettings: settings),
        .executableTarget(
            name: "FuzzDoor", dependencies: ["Evaluator", "Findings", "RuleEngine"], path: "Fuzz/FuzzDoor",
            swiftSettings: settings),
    ]
}
