import Findings

/// Where a command speaks: results on standard output, everything else on standard error.
struct Console {
    let world: any World
    /// What `--lang` says.
    let chosenLanguage: MessageLanguage?
    let colour: ColourChoice
    let verbosity: Verbosity

    init(
        world: any World, chosenLanguage: MessageLanguage? = nil, colour: ColourChoice = .auto,
        verbosity: Verbosity = .normal
    ) {
        self.world = world
        self.chosenLanguage = chosenLanguage
        self.colour = colour
        self.verbosity = verbosity
    }

    /// The language where no file decides it.
    var language: MessageLanguage { chosenLanguage ?? Self.environmentLanguage(world) }

    /// `--lang`, else the language the file is written in.
    func language(of file: MessageLanguage?) -> MessageLanguage { chosenLanguage ?? file ?? language }

    static func environmentLanguage(_ world: any World) -> MessageLanguage {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = world.environment(name), !value.isEmpty else { continue }
            return value.lowercased().hasPrefix("en") ? .english : .indonesian
        }
        return .indonesian
    }

    /// A result.
    func result(_ text: String) { world.write(text, to: .output) }

    /// What was done; left out with `--quiet`.
    func say(_ message: Message, in language: MessageLanguage? = nil) {
        guard verbosity > .quiet else { return }
        world.write(message[language ?? self.language] + "\n", to: .error)
    }

    /// What only `--verbose` tells.
    func detail(_ message: Message, in language: MessageLanguage? = nil) {
        guard verbosity > .normal else { return }
        say(message, in: language)
    }

    func warn(_ message: Message, in language: MessageLanguage? = nil) {
        label(.warning, message, in: language ?? self.language)
    }

    func fail(_ failure: Failure, in language: MessageLanguage? = nil) {
        let language = language ?? self.language
        label(.error, failure.message, in: language)
        if let help = failure.help {
            let word = Message(id: "saran", en: "help")[language]
            world.write("  = \(word): \(help[language])\n", to: .error)
        }
    }

    private func label(_ severity: Severity, _ message: Message, in language: MessageLanguage) {
        let word = severity.word[language]
        let text =
            style(of: .error).isColoured ? "\u{1B}[1;\(severity == .error ? 31 : 33)m\(word)\u{1B}[0m" : word
        world.write("\(text): \(message[language])\n", to: .error)
    }

    /// How findings are to look on a stream.
    func style(of stream: OutputStream) -> HumanStyle {
        let width = chosenWidth ?? (world.isTerminal(stream) ? world.terminalWidth ?? 80 : Self.fileWidth)
        return HumanStyle(
            isColoured: colour.isOn(stream, in: world), width: max(40, min(width, 200)),
            isTerminal: world.isTerminal(stream))
    }

    /// How findings are to look in a file, the same wherever it is written.
    static var fileStyle: HumanStyle { HumanStyle(width: fileWidth) }

    /// Cells in a line that no terminal limits.
    private static let fileWidth = 100

    /// What COLUMNS says.
    private var chosenWidth: Int? { world.environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }

    /// What formats need to know of this run.
    func context(_ style: HumanStyle, deniesWarnings: Bool = false) -> RenderContext {
        RenderContext(
            style: style, version: Program.version, folder: world.workingFolder, deniesWarnings: deniesWarnings)
    }

    /// Does a piece of work; what it could not do is told.
    func status(of work: () throws -> ExitStatus) -> ExitStatus {
        do {
            return try work()
        } catch {
            let failure = Failure(explaining: error)
            fail(failure)
            return failure.status
        }
    }

    /// Whether progress may be drawn.
    var showsProgress: Bool {
        verbosity > .quiet && world.isTerminal(.error) && (world.environment("CI") ?? "").isEmpty
            && world.environment("TERM") != "dumb"
    }
}

enum Verbosity: Int, Comparable {
    case quiet, normal, verbose

    static func < (left: Verbosity, right: Verbosity) -> Bool { left.rawValue < right.rawValue }
}

enum ColourChoice: String, CaseIterable {
    case auto, always, never

    /// `--color` decides; then NO_COLOR, FORCE_COLOR, TERM=dumb; then whether the stream is a terminal.
    func isOn(_ stream: OutputStream, in world: any World) -> Bool {
        func isSet(_ name: String) -> Bool { !(world.environment(name) ?? "").isEmpty }
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if isSet("NO_COLOR") { return false }
            if isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE") { return true }
            if world.environment("TERM") == "dumb" { return false }
            return world.isTerminal(stream)
        }
    }
}
