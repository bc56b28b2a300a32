import Findings
import PolicyDSL

/// Two exceptions that can apply together and give the same.
struct Agreement {
    var first: Int
    var second: Int
    var sample: Message
}

extension Lowerer {
    /// An exception that stands apart is one to every version of its rule: what has no effect on one may have on the next.
    /// Keeps what was said of it in all versions, once.
    mutating func keepSaidOfAll(_ versions: Int, since start: Int, _ exceptions: [ExceptionDeclaration]) {
        guard versions > 1, findings.count > start else { return }
        let names = Set(exceptions.map(\.name.range))
        let isAdvice = { (finding: Finding) in
            finding.kind.code.hasPrefix("X") && finding.severity < .error && names.contains(finding.primary.range)
        }
        var times: [Said: Int] = [:]
        for finding in findings[start...] where isAdvice(finding) { times[Said(finding), default: 0] += 1 }
        var kept: Set<Said> = []
        let rest = findings[start...].filter { finding in
            guard isAdvice(finding) else { return true }
            return times[Said(finding)] == versions && kept.insert(Said(finding)).inserted
        }
        findings.replaceSubrange(start..., with: rest)
    }

    /// What is said of which place.
    private struct Said: Hashable {
        var kind: FindingKind
        var place: SourceRange

        init(_ finding: Finding) {
            kind = finding.kind
            place = finding.primary.range
        }
    }

    /// Exceptions that have no effect, or leave the rule none.
    ///
    /// - Parameter regions: where each exception's condition holds; nil where that is too much to write down.
    mutating func advise(
        _ set: ExceptionSet, _ regions: [Region?], _ agreements: [Agreement], _ inputs: ConditionRegions
    ) {
        let space = inputs.space
        if let takers = takers(regions, set, space) {
            report(.baseNeverApplies(set.symbol.name.text, at: set.baseRange, takers))
            return
        }
        var effective: Set<Int> = []
        for (position, region) in regions.enumerated() {
            let name = set.exceptions[position].declaration.name
            guard let region else {
                effective.insert(position)
                continue
            }
            if region.sample(in: space) == nil { continue }
            if let winners = winners(over: position, region, regions, set, space) {
                report(.exceptionNeverWins(name, by: winners))
            } else if isSame(set.exceptions[position].value, set.base),
                !stopsOthers(position, region, regions, set, space)
            {
                report(.exceptionChangesNothing(name, of: set.symbol.name.text, base: set.baseRange))
            } else {
                effective.insert(position)
            }
        }
        for group in groups(agreements.filter { effective.contains($0.first) && effective.contains($0.second) }) {
            let names = group.members.map { set.exceptions[$0].declaration.name }
            report(
                .exceptionsAgree(
                    names.sorted { ($0.range.file.index, $0.range.start) < ($1.range.file.index, $1.range.start) },
                    of: set.symbol.name.text, group.sample))
        }
    }

    /// The exceptions that together leave the rule itself no case; nil where they leave some.
    private func takers(_ regions: [Region?], _ set: ExceptionSet, _ space: Space) -> [Name]? {
        let known = regions.indices.filter { regions[$0]?.boxes.isEmpty == false }
        func covers(_ positions: [Int]) -> Bool {
            let whole = Region(positions.flatMap { regions[$0]?.boxes ?? [] })
            return Region.everything(space).isSubset(of: whole, in: space) == true
        }
        // One that always holds by itself is a mistake of its own.
        guard !known.isEmpty, covers(known), !known.contains(where: { covers([$0]) }) else { return nil }
        // Only those that are needed for it.
        var needed = known
        for position in known.reversed() {
            let fewer = needed.filter { $0 != position }
            if covers(fewer) { needed = fewer }
        }
        return needed.map { set.exceptions[$0].declaration.name }
    }

    /// The exceptions that prevail over one wherever it applies; nil where it is left some case.
    private func winners(
        over position: Int, _ region: Region, _ regions: [Region?], _ set: ExceptionSet, _ space: Space
    ) -> [Name]? {
        var above = set.exceptions.indices.filter { winner in
            guard set.prevails[winner][position], let other = regions[winner] else { return false }
            return !region.intersection(other, in: space).boxes.isEmpty
        }
        func covers(_ positions: [Int]) -> Bool {
            region.isSubset(of: Region(positions.flatMap { regions[$0]?.boxes ?? [] }), in: space) == true
        }
        guard !above.isEmpty, covers(above) else { return nil }
        for winner in above.reversed() {
            let fewer = above.filter { $0 != winner }
            if covers(fewer) { above = fewer }
        }
        return above.map { set.exceptions[$0].declaration.name }
    }

    /// Whether an exception keeps another one, of another value, from applying.
    private func stopsOthers(
        _ position: Int, _ region: Region, _ regions: [Region?], _ set: ExceptionSet, _ space: Space
    ) -> Bool {
        set.exceptions.indices.contains { loser in
            guard set.prevails[position][loser], !isSame(set.exceptions[loser].value, set.base) else { return false }
            guard let other = regions[loser] else { return true }
            return !region.intersection(other, in: space).boxes.isEmpty
        }
    }

    /// Exceptions that meet and agree, each with those it is joined to through others.
    private func groups(_ agreements: [Agreement]) -> [(members: [Int], sample: Message)] {
        var groups: [(members: [Int], sample: Message)] = []
        for agreement in agreements {
            let touching = groups.indices.filter {
                groups[$0].members.contains(agreement.first) || groups[$0].members.contains(agreement.second)
            }
            guard let first = touching.first else {
                groups.append(([agreement.first, agreement.second], agreement.sample))
                continue
            }
            var members = Set([agreement.first, agreement.second])
            for group in touching { members.formUnion(groups[group].members) }
            groups[first].members = members.sorted()
            for group in touching.dropFirst().reversed() { groups.remove(at: group) }
        }
        return groups
    }
}
