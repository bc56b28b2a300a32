public import Findings

/// A regulation with the amendments that were applied to it, as a policy's text again.
public struct ConsolidatedText: Sendable {
    /// What to read in place of the regulation's own file.
    public var file: SourceFile
    private let traced: TracedText

    init(file: SourceFile, traced: TracedText) {
        self.file = file
        self.traced = traced
    }

    /// The place in the regulation or in an amendment that a place of the consolidated text came from; nil where it was
    /// written to join what stands around it. A place in another file stays as it is.
    public func origin(of range: SourceRange) -> SourceRange? {
        range.file == file.id ? traced.origin(of: range) : range
    }

    /// The place in an amendment of the first thing that it says within a place of the consolidated text; nil where all of that
    /// is the regulation's own.
    public func addition(in range: SourceRange, to base: FileID) -> SourceRange? {
        traced.addition(in: range, to: base)
    }

    /// With other words in the place of some stretches that do not overlap.
    public func replacing(_ edits: [(range: SourceRange, text: String)]) -> ConsolidatedText {
        var copy = traced
        copy.apply(
            edits.map {
                TracedText.Edit(range: $0.range.start..<$0.range.end, pieces: [TracedText.Piece($0.text)])
            })
        let file = SourceFile(id: file.id, path: file.path, bytes: copy.bytes, form: file.form)
        return ConsolidatedText(file: file, traced: copy)
    }
}

/// Applies amendments to a regulation, one clause after the other.
///
/// A clause changes nothing before its date: what it sets is a further version of the text, from that day on. What
/// a clause expects and the text does not say is a finding, and the clause is left out.
///
/// - Parameters:
///   - base: the regulation, readable without errors.
///   - amendments: in the order in which they are made, each readable without errors.
///   - date: clauses that are not yet in force on this day are left out; nil: none is.
///   - since: all clauses are taken to hold from this day; nil: each from its own.
///   - isIncluded: whether a clause is made at all, told by the amendment's and the clause's position.
///   - checksExpected: whether a clause that says what it changes (`dari …`) is held to that. A clause tried without those
///     before it meets another text than the one it was written for.
///   - id: of the consolidated file.
public func consolidate(
    _ base: SourceFile, with amendments: [SourceFile], on date: DateLiteral? = nil, since: DateLiteral? = nil,
    checksExpected: Bool = true, id: FileID, isIncluded: (_ amendment: Int, _ item: Int) -> Bool = { _, _ in true }
) -> (text: ConsolidatedText, findings: [Finding]) {
    var traced = TracedText(base)
    var findings: [Finding] = []
    for (position, amendment) in amendments.enumerated() {
        let reading = read(amendment)
        guard let header = reading.tree.header, let items = reading.tree.amendment?.items else { continue }
        findings += numberFindings(items)
        for (number, item) in items.enumerated() where isIncluded(position, number) {
            guard var start = (item.validity ?? header.validity)?.from else {
                findings.append(.amendmentWithoutDate(header))
                break
            }
            if let since { start = since }
            if let date, date.isBefore(start) { continue }
            // Read anew after each clause: the next one applies to what this one left.
            let text = SourceFile(id: id, path: base.path, bytes: traced.bytes, form: base.form)
            var amender = Amender(text, traced, amendment: amendment, reading: reading, item: item, start: start)
            amender.checksExpected = checksExpected
            amender.apply()
            findings += amender.findings.map { finding in
                var finding = finding
                finding.citation = item.citation
                return finding
            }
            traced.apply(amender.edits)
        }
    }
    let file = SourceFile(id: id, path: base.path, bytes: traced.bytes, form: base.form)
    return (ConsolidatedText(file: file, traced: traced), findings)
}

/// Clauses are numbered once each, in order.
private func numberFindings(_ items: [AmendmentItem]) -> [Finding] {
    var seen: [String: SourceRange] = [:]
    var findings: [Finding] = []
    for item in items {
        if let first = seen[item.label] {
            findings.append(.itemTwice(item, first: first))
        } else {
            seen[item.label] = item.range
        }
    }
    return findings
}

extension DateLiteral {
    func isBefore(_ other: DateLiteral) -> Bool {
        (year, month, day) < (other.year, other.month, other.day)
    }

    /// The day before.
    var previous: DateLiteral {
        var copy = self
        if day > 1 {
            copy.day -= 1
        } else {
            copy.month = month == 1 ? 12 : month - 1
            copy.year = month == 1 ? year - 1 : year
            copy.day = dayCount(year: copy.year, month: copy.month) ?? 31
        }
        return copy
    }

    /// `1 Juli 2018`
    func text(_ language: KeywordLanguage) -> String { "\(day) \(monthName(month, language)) \(year)" }
}
