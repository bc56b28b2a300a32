@testable import policyc

extension MemoryWorld {
    /// A machine with the starter project in the folder `kota`.
    static func withStarter() -> MemoryWorld {
        let world = MemoryWorld()
        _ = Program.run(["new", "kota"], in: world)
        world.output = ""
        world.errors = ""
        return world
    }

    static let policy = "kota/uang_makan.policy.md"

    func change(_ path: String, _ old: String, _ new: String) {
        files[path] = text(path).map { Array($0.replacing(old, with: new).utf8) }
    }
}
