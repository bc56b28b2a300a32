public import ArgumentParser
public import Findings

extension MessageLanguage: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Bahasa pesan: id atau en (bawaan: bahasa berkasnya).",
            en: "Language of messages: id or en (default: that of the file).", valueName: "id|en"))
    var lang: MessageLanguage?

    @Option(
        help: ArgumentHelp(
            id: "Warna: auto, always, atau never.", en: "Colour: auto, always or never.",
            valueName: "auto|always|never"))
    var color: ColourChoice = .auto

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp(id: "Ceritakan lebih banyak.", en: "Tell more of what is done."))
    var verbose = false

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp(id: "Hanya hasil dan kesalahan.", en: "Only results and errors."))
    var quiet = false

    func console(_ world: any World) -> Console {
        Console(
            world: world, chosenLanguage: lang, colour: color,
            verbosity: quiet ? .quiet : verbose ? .verbose : .normal)
    }
}

/// The policies a command reads.
struct PolicyOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            id: "Berkas .policy atau .policy.md, folder berisi berkas itu, atau - untuk masukan baku.",
            en: "Files .policy or .policy.md, folders of them, or - for standard input.", valueName: "policy"),
        completion: .file(extensions: ["policy", "md"]))
    var policies: [String]

    @Option(
        help: ArgumentHelp(
            id: "Nama berkas untuk teks dari masukan baku.", en: "The name of the text from standard input.",
            valueName: "name"))
    var stdinFilename: String?
}
