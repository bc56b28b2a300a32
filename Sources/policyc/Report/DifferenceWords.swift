import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// Says regions, values and details in the words and figures of the texts.
struct DifferenceWords {
    let before: ComparedText
    let after: ComparedText
    let difference: PlanDifference
    let language: MessageLanguage

    init(_ before: ComparedText, _ after: ComparedText, _ difference: PlanDifference, _ language: MessageLanguage) {
        (self.before, self.after, self.difference, self.language) = (before, after, difference, language)
    }

    private var joint: Plan { difference.joint }
    private var notation: ValueNotation { ValueNotation(plan: joint, language: language, trimsZeros: true) }

    func text(_ message: Message) -> String { message[language] }
    func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func isLog(_ table: Table) -> Bool { if case .log = table.kind { true } else { false } }

    /// `Pegawai per bulan`
    func grain(_ grain: GrainID) -> String? {
        let grain = joint.grains[grain]
        var words: [String] = []
        if case .table(let table) = grain.subject { words.append(joint.tables[table].name) }
        if let period = grain.period {
            let name: Message =
                switch period {
                case .day: Message(id: "per hari", en: "per day")
                case .week: Message(id: "per minggu", en: "per week")
                case .month: Message(id: "per bulan", en: "per month")
                case .quarter: Message(id: "per triwulan", en: "per quarter")
                case .semester: Message(id: "per semester", en: "per semester")
                case .year: Message(id: "per tahun", en: "per year")
                }
            words.append(text(name))
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    // MARK: Days

    /// Whether a span is all the time that both texts are in force.
    func coversAll(_ days: DayRange) -> Bool {
        days.from <= joint.validity.from
            && (days.until.map { until in joint.validity.until.map { until >= $0 } ?? false } ?? true)
    }

    /// `sejak 1 Juli 2018`
    func days(_ days: DayRange) -> String {
        let from = Figures.date(days.from, language)
        guard let until = days.until else { return text("sejak \(from)", "since \(from)") }
        let last = Figures.date(until - 1, language)
        if days.from <= joint.validity.from { return text("sampai dengan \(last)", "through \(last)") }
        return text("\(from) sampai dengan \(last)", "\(from) through \(last)")
    }

    // MARK: Regions

    func regions(_ difference: ValueDifference, type: ValueType, in grain: GrainID) -> [DifferenceReport.Region] {
        difference.parts.map { part in
            var old = leaf(part.before, .before, type, grain)
            var new = leaf(part.after, .after, type, grain)
            // The same words for different values tell nothing.
            if old == new { (old, new) = (nil, nil) }
            var region = DifferenceReport.Region(
                conditions: part.cells.sorted { isDate($0) && !isDate($1) }.map { cell($0, grain) }, before: old,
                after: new, extent: part.extent)
            // A member that the text before did not know has nothing to be compared with.
            if part.cells.contains(where: isNewMember) { region.before = text("(belum ada)", "(not yet there)") }
            if !isConstant(part.before) || !isConstant(part.after) {
                region.example = part.example.flatMap { example($0, type, grain) }
            }
            return region
        }
    }

    private func isConstant(_ node: NodeID) -> Bool {
        switch joint.nodes[node] {
        case .integer, .boolean, .text, .absent: true
        default: false
        }
    }

    private func isNewMember(_ cell: ValueDifference.Cell) -> Bool {
        guard cell.isList, !cell.includesAbsent, case .node(let node) = cell.input,
            case .choice(let choice)? = joint.valueType(of: node, in: 0)
        else { return false }
        let named = joint.choices[choice]
        let known = Set(before.plan.choices.filter { $0.name == named.name }.flatMap(\.members))
        return cell.intervals.allSatisfy { interval in
            interval.allSatisfy { Int(exactly: $0).map { !known.contains(named.members[$0]) } ?? false }
        }
    }

    /// `produktivitas = 100 %, disiplin = 0 %: 60 % → 70 %`
    private func example(_ example: ValueDifference.Example, _ type: ValueType, _ grain: GrainID) -> String? {
        var inputs: [String] = []
        var names: Set<String> = []
        for (node, value) in example.inputs.sorted(by: { $0.key < $1.key }) {
            // Two values of one name, one in each text, would be taken for one.
            guard let name = name(node, grain), let type = joint.valueType(of: node, in: grain),
                names.insert(name).inserted
            else { return nil }
            inputs.append("\(name) = \(notation.text(.integer(value), type))")
        }
        let results = [example.before, example.after].map { notation.text(.integer($0), type) }
        return (inputs.isEmpty ? "" : inputs.joined(separator: ", ") + ": ") + results.joined(separator: " → ")
    }

    private enum Version: Int { case before, after }

    private func leaf(_ node: NodeID, _ side: Version, _ type: ValueType, _ grain: GrainID) -> String? {
        switch joint.nodes[node] {
        case .integer(let value): return notation.text(.integer(value), type)
        case .boolean(let value): return notation.text(.boolean(value), .boolean)
        case .text(let text): return "\"\(joint.texts[text])\""
        case .absent: return text("kosong", "absent")
        default: break
        }
        let written = source(node, side) ?? NodeText(plan: joint, language: language).text(node, in: grain)
        return written.flatMap { $0.count > Self.longestResult ? nil : $0 }
    }

    /// A longer formula is told above the regions, not in each of them.
    private static let longestResult = 50

    private func source(_ node: NodeID, _ side: Version) -> String? {
        let files = side == .before ? before.files : after.files
        let texts = (difference.sources[side.rawValue][node] ?? []).compactMap { files[$0.file]?.oneLine($0) }
        return texts.min { $0.count < $1.count }
    }

    private func name(_ node: NodeID, _ grain: GrainID) -> String? {
        if let text = NodeText(plan: joint, language: language).text(node, in: grain) ?? source(node, .after)
            ?? source(node, .before)
        {
            return text
        }
        switch joint.nodes[node] {
        case .aggregate(let id): return gathered(joint.aggregates[id])
        case .add(let left, let right): return both(left, "+", right, grain)
        case .subtract(let left, let right): return both(left, "-", right, grain)
        default: return nil
        }
    }

    /// `banyak(Kegiatan.nilai)`, of what no text says in these words: a part of a mean.
    private func gathered(_ aggregate: Aggregate) -> String? {
        guard aggregate.filter == nil, case .table(let table) = joint.grains[aggregate.source].subject else {
            return nil
        }
        let function: String =
            switch aggregate.kind {
            case .sum: text("jumlah", "sum")
            case .count: text("banyak", "count")
            case .least: text("terkecil", "least")
            case .greatest: text("terbesar", "greatest")
            case .exists: text("ada", "any")
            case .all: text("semua", "all")
            }
        guard let value = aggregate.value else { return "\(function)(\(joint.tables[table].name))" }
        return name(value, aggregate.source).map { "\(function)(\(joint.tables[table].name).\($0))" }
    }

    /// What the texts ask of a figure that has no name: the comparisons whose answers are those of a region.
    private func asked(_ cell: ValueDifference.Cell, _ node: NodeID) -> String? {
        guard cell.intervals.count == 1, let interval = cell.intervals.first else { return nil }
        let isFromBelow = interval.lowerBound == cell.domain.lowerBound
        let isToAbove = interval.upperBound == cell.domain.upperBound
        let lower =
            isFromBelow ? nil : bound(node) { $0.lowerBound == interval.lowerBound && $0.upperBound == Int128.max }
        let upper =
            isToAbove ? nil : bound(node) { $0.upperBound == interval.upperBound && $0.lowerBound == Int128.min }
        if !isFromBelow, lower == nil { return nil }
        if !isToAbove, upper == nil { return nil }
        let parts = [lower, upper].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The text of a comparison of a figure that holds, or fails, exactly within some bounds.
    private func bound(_ node: NodeID, _ isMeant: (ClosedRange<Int128>) -> Bool) -> String? {
        for (id, other) in joint.nodes.enumerated() {
            guard case .compare(let sign, node, let right) = other, case .integer(let figure) = joint.nodes[right]
            else { continue }
            let holds: ClosedRange<Int128>
            let fails: ClosedRange<Int128>
            switch sign {
            case .lessOrEqual: (holds, fails) = (Int128.min...figure, (figure + 1)...Int128.max)
            case .greaterOrEqual: (holds, fails) = (figure...Int128.max, Int128.min...(figure - 1))
            case .less, .greater, .equal, .notEqual: continue
            }
            guard let said = source(id, .after) ?? source(id, .before) else { continue }
            if isMeant(holds) { return said }
            if isMeant(fails) { return text("tidak (\(said))", "not (\(said))") }
        }
        return nil
    }

    private func both(_ left: NodeID, _ sign: String, _ right: NodeID, _ grain: GrainID) -> String? {
        guard let one = name(left, grain), let other = name(right, grain) else { return nil }
        return "\(one) \(sign) \(other)"
    }

    private func isDate(_ cell: ValueDifference.Cell) -> Bool {
        guard case .node(let node) = cell.input, case .date = joint.nodes[node] else { return false }
        return true
    }

    func cell(_ cell: ValueDifference.Cell, _ grain: GrainID) -> String {
        switch cell.input {
        case .order(let left, let right):
            let signs = zip(["<", "=", ">"], [Int128(0), 1, 2]).filter { sign in
                cell.intervals.contains { $0.contains(sign.1) }
            }.map(\.0)
            let sign: String =
                switch signs {
                case ["<", "="]: "<="
                case ["=", ">"]: ">="
                case ["<", ">"]: "<>"
                default: signs.joined()
                }
            return "\(name(left, grain) ?? "…") \(sign) \(name(right, grain) ?? "…")"
        case .node(let node):
            if let sides = sides(cell, node, grain) { return sides }
            if isDate(cell) { return dates(cell) }
            guard let name = name(node, grain), let type = self.type(node, grain, cell) else {
                return asked(cell, node) ?? text("dalam keadaan tertentu", "in some cases")
            }
            return values(cell, name, type)
        }
    }

    /// `tpp > tunjangan_dasar`, of what is said of their difference.
    private func sides(_ cell: ValueDifference.Cell, _ node: NodeID, _ grain: GrainID) -> String? {
        guard case .subtract(let left, let right) = joint.nodes[node], !isConstant(right), cell.intervals.count == 1,
            let one = name(left, grain), let other = name(right, grain)
        else { return nil }
        let interval = cell.intervals[0]
        let isFromBelow = interval.lowerBound == cell.domain.lowerBound
        let isToAbove = interval.upperBound == cell.domain.upperBound
        let sign: String
        switch (isFromBelow, isToAbove) {
        case (true, false) where interval.upperBound == -1: sign = "<"
        case (true, false) where interval.upperBound == 0: sign = "<="
        case (false, true) where interval.lowerBound == 1: sign = ">"
        case (false, true) where interval.lowerBound == 0: sign = ">="
        case (false, false) where interval == 0...0: sign = "="
        default: return nil
        }
        return "\(one) \(sign) \(other)"
    }

    private func dates(_ cell: ValueDifference.Cell) -> String {
        cell.intervals.map { interval in
            let until: Int? = interval.upperBound >= cell.domain.upperBound ? nil : Int(interval.upperBound) + 1
            return days(DayRange(from: Int(interval.lowerBound), until: until))
        }.joined(separator: text(" atau ", " or "))
    }

    private func type(_ node: NodeID, _ grain: GrainID, _ cell: ValueDifference.Cell) -> ValueType? {
        if case .code = joint.types[node].kind { return .text }
        if case .boolean = joint.types[node].kind { return .boolean }
        return joint.valueType(of: node, in: grain)
    }

    /// `skor 60 % ..< 75 %`
    private func values(_ cell: ValueDifference.Cell, _ name: String, _ type: ValueType) -> String {
        func value(_ integer: Int128) -> String {
            if case .text = type {
                guard let position = Int(exactly: integer), cell.texts.indices.contains(position) else {
                    return text("teks lain", "another text")
                }
                return "\"\(joint.texts[cell.texts[position]])\""
            }
            if case .boolean = type { return notation.text(.boolean(integer != 0), type) }
            return notation.text(.integer(integer), type)
        }
        if cell.mayBeAbsent, !cell.includesAbsent, cell.intervals == [cell.domain] {
            return text("ada \(name)", "present \(name)")
        }
        var parts: [String] = []
        if let others = others(cell) {
            let names = others.map(value).joined(separator: ", ")
            return text("\(name) selain \(names)", "\(name) other than \(names)")
        }
        for interval in cell.intervals {
            let isSingle = interval.lowerBound == interval.upperBound
            if cell.isList || isSingle {
                parts += interval.map { "= " + value($0) }
            } else if interval == cell.domain {
                parts.append(text("ada", "present"))
            } else if interval.lowerBound == cell.domain.lowerBound {
                let (last, end) = (value(interval.upperBound), value(interval.upperBound + 1))
                parts.append(isRounder(end, than: last) ? "< \(end)" : "<= \(last)")
            } else if interval.upperBound == cell.domain.upperBound {
                let (first, end) = (value(interval.lowerBound), value(interval.lowerBound - 1))
                parts.append(isRounder(end, than: first) ? "> \(end)" : ">= \(first)")
            } else {
                let (last, end) = (value(interval.upperBound), value(interval.upperBound + 1))
                parts.append(
                    "\(value(interval.lowerBound)) " + (isRounder(end, than: last) ? "..< \(end)" : ".. \(last)"))
            }
        }
        if cell.includesAbsent { parts.append(text("kosong", "absent")) }
        // `predikat = C atau D`
        if parts.count > 1, parts.allSatisfy({ $0.hasPrefix("= ") }) {
            parts = [parts[0]] + parts.dropFirst().map { String($0.dropFirst(2)) }
        }
        return "\(name) " + parts.joined(separator: text(" atau ", " or "))
    }

    /// The few members that are not meant, where most are.
    private func others(_ cell: ValueDifference.Cell) -> [Int128]? {
        guard cell.isList, cell.texts.isEmpty, cell.domain.upperBound < 1_000, cell.domain.upperBound > 2,
            !cell.mayBeAbsent || cell.includesAbsent
        else { return nil }
        let rest = cell.domain.filter { member in !cell.intervals.contains { $0.contains(member) } }
        return rest.isEmpty || rest.count * 2 > Int(cell.domain.upperBound) ? nil : rest
    }

    /// Whether a figure has fewer digits that say something: `75` than `74,99`, `450` than `451`.
    private func isRounder(_ one: String, than other: String) -> Bool {
        func digits(_ figure: String) -> Int {
            var digits = figure.filter(\.isNumber)
            while digits.last == "0" { digits.removeLast() }
            return digits.count
        }
        return digits(one) < digits(other)
    }

    // MARK: Details

    func detail(_ detail: PlanDifference.Detail) -> Message {
        switch detail {
        case .member(let name, true): Message(id: "pilihan baru: \(name)", en: "new member: \(name)")
        case .member(let name, false): Message(id: "pilihan dihapus: \(name)", en: "member removed: \(name)")
        case .order: Message(id: "urutannya berubah", en: "their order changed")
        case .field(let name, true): Message(id: "kolom baru: \(name)", en: "new field: \(name)")
        case .field(let name, false): Message(id: "kolom dihapus: \(name)", en: "field removed: \(name)")
        case .fieldRenamed(let from, let to):
            Message(id: "kolom \(from) kini bernama \(to)", en: "the field \(from) is now called \(to)")
        case .fieldType(let name, let old, let new):
            Message(
                id: "kolom \(name): \(kind(old, before, .indonesian)) → \(kind(new, after, .indonesian))",
                en: "field \(name): \(kind(old, before, .english)) → \(kind(new, after, .english))")
        case .fieldOptional(let name, true):
            Message(id: "kolom \(name) kini boleh kosong", en: "the field \(name) may now be absent")
        case .fieldOptional(let name, false):
            Message(id: "kolom \(name) kini wajib diisi", en: "the field \(name) must now be there")
        case .kind:
            Message(
                id: "kunci, pemilik, tanggal, atau masa berlakunya berubah",
                en: "its key, owner, date or dating changed")
        case .rows:
            Message(id: "baris yang ditulis di dalam naskah berubah", en: "the rows written in the text changed")
        case .column(let title, true): Message(id: "kolom baru: \(title)", en: "new column: \(title)")
        case .column(let title, false): Message(id: "kolom dihapus: \(title)", en: "column removed: \(title)")
        case .title(let old, let new): Message(id: "judul \(old) → \(new)", en: "title \(old) → \(new)")
        case .values(let titles):
            Message(
                id: "nilainya dapat berbeda: \(titles.joined(separator: ", "))",
                en: "values may differ: \(titles.joined(separator: ", "))")
        case .sort: Message(id: "urutan barisnya berubah", en: "its rows are sorted otherwise")
        case .grain: Message(id: "kini untuk subjek atau masa yang lain", en: "it is now for another subject or period")
        case .decimals(let title, let old, let new):
            Message(
                id: "\(title) ditulis dengan \(new) angka di belakang koma (semula \(old))",
                en: "\(title) is written with \(new) decimals (\(old) before)")
        case .condition: Message(id: "syaratnya berubah", en: "its condition changed")
        }
    }

    /// Rows that are written in the texts, a few of each.
    private func rows(_ removed: [[String]], _ added: [[String]], _ gone: String, _ new: String) -> String {
        func list(_ rows: [[String]], _ word: String) -> String? {
            if rows.isEmpty { return nil }
            let shown = rows.prefix(4).map { "| " + $0.joined(separator: " | ") + " |" }
            return "\(word): " + shown.joined(separator: " ") + (rows.count > shown.count ? " …" : "")
        }
        return [list(removed, gone), list(added, new)].compactMap(\.self).joined(separator: "; ")
    }

    /// A type with its range: `0 menit .. 600 menit`.
    private func kind(_ type: ValueType, _ text: ComparedText, _ language: MessageLanguage) -> String {
        let notation = ValueNotation(plan: text.plan, language: language, trimsZeros: true)
        func range(_ lower: Int128, _ upper: Int128) -> String {
            "\(notation.text(.integer(lower), type)) .. \(notation.text(.integer(upper), type))"
        }
        switch type {
        case .boolean: return Message(id: "ya/tidak", en: "yes/no")[language]
        case .number(let number): return range(number.range.lowerBound, number.range.upperBound)
        case .choice(let choice): return text.plan.choices[choice].members.joined(separator: ", ")
        case .text: return Message(id: "teks", en: "text")[language]
        case .date(let days): return range(Int128(days.lowerBound), Int128(days.upperBound))
        case .timeOfDay(let minutes): return range(Int128(minutes.lowerBound), Int128(minutes.upperBound))
        case .reference(let table): return text.plan.tables[table].name
        }
    }
}
