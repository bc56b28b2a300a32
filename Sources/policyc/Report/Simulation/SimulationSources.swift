import Evaluator
import Findings
import PolicyDSL

/// What was compared, as a report names it.
struct SimulationSources {
    struct Instrument {
        var name: String
        var title: String?
    }

    var base: Instrument
    var amendments: [Instrument]
    /// From when the amendments are taken to hold, where that is not what they say.
    var since: Int?
    var provenance: Provenance

    init(_ checked: CheckedPolicies, _ texts: SimulatedTexts, since: Int?, provenance: Provenance) {
        func instrument(_ name: String) -> Instrument {
            let policy = checked.set.policies.first { $0.name == name }
            return Instrument(name: name, title: policy?.tree.header?.title)
        }
        base = instrument(texts.baseName)
        base.name = texts.presentName
        amendments = texts.amendmentNames.map(instrument)
        self.since = since
        self.provenance = provenance
    }
}

extension CheckedPolicies {
    /// The texts of the policies given and of all that they rest on, in the order of their reading.
    var filesRead: [SourceFile] {
        let needed = set.roots.reduce(into: Set(set.roots)) { $0.formUnion(imports(of: $1)) }
        return needed.sorted().map { set.policies[$0].file }
    }
}

extension SimulateCommand {
    /// Writes the page where it is asked for.
    ///
    /// - Returns: what everything is made from; nil where nobody asks.
    func deliver(
        _ report: SimulationReport, _ limits: [GateRun], _ backPay: BackPay?, _ checked: CheckedPolicies,
        _ run: DataRun, _ world: any World
    ) throws -> Provenance? {
        guard compared.out != nil || options.report != nil else { return nil }
        let provenance = try Provenance(policies: checked.filesRead, data: run.files, command: repeatable)
        if let path = options.report {
            let sources = SimulationSources(
                checked, report.texts, since: compared.asIfSince?.first, provenance: provenance)
            try world.makeFolder(Path.folder(of: path))
            let page = SimulationPage(
                report: report, sources: sources,
                limits: limits.isEmpty ? nil : GateReport(runs: limits, checked: checked), backPay: backPay)
            try world.replace(path, with: Array(page.html().utf8))
        }
        return provenance
    }

    /// The command as it can be typed again beside its files, without what cannot change the result.
    var repeatable: String {
        var words = ["policyc", "simulate"] + policy.policies.map(Path.name)
        words += ["--amend"] + amend.map(Path.name) + ["--data", Path.name(of: data.data)]
        for override in data.table {
            let parts = override.split(separator: "=", maxSplits: 1).map(String.init)
            words += ["--table", (parts.first ?? "") + "=" + Path.name(of: parts.last ?? "")]
        }
        if let first = periods.from?.first { words += ["--from", Figures.isoDate(first)] }
        if let last = periods.to?.last { words += ["--to", Figures.isoDate(last)] }
        if let since = compared.asIfSince?.first { words += ["--as-if-since", Figures.isoDate(since)] }
        if let output = compared.output { words += ["--output", output] }
        for gate in limits.gate { words += ["--gate", Path.name(of: gate)] }
        if backPay { words.append("--back-pay") }
        if let report = options.report { words += ["--report", Path.name(of: report)] }
        if options.minCell != 5 { words += ["--min-cell", String(options.minCell)] }
        if options.showKeys { words.append("--show-keys") }
        if let language = global.lang { words += ["--lang", language == .indonesian ? "id" : "en"] }
        return words.map(Self.quoted).joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_./=:".utf8.contains(byte) || byte >= 0x80
            }
        }
        return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
