import Findings
import PolicyDSL

/// A regulation, what was already made of it, and the amendments that are tried on that.
struct AmendedRegulation {
    /// Positions in the set.
    let base: Int
    /// In the order in which they are made: those given as policies, and those that the tried ones rest on.
    let established: [Int]
    let tried: [Int]
    /// The text that the tried ones change.
    let present: SourceFile

    /// - Parameter paths: of the files that are tried; nil: all amendments are.
    init(_ set: PolicySet, tried paths: [String]?) throws(Failure) {
        let order = try Consolidation.order(set)
        let wanted = paths.map { Set($0.map(Path.normalized)) }
        let isTried = { (position: Int) in
            wanted?.contains(Path.normalized(set.policies[position].file.path)) ?? true
        }
        (base, tried) = (order.base, order.amendments.filter(isTried))
        established = order.amendments.filter { !isTried($0) }
        guard !established.isEmpty else {
            present = set.policies[order.base].file
            return
        }
        let (text, findings) = consolidate(
            set.policies[order.base].file, with: established.map { set.policies[$0].file },
            id: FileID(set.policies.count))
        if let error = findings.first(where: { $0.severity == .error }) {
            throw Failure(error.summary, help: error.help)
        }
        present = text.file
    }

    var amendments: [Int] { established + tried }

    /// The text with the tried amendments, or some clauses of them.
    ///
    /// - Parameter isIncluded: told by the amendment's place among the tried ones and the clause's in it.
    func text(
        _ set: PolicySet, since: DateLiteral?, checksExpected: Bool = true,
        isIncluded: (_ amendment: Int, _ item: Int) -> Bool = { _, _ in true }
    ) -> (file: SourceFile, findings: [Finding]) {
        let result = consolidate(
            present, with: tried.map { set.policies[$0].file }, since: since, checksExpected: checksExpected,
            id: FileID(set.policies.count + 1), isIncluded: isIncluded)
        return (result.text.file, result.findings)
    }

    /// `TPP_Kota`, or `TPP_Kota + Perubahan_1`.
    func presentName(_ set: PolicySet) -> String {
        ([base] + established).compactMap { set.policies[$0].name }.joined(separator: " + ")
    }
}
