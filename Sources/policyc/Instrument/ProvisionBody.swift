import Findings
import PolicyDSL

/// What stands in a provision: its prose and its tables, as they are on a day.
struct ProvisionBody {
    let lines: [String]

    /// - Parameter day: of several versions of a table the one in force then is shown.
    init(
        _ provision: Provision, of tree: SyntaxTree, in file: SourceFile, on day: DateLiteral, _ words: InstrumentWords
    ) {
        var blocks: [(start: Int, lines: [String])] = (tree.text?.paragraphs ?? [])
            .filter { $0.citation == provision.citation }
            .map { ($0.range.start, Self.prose(file.text($0.range))) }
        var shown: Set<String> = []
        for case .table(let table) in tree.declarations where table.citation == provision.citation {
            guard shown.insert(table.name.text).inserted,
                let version = Self.version(of: table.name.text, in: tree, on: day)
            else { continue }
            blocks.append((table.range.start, TableInWords(version, in: file, words).lines))
        }
        var all: [[String]] = blocks.sorted { $0.start < $1.start }.map(\.lines)
        if let mark = provision.mark, var first = all.first {
            if first.first?.hasPrefix("|") == true {
                all.insert([mark], at: 0)
            } else if let line = first.first, !line.hasPrefix(mark) {
                first[0] = mark + " " + line
                all[0] = first
            }
        } else if provision.parts.isEmpty, let article = provision.article {
            all.insert([article], at: 0)
        }
        lines = Self.paragraphs(all)
    }

    /// With a blank line between them.
    static func paragraphs(_ paragraphs: [[String]]) -> [String] {
        paragraphs.enumerated().flatMap { ($0.offset > 0 ? [""] : []) + $0.element }
    }

    static func version(of table: String, in tree: SyntaxTree, on day: DateLiteral) -> TableDeclaration? {
        let versions = tree.declarations.compactMap { declaration -> TableDeclaration? in
            guard case .table(let it) = declaration, it.name.text == table else { return nil }
            return it
        }
        let begun = versions.filter { ($0.validity?.from.dayNumber ?? .min) <= day.dayNumber }
        return begun.max { ($0.validity?.from.dayNumber ?? .min) < ($1.validity?.from.dayNumber ?? .min) }
            ?? versions.first
    }

    /// The lines of a paragraph put together again, but for lists and quotations.
    static func prose(_ text: String) -> [String] {
        var result: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let bare = String(line).trimmed
            let opens = ["- ", "* ", "> ", "|"].contains { bare.hasPrefix($0) } || bare.isListItem
            if let last = result.last, !opens {
                result[result.count - 1] = last + " " + bare
            } else if !bare.isEmpty {
                result.append(bare)
            }
        }
        return result
    }
}

extension String {
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// `1. …`, `a. …`, `(1) …`
    var isListItem: Bool {
        let word = prefix { !$0.isWhitespace }
        guard word.count <= 4, word.count < count, let last = word.last else { return false }
        return last == ")"
            || last == "." && word.dropLast().allSatisfy { $0.isNumber || $0.isLetter }
                && (word.first?.isNumber == true || word.count == 2)
    }
}
