import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// What became of limits, in words.
struct GateText {
    let run: GateRun
    let language: MessageLanguage
    let files: [FileID: SourceFile]
    /// Whether of people who are masked only the distance is told: what somebody is paid in all would tell who it is.
    var hidesPay = false
    /// So many records are named; the rest is counted.
    static let named = 10

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    private func count(_ value: Int) -> String { Figures.grouped(value, language) }

    /// `total dilampaui: 2018: Rp…`, without the other records.
    func summary(_ verdict: GateRun.Verdict) -> String {
        if verdict.checked == 0, !verdict.isProven {
            return word(
                "batas `\(verdict.name)` tidak memeriksa apa pun", "the limit `\(verdict.name)` was checked on nothing")
        }
        let tally = tally(verdict).map { " (\($0))" } ?? ""
        let worst = (verdict.exceeded.first.map { line($0, verdict) } ?? hidden(verdict).first).map { ": " + $0 } ?? ""
        return word("batas `\(verdict.name)` dilampaui", "the limit `\(verdict.name)` is exceeded") + tally + worst
    }

    /// `5 dari 120`; nil where a limit speaks of one thing only.
    func tally(_ verdict: GateRun.Verdict) -> String? {
        guard verdict.checked > 1 else { return nil }
        let numbers = [verdict.violated, verdict.checked].map(count)
        return word("\(numbers[0]) dari \(numbers[1])", "\(numbers[0]) of \(numbers[1])")
    }

    /// Who exceeds a limit, why it was not checked, or how near it is; at most so many records.
    func state(_ verdict: GateRun.Verdict, limit: Int = named) -> [String] {
        if verdict.isKept { return [room(verdict)].compactMap(\.self) }
        return verdict.checked == 0 ? [unchecked()[language]] : exceeded(verdict, limit: limit)
    }

    /// A line for each record that exceeds a limit, and one for those that are only counted.
    func exceeded(_ verdict: GateRun.Verdict, limit: Int = named) -> [String] {
        let reasons = hidesPay && run.names.isMasked(verdict.register) ? [:] : self.reasons(verdict)
        var lines = verdict.exceeded.prefix(limit).map { entry -> String in
            guard entry.reading == nil, let reason = reasons[Self.place(entry)] else { return line(entry, verdict) }
            return line(entry, verdict) + ": " + reason
        }
        let rest = verdict.exceeded.count - limit
        if rest > 0 { lines.append(word("dan \(count(rest)) lagi", "and \(count(rest)) more")) }
        return lines + hidden(verdict)
    }

    /// Groups of which nothing is told but that they exceed a limit.
    private func hidden(_ verdict: GateRun.Verdict) -> [String] {
        let least = run.names.leastHeads
        return GateNames.Hiding.allCases.compactMap { hiding in
            guard let groups = verdict.hidden[hiding] else { return nil }
            let (id, en) =
                groups == 1 ? ("kelompok", "a group") : ("\(count(groups)) kelompok", "\(count(groups)) groups")
            switch hiding {
            case .small: return word("(\(id) kurang dari \(least) orang)", "(\(en) of fewer than \(least) people)")
            case .beside: return word("(\(id) lain yang disembunyikan)", "(\(en) hidden beside it)")
            case .uncounted:
                return word("(\(id) yang banyak orangnya tidak diketahui)", "(\(en) of an unknown number of people)")
            }
        }
    }

    /// How near a kept limit is; nil where that cannot be told.
    func room(_ verdict: GateRun.Verdict) -> String? {
        if verdict.isProven { return word("selalu terpenuhi", "always kept") }
        return verdict.tightest.map { line($0, verdict) }
    }

    /// Why nothing was checked.
    func unchecked() -> Message {
        let validity = run.gate.plan.validity
        if run.result.periods.isEmpty, run.result.scored == nil {
            return Message(
                id: "tidak ada yang dihitung, jadi tidak ada yang diperiksa",
                en: "nothing was scored, so nothing was checked")
        }
        guard run.gate.tree.header?.validity != nil else {
            return Message(
                id: "tidak ada satu pun yang diperiksa dengan batas ini",
                en: "there was nobody to check against this limit"
            )
        }
        let (day, date) = (Figures.date(validity.from, .indonesian), Figures.date(validity.from, .english))
        return Message(
            id:
                "tidak ada masa yang mulai dalam masa berlaku batas ini; batas per tahun diperiksa untuk tahun yang mulai pada "
                + "atau sesudah \(day)",
            en:
                "no period begins while these limits are in force; a limit per year is checked for years that begin on "
                + "\(date) or later")
    }

    /// `198505052010012002, 2018: Rp900.000, paling sedikit Rp1.000.000; kurang Rp100.000 (10 %)`
    private func line(_ entry: GateRun.Entry, _ verdict: GateRun.Verdict) -> String {
        let periods =
            entry.periods > 1 && entry.key != nil
            ? word(
                " (dan \(count(entry.periods - 1)) masa lain)",
                " (and \(count(entry.periods - 1)) other period\(entry.periods == 2 ? "" : "s"))")
            : ""
        let name = entry.key.map { run.names.name($0, of: verdict.register) }
        let place = [name, entry.period].compactMap(\.self).joined(separator: ", ") + periods
        guard let comparison = entry.comparison, let reading = entry.reading else { return place }
        let lead = place.isEmpty ? "" : place + ": "
        if hidesPay, run.names.isMasked(verdict.register) {
            return lead + distance(comparison, reading, entry.unit, withShare: false)
        }
        let left = figure(reading.left, entry.unit)
        let right = figure(reading.right, entry.unit)
        return lead + "\(left), \(bound(comparison)) \(right); \(distance(comparison, reading, entry.unit))"
    }

    private func bound(_ comparison: Comparison) -> String {
        switch comparison {
        case .lessOrEqual: word("paling banyak", "at most")
        case .greaterOrEqual: word("paling sedikit", "at least")
        case .less: word("harus di bawah", "must be below")
        case .greater: word("harus di atas", "must be above")
        case .equal: word("harus", "must be")
        case .notEqual: word("tidak boleh", "must not be")
        }
    }

    private func distance(
        _ comparison: Comparison, _ reading: LimitReading, _ unit: NumberType.Unit, withShare: Bool = true
    ) -> String {
        let size = figure(reading.excess.magnitude, unit)
        // A part of a percentage would only confuse.
        let share = unit == .percent || !withShare ? nil : reading.share.map { " (\(figure(asPercent($0), .percent)))" }
        let amount = size + (share ?? "")
        if reading.excess.isZero { return word("tepat di batas", "exactly at the limit") }
        if reading.excess.numerator < 0 { return word("sisa \(amount)", "room \(amount)") }
        switch comparison {
        case .lessOrEqual, .less: return word("lebih \(amount)", "over by \(amount)")
        case .greaterOrEqual, .greater: return word("kurang \(amount)", "short by \(amount)")
        case .equal, .notEqual: return word("beda \(amount)", "off by \(amount)")
        }
    }

    // MARK: Figures

    private struct Share {
        var numerator: Int128
        var denominator: Int128
    }

    private func asPercent(_ share: LimitFigure) -> Share {
        let (numerator, isLarge) = share.numerator.magnitude.multipliedReportingOverflow(by: 100)
        return Share(
            numerator: isLarge ? 0 : Int128(clamping: numerator), denominator: share.denominator)
    }

    private func figure(_ figure: LimitFigure, _ unit: NumberType.Unit) -> String {
        self.figure(Share(numerator: figure.numerator, denominator: figure.denominator), unit)
    }

    /// Exact where it has at most two decimals, else rounded to two; a whole rupiah is never written with decimals.
    private func figure(_ figure: Share, _ unit: NumberType.Unit) -> String {
        let exact = Figures.exactDecimal(figure.numerator, 1, figure.denominator)
        let (scaled, isLarge) = figure.numerator.multipliedReportingOverflow(by: 100)
        let rounded =
            isLarge ? figure.numerator / figure.denominator : roundedQuotient(scaled, by: figure.denominator, .nearest)
        let decimals = isLarge ? 0 : 2
        let shown = exact.flatMap { $0.decimals <= 2 ? $0 : nil } ?? (value: rounded, decimals: decimals)
        let notation = ValueNotation(plan: run.gate.plan, language: language, trimsZeros: true)
        return notation.text(
            .integer(shown.value),
            .number(NumberType(unit: unit, decimals: shown.decimals, range: shown.value...shown.value)))
    }

    // MARK: Limits that are no comparison of figures

    private static func place(_ entry: GateRun.Entry) -> String { "\(entry.key ?? "")\u{0}\(entry.period ?? "")" }

    /// By key and period, what decided against a guarantee, of the first of those that break it.
    private func reasons(_ verdict: GateRun.Verdict) -> [String: String] {
        let plan = run.gate.plan
        guard let position = plan.guarantees.firstIndex(where: { $0.name == verdict.name }) else { return [:] }
        let guarantee = plan.guarantees[position]
        let unit = plan.grains[guarantee.grain].period
        let words = BrokenLimitText(plan: plan, language: language, files: files)
        var reasons: [String: String] = [:]
        for violation in run.result.guarantees[position].violations {
            let period = violation.day.flatMap { day in unit.map { CalendarPeriod($0, containing: day).label } }
            let lines = plan.brokenLimits(of: guarantee, violation).compactMap { words.line($0, in: guarantee.grain) }
            guard !lines.isEmpty else { continue }
            reasons["\(violation.key ?? "")\u{0}\(period ?? "")"] = lines.joined(separator: "; ")
        }
        return reasons
    }
}
