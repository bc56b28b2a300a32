import ArgumentParser

/// `policyc data`
struct DataCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "data", id: "Pekerjaan atas data saja.", en: "Work on the data alone.",
            subcommands: [DataCheckCommand.self])
    }
}
