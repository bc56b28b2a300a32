import Findings
import PolicyDSL

/// The instruments of all amendments given, in the order in which they are made.
struct Instruments {
    let text: String
    let advice: [Message]

    init(_ checked: CheckedPolicies) throws(Failure) {
        let set = checked.set
        let (base, amendments) = try Consolidation.order(set)
        let wanted = amendments.filter(set.roots.contains)
        guard !wanted.isEmpty else {
            throw Failure(
                Message(id: "tidak ada perubahan yang diberikan", en: "no amendment was given"),
                help: Message(id: "tambahkan `--amend perubahan.policy.md`", en: "add `--amend amendment.policy.md`"))
        }
        let written = wanted.compactMap { position -> Instrument? in
            let earlier = amendments.prefix { $0 != position }
            return Instrument(
                set.policies[base].file, after: earlier.map { set.policies[$0].file }, set.policies[position].file)
        }
        text = written.map(\.text).joined(separator: "\n---\n\n")
        advice = written.flatMap(\.advice)
    }
}
