import Findings
import PolicyDSL

extension PolicySet {
    /// What was found while amendments were applied; where an amendment that lies beside them would have mended it, the
    /// help says to rest on that.
    func suggestingUnder(_ findings: [Finding], _ amended: Amended) -> [Finding] {
        guard let last = amended.amendments.last, findings.contains(where: { $0.severity == .error }) else {
            return findings
        }
        var result = findings
        for other in policies.indices where isEarlier(other, than: last, amended) {
            guard let name = policies[other].name, let earlier = self.amended(by: other), earlier.base == amended.base
            else { continue }
            let order = earlier.amendments + amended.amendments.filter { !earlier.amendments.contains($0) }
            let left = consolidate(
                policies[amended.base].file, with: order.map { policies[$0].file }, id: FileID(policies.count)
            ).findings
            for position in result.indices where result[position].severity == .error {
                let finding = result[position]
                let remains = left.contains { $0.kind == finding.kind && $0.primary.range == finding.primary.range }
                guard !remains, finding.primary.range.file == FileID(last) else { continue }
                result[position].help = Message(
                    id: "bila yang dimaksud bunyi sesudah `\(name)`, tulis `mengingat \(name)` di kepala perubahan ini",
                    en: "if the text as `\(name)` left it is meant, write `under \(name)` at the head of this amendment"
                )
            }
        }
        return result
    }

    /// Whether another amendment to the same regulation can have come before one that does not name it.
    private func isEarlier(_ other: Int, than last: Int, _ amended: Amended) -> Bool {
        let tree = policies[other].tree
        guard !amended.amendments.contains(other), !policies[other].hasErrors,
            tree.amendment?.target.text == policies[last].tree.amendment?.target.text,
            let start = start(of: other), let own = self.start(of: last), start <= own
        else { return false }
        // One that rests on this one comes after it.
        return self.amended(by: other).map { !$0.amendments.contains(last) } ?? false
    }
}
