import Findings

/// How regulations and spreadsheets say what this language writes otherwise.
struct EverydayPhrase: Sendable {
    /// In small letters, as tokens follow each other.
    let words: [String]
    /// What to write for it; empty: nothing.
    let written: String
    /// Where the sign alone does not tell enough.
    let help: Message?
    /// Whether it may have been read as a unit or a subject before the reading stopped behind it.
    let isPassedOver: Bool

    private init(_ phrase: String, _ written: String, help: Message? = nil, isPassedOver: Bool = false) {
        words = phrase.split(separator: " ").map(String.init)
        self.written = written
        self.help = help
        self.isPassedOver = isPassedOver
    }

    /// The longest first.
    static func table(_ language: KeywordLanguage) -> [EverydayPhrase] {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private static let indonesian: [EverydayPhrase] = {
        func bound(_ phrase: String, _ sign: String, _ function: String) -> EverydayPhrase {
            EverydayPhrase(
                phrase, sign,
                help: Message(
                    id: "syarat ditulis `\(sign) …`; membatasi sebuah nilai ditulis `\(function)(a; b)`",
                    en: "a condition is written `\(sign) …`; limiting a value is written `\(function)(a; b)`"))
        }
        let otherwise = "selain itu"
        return [
            bound("tidak kurang dari", ">=", "terbesar"), bound("sekurang kurangnya", ">=", "terbesar"),
            bound("sekurang - kurangnya", ">=", "terbesar"), bound("paling sedikit", ">=", "terbesar"),
            bound("paling rendah", ">=", "terbesar"), bound("minimal", ">=", "terbesar"),
            bound("tidak lebih dari", "<=", "terkecil"), bound("tidak melebihi", "<=", "terkecil"),
            bound("paling banyak", "<=", "terkecil"), bound("paling tinggi", "<=", "terkecil"),
            bound("paling lama", "<=", "terkecil"), bound("maksimal", "<=", "terkecil"),
            EverydayPhrase("lebih besar dari", ">"), EverydayPhrase("lebih dari", ">"),
            EverydayPhrase("melebihi", ">"), EverydayPhrase("di atas", ">"),
            EverydayPhrase("lebih kecil dari", "<"), EverydayPhrase("kurang dari", "<"),
            EverydayPhrase("di bawah", "<"), EverydayPhrase("tidak sama dengan", "<>"),
            EverydayPhrase("sama dengan", "="), EverydayPhrase("bukan", "<>"), EverydayPhrase("adalah", "="),
            EverydayPhrase("ialah", "="), EverydayPhrase("merupakan", "="), EverydayPhrase("yaitu", "="),
            EverydayPhrase("sampai dengan", ".."), EverydayPhrase("s . d .", ".."), EverydayPhrase("s . d", ".."),
            EverydayPhrase("s / d", ".."), EverydayPhrase("sampai", ".."), EverydayPhrase("hingga", ".."),
            EverydayPhrase("s", ".."),
            EverydayPhrase(
                "antara", "termasuk",
                help: Message(id: "tulis `x termasuk (3 .. 5)`", en: "write `x termasuk (3 .. 5)`")),
            EverydayPhrase("dikalikan", "*"), EverydayPhrase("dikali", "*"),
            EverydayPhrase("kali", "*", isPassedOver: true), EverydayPhrase("x", "*", isPassedOver: true),
            EverydayPhrase("dibagi", "/"), EverydayPhrase("bagi", "/"), EverydayPhrase("ditambah", "+"),
            EverydayPhrase("tambah", "+"), EverydayPhrase("dikurangi", "-"),
            EverydayPhrase("setiap bulan", "per bulan"), EverydayPhrase("tiap bulan", "per bulan"),
            EverydayPhrase("setiap hari", "per hari"), EverydayPhrase("tiap hari", "per hari"),
            EverydayPhrase("setiap tahun", "per tahun"), EverydayPhrase("tiap tahun", "per tahun"),
            EverydayPhrase("harian", "per hari"), EverydayPhrase("mingguan", "per minggu"),
            EverydayPhrase("bulanan", "per bulan"), EverydayPhrase("tahunan", "per tahun"),
            EverydayPhrase("setiap", "", isPassedOver: true), EverydayPhrase("tiap", "", isPassedOver: true),
            EverydayPhrase("seluruh", "", isPassedOver: true), EverydayPhrase("para", "", isPassedOver: true),
            EverydayPhrase("kalau tidak", otherwise, isPassedOver: true), EverydayPhrase("jika tidak", otherwise),
            EverydayPhrase("bila tidak", otherwise), EverydayPhrase("selainnya", otherwise),
            EverydayPhrase("sebaliknya", otherwise), EverydayPhrase("lainnya", otherwise),
            EverydayPhrase("apabila", "jika"), EverydayPhrase("kalau", "jika"),
            large("ribu", "1.000", "Rp350.000"), large("juta", "1.000.000", "Rp1.000.000"),
            large("miliar", "1.000.000.000", "Rp1.000.000.000"),
            perUnit("sehari"), perUnit("seminggu"), perUnit("sebulan"), perUnit("setahun"),
        ].sorted { $0.words.count > $1.words.count }
    }()

    private static let english: [EverydayPhrase] = {
        func bound(_ phrase: String, _ sign: String, _ function: String) -> EverydayPhrase {
            EverydayPhrase(
                phrase, sign,
                help: Message(
                    id: "syarat ditulis `\(sign) …`; membatasi sebuah nilai ditulis `\(function)(a; b)`",
                    en: "a condition is written `\(sign) …`; limiting a value is written `\(function)(a; b)`"))
        }
        return [
            bound("at least", ">=", "greatest"), bound("not less than", ">=", "greatest"),
            bound("at most", "<=", "least"), bound("up to", "<=", "least"), bound("not more than", "<=", "least"),
            EverydayPhrase("more than", ">"), EverydayPhrase("greater than", ">"), EverydayPhrase("above", ">"),
            EverydayPhrase("exceeds", ">"), EverydayPhrase("less than", "<"), EverydayPhrase("below", "<"),
            EverydayPhrase("not equal to", "<>"), EverydayPhrase("is not", "<>"), EverydayPhrase("is equal to", "="),
            EverydayPhrase("equal to", "="), EverydayPhrase("equals", "="), EverydayPhrase("is", "="),
            EverydayPhrase("to", ".."), EverydayPhrase("through", ".."), EverydayPhrase("until", ".."),
            EverydayPhrase(
                "between", "among",
                help: Message(id: "tulis `x among (3 .. 5)`", en: "write `x among (3 .. 5)`")),
            EverydayPhrase("multiplied by", "*"), EverydayPhrase("times", "*", isPassedOver: true),
            EverydayPhrase("x", "*", isPassedOver: true), EverydayPhrase("divided by", "/"),
            EverydayPhrase("plus", "+"), EverydayPhrase("minus", "-"), EverydayPhrase("each month", "per month"),
            EverydayPhrase("every month", "per month"), EverydayPhrase("each day", "per day"),
            EverydayPhrase("daily", "per day"), EverydayPhrase("weekly", "per week"),
            EverydayPhrase("monthly", "per month"), EverydayPhrase("yearly", "per year"),
            EverydayPhrase("each", "", isPassedOver: true), EverydayPhrase("every", "", isPassedOver: true),
            EverydayPhrase("else", "otherwise"), large("thousand", "1,000", "Rp350,000"),
            large("million", "1,000,000", "Rp1,000,000"),
        ].sorted { $0.words.count > $1.words.count }
    }()

    private static func large(_ word: String, _ factor: String, _ example: String) -> EverydayPhrase {
        EverydayPhrase(
            word, "",
            help: Message(
                id: "tulis semua angkanya, misalnya `\(example)`", en: "write all its digits, as `\(example)`"))
    }

    private static func perUnit(_ word: String) -> EverydayPhrase {
        EverydayPhrase(
            word, "",
            help: Message(
                id: "hapus; aturan yang memakainya menyebut `per hari` atau `per bulan`",
                en: "delete it; the rule that uses the value says `per hari` or `per bulan`"))
    }
}

extension Parser {
    /// Reports an everyday phrase at the place where the reading stopped, if one stands there.
    mutating func reportEverydayPhrase() -> Bool {
        for phrase in EverydayPhrase.table(language) {
            for distance in 0..<phrase.words.count where reads(phrase, from: index - distance) {
                report(phrase, from: index - distance)
                return true
            }
            let before = index - phrase.words.count
            if phrase.isPassedOver, before > 0, !startsLine(index), reads(phrase, from: before) {
                report(phrase, from: before)
                return true
            }
        }
        return false
    }

    private func reads(_ phrase: EverydayPhrase, from start: Int) -> Bool {
        guard start > 0, start + phrase.words.count <= limit else { return false }
        for (distance, word) in phrase.words.enumerated() {
            let position = start + distance
            if distance > 0, startsLine(position) { return false }
            switch kind(at: position) {
            case .word(let text):
                guard text.lowercased() == word, mended[position] == nil else { return false }
                if phrase.words.count == 1, declaredNames.contains(text) { return false }
            case .symbol(let symbol): guard symbol.rawValue == word else { return false }
            case .quotedName, .text, .number, .date, .time, .rupiahSign, .unreadable, .blockEnd, .end: return false
            }
        }
        return true
    }

    private mutating func report(_ phrase: EverydayPhrase, from start: Int) {
        let place = range(at: start).union(range(at: start + phrase.words.count - 1))
        report(.everydayPhrase(source(place), written: phrase.written, help: phrase.help, at: place))
    }

    /// `jumlah dari Apel.telat`, `jumlah Apel.telat`: a function without its parentheses.
    mutating func reportBareFunction() -> Bool {
        guard index > 0, let word = word(at: index - 1), !startsLine(index),
            [Keyword.sum, .count, .mean, .exists, .all].contains(where: { $0.phrase(language) == word })
        else { return false }
        var start = index
        if let of = self.word(at: index), ["dari", "of"].contains(of) { start += 1 }
        guard case .word = kind(at: start), atName(start), !startsLine(start) else { return false }
        var end = start
        while at(.dot, end + 1), case .word = kind(at: end + 2) { end += 2 }
        let place = range(at: index - 1).union(range(at: end))
        let argument = source(range(at: start).union(range(at: end)))
        report(.everydayPhrase(source(place), written: "\(word)(\(argument))", help: nil, at: place))
        return true
    }

    /// `, maka`, `; selain itu`: no sign stands before these words.
    mutating func reportStrayPunctuation() -> Bool {
        guard at(.comma) || at(.semicolon),
            let following = [Keyword.then, .otherwise].first(where: { at($0, index + 1) })
        else { return false }
        let sign = source(range(at: index))
        report(.strayPunctuation(sign, before: following.phrase(language), at: range(at: index)))
        return true
    }
}
