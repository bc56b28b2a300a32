import ArgumentParser

/// A command that does its work in a given world.
protocol PolicyCommand: ParsableCommand {
    var global: GlobalOptions { get }

    func run(_ console: Console) throws -> ExitStatus
}

extension PolicyCommand {
    /// Commands are run by `Program`, which knows the world.
    mutating func run() throws {}
}
