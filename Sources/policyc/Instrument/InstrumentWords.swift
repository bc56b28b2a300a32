import Findings
import PolicyDSL

/// The set phrases of an amending instrument.
struct InstrumentWords {
    var language: KeywordLanguage

    func callAsFunction(_ indonesian: String, _ english: String) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    func amended(_ what: String) -> String {
        self("Ketentuan \(what) diubah sehingga berbunyi sebagai berikut:", "\(what) is amended to read as follows:")
    }

    func deleted(_ what: String) -> String { self("Ketentuan \(what) dihapus.", "\(what) is deleted.") }

    /// `1 (satu) pasal, yakni Pasal 8A`
    func inserted(_ kind: Provision.Kind, _ name: String) -> String {
        let what: String =
            switch kind {
            case .article: self("pasal", "article")
            case .paragraph: self("ayat", "paragraph")
            case .letter: self("huruf", "letter")
            }
        return self("1 (satu) \(what), yakni \(name),", "1 (one) \(what), namely \(name),")
    }

    func between(_ left: String, _ right: String, _ new: String) -> String {
        self(
            "Di antara \(left) dan \(right) disisipkan \(new) yang berbunyi sebagai berikut:",
            "Between \(left) and \(right), \(new) is inserted, which reads as follows:")
    }

    func after(_ left: String, _ new: String) -> String {
        self(
            "Setelah \(left) ditambahkan \(new) yang berbunyi sebagai berikut:",
            "After \(left), \(new) is added, which reads as follows:")
    }

    func date(_ date: DateLiteral) -> String { "\(date.day) \(monthName(date.month, language)) \(date.year)" }

    /// What a declaration is called where no article holds it, or holds more than it.
    func kind(_ kind: DeclarationName.Kind) -> String {
        switch kind {
        case .parameter: self("besaran", "figure")
        case .rule: self("aturan", "rule")
        case .table: self("tabel", "table")
        case .exception: self("pengecualian", "exception")
        case .output: self("keluaran", "output")
        case .guarantee: self("jaminan", "guarantee")
        }
    }
}

/// How instruments name a regulation.
struct RegulationName {
    /// `Peraturan Wali Kota`
    var kind: String
    /// With its number, where it has one: `Peraturan Wali Kota Nomor 5 Tahun 2018 tentang …`
    var full: String

    init(_ header: RegulationHeader, _ language: KeywordLanguage) {
        let isIndonesian = language == .indonesian
        guard let title = header.title else {
            kind = isIndonesian ? "Peraturan" : "Regulation"
            full = kind + " " + header.name.text
            return
        }
        let words = title.split(separator: " ").map(String.init)
        let links = isIndonesian ? ["tentang"] : ["on", "concerning", "amending"]
        let nouns =
            isIndonesian ? ["peraturan", "keputusan", "undang-undang"] : ["regulation", "decree", "law", "ordinance"]
        guard let link = words.firstIndex(where: { links.contains($0.lowercased()) }),
            words[..<link].contains(where: { nouns.contains($0.lowercased()) })
        else {
            // A title that is not in the form of titles is quoted.
            kind = isIndonesian ? "Peraturan" : "Regulation"
            full = kind + " \u{201C}\(title)\u{201D}"
            return
        }
        // `Contoh Peraturan …`, `Example Regulation …`: what a text is beside being a regulation is no part of its name.
        let others = ["contoh", "rancangan", "example", "sample", "draft"]
        let start = words[..<link].firstIndex { !others.contains($0.lowercased()) } ?? 0
        let named = words[start..<link]
        kind = named.isEmpty ? (isIndonesian ? "Peraturan" : "Regulation") : named.joined(separator: " ")
        var all = Array(words[start...])
        if let number = header.number, let year = header.year {
            let text =
                isIndonesian ? ["Nomor", "\(number)", "Tahun", "\(year)"] : ["Number", "\(number)", "of", "\(year)"]
            all.insert(contentsOf: text, at: link - start)
        }
        full = all.joined(separator: " ")
    }
}
