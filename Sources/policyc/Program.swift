import ArgumentParser
import Findings

/// The whole program as a function of its arguments and the world.
enum Program {
    static let version = "0.1.0"

    static func run(_ arguments: [String], in world: any World) -> ExitStatus {
        let language = UsageText.language(arguments) ?? Console.environmentLanguage(world)
        return HelpLanguage.with(language) {
            let console = Console(world: world, chosenLanguage: language)
            if let suggestion = UnknownCommand.find(arguments) {
                console.fail(suggestion.failure)
                return .unable
            }
            return parseAndRun(arguments, console, world)
        }
    }

    private static func parseAndRun(_ arguments: [String], _ usage: Console, _ world: any World) -> ExitStatus {
        var command: any ParsableCommand
        do {
            command = try Root.parseAsRoot(arguments)
        } catch {
            return explain(error, usage)
        }
        guard let policyCommand = command as? any PolicyCommand else {
            // Help, version and completion scripts are the parser's own.
            do {
                try command.run()
                return .done
            } catch {
                return explain(error, usage)
            }
        }
        let console = policyCommand.global.console(world)
        return console.status { try policyCommand.run(console) }
    }

    private static func explain(_ error: any Error, _ console: Console) -> ExitStatus {
        let text = UsageText.translated(Root.fullMessage(for: error), console.language)
        if Root.exitCode(for: error) == .success {
            console.result(text + "\n")
            return .done
        }
        console.world.write(text + "\n", to: .error)
        return .unable
    }
}

extension Failure {
    /// A fault of this program.
    init(bug detail: String) {
        self.init(
            Message(id: "kesalahan internal: \(detail)", en: "internal error: \(detail)"),
            help: Message(
                id:
                    "ini cacat program policyc (versi \(Program.version)), bukan kesalahan peraturan atau data; mohon laporkan beserta berkasnya",
                en:
                    "this is a bug in policyc (version \(Program.version)), not a fault of the policy or the data; please report it with the files"
            ), status: .bug)
    }
}

/// `policyc`
struct Root: ParsableCommand {
    static var configuration: CommandConfiguration {
        var configuration = CommandConfiguration(
            "policyc", id: "Peraturan yang dapat dibaca orang dan dihitung mesin.",
            en: "Regulations that people can read and a machine can score with.",
            subcommands: [
                CheckCommand.self, TestCommand.self, FormatCommand.self, ScoreCommand.self, SimulateCommand.self,
                SweepCommand.self,
                ConsolidateCommand.self, DiffCommand.self, DataCommand.self,
                ExplainCommand.self, EvalCommand.self,
                NewCommand.self, SampleCommand.self,
            ])
        configuration.version = Program.version
        return configuration
    }
}
