import Findings

/// What a sweep varies, and over which figures: `batas_harian=300..498:2`, `penilaian[predikat=C].bayar=65..75:1`.
struct VariedTerm: Equatable {
    enum Target: Equatable {
        case parameter(String)
        /// A result of the one row that the cells tell, as an amendment would name it: `predikat = C`.
        case cell(table: String, row: String, result: String)
    }

    var target: Target
    /// In order, all with the same number of decimals.
    var figures: [WrittenFigure]

    /// How the user wrote what is varied.
    var name: String {
        switch target {
        case .parameter(let name): name
        case .cell(let table, let row, let result): "\(table)[\(row)].\(result)"
        }
    }

    /// - Parameter language: of the policy; figures are written as it writes them.
    init(_ text: String, _ language: MessageLanguage) throws(Failure) {
        let (target, values) = try Self.split(text)
        self.target = target
        guard let dots = values.firstRange(of: "..") else { throw Self.malformed(text) }
        let afterDots = values[dots.upperBound...]
        guard let colon = afterDots.lastIndex(of: ":") else { throw Self.withoutStep(text) }
        var parts: [WrittenFigure] = []
        for part in [values[..<dots.lowerBound], afterDots[..<colon], afterDots[afterDots.index(after: colon)...]] {
            guard let figure = WrittenFigure(String(part), language) else {
                throw Self.notAFigure(String(part.trimmed), language)
            }
            parts.append(figure)
        }
        figures = try Self.figures(parts, text)
    }

    private static func split(_ text: String) throws(Failure) -> (Target, Substring) {
        guard let open = text.firstIndex(of: "["), text.firstIndex(of: "=").map({ open < $0 }) ?? true else {
            guard let equal = text.firstIndex(of: "="), equal != text.startIndex else { throw malformed(text) }
            return (.parameter(String(text[..<equal].trimmed)), text[text.index(after: equal)...])
        }
        guard let close = text[open...].firstIndex(of: "]"), let point = text[close...].firstIndex(of: "."),
            let equal = text[point...].firstIndex(of: "=")
        else { throw malformed(text) }
        let table = text[..<open].trimmed
        let row = text[text.index(after: open)..<close].trimmed
        let result = text[text.index(after: point)..<equal].trimmed
        guard !table.isEmpty, !row.isEmpty, !result.isEmpty else { throw malformed(text) }
        return (
            .cell(table: String(table), row: String(row), result: String(result)), text[text.index(after: equal)...]
        )
    }

    private static func figures(_ parts: [WrittenFigure], _ text: String) throws(Failure) -> [WrittenFigure] {
        let decimals = parts.map(\.decimals).max() ?? 0
        let prefix = parts.map(\.prefix).first { !$0.isEmpty } ?? ""
        let suffix = parts.map(\.suffix).first { !$0.isEmpty } ?? ""
        guard parts.allSatisfy({ ["", prefix].contains($0.prefix) && ["", suffix].contains($0.suffix) }),
            let first = parts[0].scaled(to: decimals), let last = parts[1].scaled(to: decimals),
            let step = parts[2].scaled(to: decimals)
        else { throw malformed(text) }
        guard step > 0, first <= last else {
            throw Failure(
                Message(
                    id:
                        "`--vary \(text)` tidak memuat satu angka pun: awal harus tidak melebihi akhir, dan langkahnya lebih dari 0",
                    en:
                        "`--vary \(text)` has no figure at all: the first must not exceed the last, and the step must be above 0"
                ))
        }
        guard (last - first) / step < Int128(SweptTexts.most) else { throw SweptTexts.tooMany }
        return stride(from: 0, through: Int((last - first) / step), by: 1).map { number in
            WrittenFigure(value: first + Int128(number) * step, decimals: decimals, prefix: prefix, suffix: suffix)
        }
    }

    // MARK: What may be wrong

    private static let forms = Message(
        id:
            "tulis `--vary batas_harian=300..498:2`, atau untuk sel tabel `--vary 'penilaian[predikat=C].bayar=65..75:1'`",
        en: "write `--vary daily_cap=300..498:2`, or for a cell of a table `--vary 'grading[grade=C].pay=65..75:1'`")

    private static func malformed(_ text: String) -> Failure {
        Failure(
            Message(
                id: "`--vary \(text)` bukan NAMA=AWAL..AKHIR:LANGKAH", en: "`--vary \(text)` is not NAME=FROM..TO:STEP"),
            help: forms)
    }

    private static func withoutStep(_ text: String) -> Failure {
        Failure(
            Message(id: "`--vary \(text)` tidak menyebut langkahnya", en: "`--vary \(text)` does not say the step"),
            help: forms)
    }

    private static func notAFigure(_ text: String, _ language: MessageLanguage) -> Failure {
        let example = WrittenFigure(value: 12505, decimals: 1, prefix: "", suffix: "").text(language)
        return Failure(
            Message(id: "`\(text)` bukan angka", en: "`\(text)` is not a figure"),
            help: Message(
                id: "angka ditulis seperti dalam peraturannya, misalnya `\(example)`",
                en: "figures are written as the policy writes them, as `\(example)`"))
    }
}
