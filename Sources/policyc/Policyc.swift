import ArgumentParser

@main
struct Policyc: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "policyc", abstract: "Policies that score.")
}
