// swift-tools-version:6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "policyc", path: "..")],
    targets: [
        .executableTarget(
            name: "memory",
            dependencies: [
                .product(name: "PolicyDSL", package: "policyc"), .product(name: "RuleEngine", package: "policyc"),
                .product(name: "Evaluator", package: "policyc"),
            ], path: "memory")
    ]
)
