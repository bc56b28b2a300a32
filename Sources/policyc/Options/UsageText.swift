import Findings

/// The argument parser's own words, in the language of the run.
enum UsageText {
    /// What `--lang` says, before anything is parsed.
    static func language(_ arguments: [String]) -> MessageLanguage? {
        for (position, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            if argument == "--lang", position + 1 < arguments.count {
                return MessageLanguage(rawValue: arguments[position + 1])
            }
            if argument.hasPrefix("--lang=") { return MessageLanguage(rawValue: String(argument.dropFirst(7))) }
        }
        return nil
    }

    static func translated(_ text: String, _ language: MessageLanguage) -> String {
        guard language == .indonesian else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { translated(line: String($0)) }
            .joined(separator: "\n")
    }

    private static func translated(line: String) -> String {
        for (english, indonesian) in openings where line.hasPrefix(english) {
            return indonesian + translated(rest: String(line.dropFirst(english.count)))
        }
        return translated(rest: line)
    }

    private static func translated(rest: String) -> String {
        var text = rest
        for (english, indonesian) in phrases { text = text.replacing(english, with: indonesian) }
        return text
    }

    private static let openings = [
        ("OVERVIEW: ", "IKHTISAR: "), ("USAGE: ", "PEMAKAIAN: "), ("Usage: ", "Pemakaian: "),
        ("ARGUMENTS:", "ARGUMEN:"), ("OPTIONS:", "OPSI:"), ("SUBCOMMANDS:", "PERINTAH:"),
        ("Error: ", "kesalahan: "), ("Help:  ", "saran: "),
    ]

    private static let phrases = [
        ("Unknown option ", "tidak ada opsi "), ("Did you mean ", "Mungkin maksud Anda "),
        ("Missing expected argument ", "argumen yang wajib belum ada: "),
        ("Missing one of: ", "salah satu ini harus ada: "), ("Missing value for ", "belum ada nilai untuk "),
        ("Unexpected argument ", "argumen tidak dikenal: "), (" unexpected arguments: ", " argumen tidak dikenal: "),
        ("The value ", "nilai "), (" is invalid for ", " tidak sah untuk "),
        ("' and '", "' atau '"), ("', and '", "' atau '"),
        (". Please provide one of ", "; pilihannya "), (". Please provide ", "; pilihannya "),
        ("See 'policyc help <subcommand>' for detailed help.", "Penjelasan satu perintah: policyc help <perintah>"),
        (" for more information.", " untuk keterangan lebih lanjut."), ("  See '", "  Lihat '"),
        ("Show subcommand help information.", "Tampilkan penjelasan satu perintah."),
        ("Show help information.", "Tampilkan penjelasan ini."), ("Show the version.", "Tampilkan versi."),
        ("(values: ", "(nilai: "), ("(default: ", "(bawaan: "), ("; default: ", "; bawaan: "),
        ("[<options>]", "[<opsi>]"), ("<subcommand>", "<perintah>"), ("<name>", "<nama>"),
        // Where something follows in a second column, it stays where it is.
        ("<policy>    ", "<peraturan> "), ("<policy>", "<peraturan>"), ("<period>  ", "<periode> "),
        ("<period>", "<periode>"), ("<name=file>  ", "<nama=berkas>"), ("<name=file>", "<nama=berkas>"),
    ]
}
