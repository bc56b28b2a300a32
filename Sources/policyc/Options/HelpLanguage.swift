import ArgumentParser
import Findings

/// The language of help texts. They are made anew for each run, inside `with`.
enum HelpLanguage {
    @TaskLocal static var current: MessageLanguage = .indonesian

    static func with<Result>(_ language: MessageLanguage, _ body: () throws -> Result) rethrows -> Result {
        try $current.withValue(language, operation: body)
    }
}

extension ArgumentHelp {
    init(id: String, en: String, valueName: String? = nil) {
        self.init(Message(id: id, en: en)[HelpLanguage.current], valueName: valueName)
    }
}

extension CommandConfiguration {
    init(
        _ name: String, id: String, en: String, idMore: String = "", enMore: String = "",
        subcommands: [any ParsableCommand.Type] = [], aliases: [String] = []
    ) {
        let language = HelpLanguage.current
        self.init(
            commandName: name, abstract: Message(id: id, en: en)[language],
            discussion: Message(id: idMore, en: enMore)[language], subcommands: subcommands, aliases: aliases)
    }
}
