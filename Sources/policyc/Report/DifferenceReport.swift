import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// What changed in meaning from one text to another, declaration by declaration, in words.
struct DifferenceReport {
    enum Kind: String {
        case validity, parameter, choice, register, log, rule, table, guarantee, output
    }

    enum Status: String {
        case added, removed, renamed, changed
        /// Written as before, and changed by what it reads.
        case through
        /// Whether it changed could not be decided.
        case maybe
    }

    /// A region of inputs with one result in each text.
    struct Region {
        /// The result of a table that it is said of.
        var value: String?
        /// None: everywhere.
        var conditions: [String]
        /// nil: more than a value.
        var before: String?
        var after: String?
        var extent: ValueDifference.Extent
        /// `skor = 70 %: Rp1 → Rp2`, where before or after is more than a value.
        var example: String?
    }

    struct Entry {
        var kind: Kind
        var name: String
        /// `Pegawai per bulan`
        var grain: String?
        var status: Status
        /// The former name.
        var formerName: String?
        /// What it reads that changed.
        var causes: [String] = []
        var regions: [Region] = []
        /// Other things that are said of it.
        var notes: [Message] = []
        /// Formulas, where no region tells all.
        var formulas: (before: String?, after: String?)?
        var order: Int

        /// Whether what is delivered may differ by it; values do so by way of an output.
        var mayTouchDelivery: Bool {
            switch kind {
            case .output, .validity, .register, .log: status != .renamed
            case .parameter, .choice, .rule, .table, .guarantee: false
            }
        }
    }

    let before: ComparedText
    let after: ComparedText
    let language: MessageLanguage
    private(set) var entries: [Entry] = []
    let difference: PlanDifference
    /// Someone for whom both texts deliver different values.
    private(set) var example: DifferingRecord?
    /// Whether someone was looked for.
    let isSearched: Bool

    /// - Parameter isSearching: whether to look for someone for whom something differs.
    init(_ before: ComparedText, _ after: ComparedText, isSearching: Bool, language: MessageLanguage) {
        (self.before, self.after, self.language) = (before, after, language)
        difference = before.plan.difference(to: after.plan)
        let parameters = parameterDifferences((before.tree, before.imports), (after.tree, after.imports))
        var writer = DifferenceWriter(before, after, difference, parameters, language)
        entries = writer.entries().sorted { $0.order < $1.order }
        let isSearched = isSearching && entries.contains { $0.kind == .output && $0.status != .renamed }
        self.isSearched = isSearched
        if isSearched { example = before.plan.differingRecord(under: after.plan) }
    }

    /// Whether both texts mean the same, proven.
    var isNothing: Bool { entries.allSatisfy { $0.status == .renamed } }
}
