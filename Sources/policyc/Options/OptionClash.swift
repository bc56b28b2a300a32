import ArgumentParser
import Findings

/// Two options that do not go together.
enum OptionClash {
    static func text(_ first: String, _ second: String) -> String {
        Message(
            id: "\(first) dan \(second) tidak dapat dipakai bersama", en: "\(first) and \(second) do not go together")[
                HelpLanguage.current]
    }
}

extension PolicyOptions {
    /// Standard input has no second state to wait for.
    func checkWatch(_ report: ReportOptions) throws {
        guard report.watch, policies.contains("-") else { return }
        throw ValidationError(OptionClash.text("--watch", "-"))
    }
}
