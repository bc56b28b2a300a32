import Evaluator
import Findings
import RuleEngine

/// What the nodes of one declaration say, in the drafter's own words and units. What cannot be said so is nil: a wrong
/// figure is worse than none.
struct WrittenText {
    let plan: Plan
    let language: MessageLanguage
    let files: [FileID: SourceFile]
    /// Where the declaration stands, and the version or exception that is spoken of; nil: anywhere.
    let places: [SourceRange]?

    init(_ plan: Plan, _ language: MessageLanguage, _ files: [FileID: SourceFile], column: ColumnID, origin: OriginID) {
        self.plan = plan
        self.language = language
        self.files = files
        places = [plan.columns[column].origin, origin].map { plan.origins[$0].range }
    }

    /// Of any declaration: equal texts in several of them say the same.
    init(_ plan: Plan, _ language: MessageLanguage, _ files: [FileID: SourceFile]) {
        self.plan = plan
        self.language = language
        self.files = files
        places = nil
    }

    private var names: NodeText { NodeText(plan: plan, language: language) }

    func text(_ node: NodeID, in grain: GrainID) -> String? {
        let readings = readings(node)
        return readings.first(where: \.isWhole).flatMap { source($0.range) } ?? names.text(node, in: grain)
            ?? readings.first.flatMap { source($0.range) }
    }

    /// The text of an operand: as much of it as was written within the whole.
    func text(_ operand: NodeID, of whole: NodeID, in grain: GrainID) -> String? {
        let around = readings(whole).map(\.range)
        let candidates = [operand, plan.multiple(operand).figure].flatMap { readings($0) }.filter { reading in
            reading.isWhole && around.contains { $0.holds(reading.range) && $0 != reading.range }
        }
        return candidates.last.flatMap { source($0.range) } ?? names.text(operand, in: grain)
    }

    /// `skor = 89,99 %`, of a figure of some comparison.
    func value(_ value: Int128, of figure: NodeID, at comparison: NodeID, in grain: GrainID) -> String? {
        let around = readings(comparison).map(\.range)
        for reading in readings(figure)
        where reading.isWhole && (around.isEmpty || around.contains { $0.holds(reading.range) }) {
            if let written = written(value, reading), let text = source(reading.range) { return "\(text) = \(written)" }
        }
        guard let text = names.text(figure, in: grain), let written = names.text(value, of: figure, in: grain) else {
            return nil
        }
        return "\(text) = \(written)"
    }

    /// `banyak(Pegawai) = 10`, of what stands somewhere in the text.
    func value(_ value: Int128, of figure: NodeID, in grain: GrainID) -> String? {
        for reading in readings(figure) where reading.isWhole {
            if let written = written(value, reading), let text = source(reading.range) { return "\(text) = \(written)" }
        }
        return nil
    }

    // MARK: Readings

    /// Those of the declaration, the shortest text first.
    private func readings(_ node: NodeID) -> [Reading] {
        guard node < plan.nodes.count else { return [] }
        return plan.readings[node].filter { reading in places?.contains { $0.holds(reading.range) } ?? true }
            .sorted { ($0.range.length, $0.range.start) < ($1.range.length, $1.range.start) }
    }

    private func written(_ value: Int128, _ reading: Reading) -> String? {
        let notation = ValueNotation(plan: plan, language: language, trimsZeros: true)
        switch reading.notation {
        case nil: return nil
        case .date?: return notation.text(.integer(value), .date(0...0))
        case .timeOfDay?: return notation.text(.integer(value), .timeOfDay(0...0))
        case .number(let unit, let numerator, let denominator)?:
            guard let (integer, decimals) = Figures.exactDecimal(value, numerator, denominator) else { return nil }
            return notation.text(
                .integer(integer), .number(NumberType(unit: unit, decimals: decimals, range: integer...integer)))
        }
    }

    private func source(_ range: SourceRange) -> String? { files[range.file]?.oneLine(range) }
}

extension SourceFile {
    /// A part of the text on one line, without comments; what is very long is cut.
    func oneLine(_ range: SourceRange, longest: Int = 100) -> String? {
        let lines = text(range).split(separator: "\n")
        let bare = lines.map { line in lines.count > 1 ? line.prefix { $0 != "#" } : line }
        let words = bare.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { return nil }
        return words.count > longest ? words.prefix(longest - 1) + "…" : words
    }
}

extension SourceRange {
    fileprivate var length: Int { end - start }

    func holds(_ other: SourceRange) -> Bool {
        file == other.file && start <= other.start && other.end <= end
    }
}
