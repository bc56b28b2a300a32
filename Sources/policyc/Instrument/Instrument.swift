import Findings
import PolicyDSL

/// The text of an amending instrument: what one amendment does, in the form in which regulations amend each other.
///
/// Article I holds the changes, numbered; Article II says from when they hold. A repeal alone takes two articles of its own.
struct Instrument {
    private(set) var text = ""
    /// What a drafter should look at.
    private(set) var advice: [Message] = []

    private let words: InstrumentWords
    private let amendment: SourceFile
    private let amending: SyntaxTree
    private let header: RegulationHeader
    private let base: RegulationName
    private let own: RegulationName

    /// - Parameters:
    ///   - base: the regulation as first enacted.
    ///   - earlier: the amendments before this one, in order.
    init?(_ base: SourceFile, after earlier: [SourceFile], _ amendment: SourceFile) {
        amending = parse(amendment).tree
        guard let header = amending.header, let baseHeader = parse(base).tree.header, amending.amendment != nil else {
            return nil
        }
        words = InstrumentWords(language: amending.language)
        (self.amendment, self.header) = (amendment, header)
        self.base = RegulationName(baseHeader, amending.language)
        own = RegulationName(header, amending.language)
        var standing = base
        for earlier in earlier {
            let tree = parse(earlier).tree
            for position in (tree.amendment?.items ?? []).indices {
                standing = InstrumentClause(standing, earlier, tree, position: position)?.text ?? standing
            }
        }
        write(standing, baseHeader, earlier.map { parse($0).tree })
    }

    private var items: [AmendmentItem] { amending.amendment?.items ?? [] }

    private mutating func write(_ regulation: SourceFile, _ baseHeader: RegulationHeader, _ earlier: [SyntaxTree]) {
        let repeals = items.filter { item in
            if case .repeal = item.action { true } else { false }
        }
        let title = "# " + self.title(order: earlier.count)
        if repeals.count == items.count {
            let numerals = ("1", "2")
            text =
                [
                    title, article(numerals.0), repealed(baseHeader, withStart: false), article(numerals.1), inForce(),
                ].joined(separator: "\n\n") + "\n"
            return
        }
        var paragraphs = [title, article("I"), opening(earlier)]
        var standing = regulation
        var number = 0
        var numbers: [String: Int] = [:]
        for (position, item) in items.enumerated() {
            if case .repeal = item.action { continue }
            guard let clause = InstrumentClause(standing, amendment, amending, position: position) else { continue }
            standing = clause.text
            number += 1
            numbers[item.label] = number
            paragraphs.append(Self.numbered(number, clause.lines))
            if clause.isWithoutWords {
                advice.append(
                    Message(
                        id:
                            "Angka \(item.label): bunyinya tidak ditemukan dalam naskah; tulis sebagai kutipan (`> …`) di atas angka itu",
                        en:
                            "Item \(item.label): its words are not in the text; write them as a quotation (`> …`) above the item"
                    ))
            }
        }
        paragraphs += [article("II"), inForce(numbers)]
        if !repeals.isEmpty { paragraphs.append(repealed(baseHeader, withStart: true)) }
        text = paragraphs.joined(separator: "\n\n") + "\n"
    }

    // MARK: Parts

    private func title(order: Int) -> String {
        if let title = header.title, Self.namesChange(title, amending.language) {
            return title.uppercased()
        }
        let known = order > 0 ? amendmentOrdinal(order, words.language) ?? "" : ""
        let ordinal = known.isEmpty ? "" : known + " "
        return words(
            "\(own.kind) tentang Perubahan \(ordinal)atas \(base.full)",
            "\(own.kind) on the \(ordinal)Amendment to the \(base.full)"
        ).uppercased()
    }

    /// Whether a title says that something is changed or repealed.
    private static func namesChange(_ title: String, _ language: KeywordLanguage) -> Bool {
        let words = language == .indonesian ? ["perubahan", "pencabutan"] : ["amendment", "amending", "repeal"]
        return words.contains { title.lowercased().contains($0) }
    }

    private func article(_ number: String) -> String { "## " + words("Pasal", "Article") + " " + number }

    private func opening(_ earlier: [SyntaxTree]) -> String {
        let names = earlier.compactMap { tree in tree.header.map { RegulationName($0, tree.language).full } }
        let changed: String
        if let last = names.last, names.count > 1 {
            changed = words(
                ", sebagaimana telah beberapa kali diubah, terakhir dengan \(last),",
                ", as amended several times, most recently by the \(last),")
        } else if let last = names.last {
            changed = words(", sebagaimana telah diubah dengan \(last),", ", as amended by the \(last),")
        } else {
            changed = ""
        }
        return items.count > 1
            ? words(
                "Beberapa ketentuan dalam \(base.full)\(changed) diubah sebagai berikut:",
                "Several provisions of the \(base.full)\(changed) are amended as follows:")
            : words(
                "Ketentuan dalam \(base.full)\(changed) diubah sebagai berikut:",
                "The \(base.full)\(changed) is amended as follows:")
    }

    private static func numbered(_ number: Int, _ lines: [String]) -> String {
        let mark = "\(number). "
        let indent = String(repeating: " ", count: mark.count)
        return lines.enumerated().map { index, line in
            index == 0 ? mark + line : line.isEmpty ? "" : indent + line
        }.joined(separator: "\n")
    }

    /// - Parameter numbers: of the clauses that are shown, by their labels.
    private func inForce(_ numbers: [String: Int] = [:]) -> String {
        guard let validity = header.validity else { return "" }
        let end = validity.through.map {
            words(" sampai dengan tanggal \(words.date($0))", " and holds until \(words.date($0))")
        }
        var others: [(date: String, numbers: [Int])] = []
        for item in items {
            guard let from = item.validity?.from, let number = numbers[item.label],
                from.dayNumber != validity.from.dayNumber
            else { continue }
            let date = words.date(from)
            if let known = others.firstIndex(where: { $0.date == date }) {
                others[known].numbers.append(number)
            } else {
                others.append((date, [number]))
            }
        }
        let exceptions = others.map { other in
            let list = other.numbers.map { words("angka \($0)", "item \($0)") }
            let named = words.list(list)
            return words(
                ", kecuali Pasal I \(named), yang mulai berlaku pada tanggal \(other.date)",
                ", except Article I, \(named), which comes into force on \(other.date)")
        }
        return words(
            "\(own.kind) ini mulai berlaku pada tanggal \(words.date(validity.from))",
            "This \(own.kind) comes into force on \(words.date(validity.from))")
            + (end ?? "") + exceptions.joined() + "."
    }

    private func repealed(_ baseHeader: RegulationHeader, withStart: Bool) -> String {
        let isBegun = (baseHeader.validity?.from.dayNumber ?? .min) < (header.validity?.from.dayNumber ?? .max)
        let what =
            isBegun
            ? words(
                "\(base.full) dicabut dan dinyatakan tidak berlaku.",
                "the \(base.full) is repealed and declared no longer in force.")
            : words(
                "\(base.full) ditarik kembali dan dinyatakan tidak berlaku.",
                "the \(base.full) is withdrawn and declared not in force.")
        guard withStart else { return what.prefix(1).uppercased() + what.dropFirst() }
        return words(
            "Pada saat \(own.kind) ini mulai berlaku, \(what)", "When this \(own.kind) comes into force, \(what)")
    }
}

extension InstrumentWords {
    /// `angka 1, angka 2, dan angka 4`
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        let and = self("dan", "and")
        if names.count == 2 { return "\(names[0]) \(and) \(last)" }
        return names.dropLast().joined(separator: ", ") + ", \(and) \(last)"
    }
}
