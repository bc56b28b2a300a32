/// What is to be said of a sound table beyond its verdict, from a walk through every case.
struct TableVerdict {
    var cases: [SmallCase]
    /// The columns.
    var inputs: [(SmallCase) -> Int?]
    /// The cases that each row holds.
    var held: [Set<SmallCase>]
    var results: [Int]
    var isOrdered: Bool

    private func outcome(_ item: SmallCase) -> Int? { held.firstIndex { $0.contains(item) }.map { results[$0] } }

    /// Code and place of each finding but those of rows to be merged.
    var advice: Set<String> {
        if Set(results).count == 1 { return ["D011"] }
        let idle = inputs.indices.filter { !decides($0) }
        if !idle.isEmpty { return Set(idle.map { "D010 \($0)" }) }
        guard isOrdered, held.count > 1 else { return [] }
        let meets = held.indices.contains { first in
            held.indices.contains { $0 > first && !held[$0].isDisjoint(with: held[first]) }
        }
        return meets ? Set(held.indices.compactMap(crossing).prefix(5)) : ["D012"]
    }

    private func decides(_ column: Int) -> Bool {
        var outcomes: [[Int?]: Int?] = [:]
        for item in cases {
            let others = inputs.indices.filter { $0 != column }.map { inputs[$0](item) }
            if let known = outcomes[others] {
                if known != outcome(item) { return true }
            } else {
                outcomes[others] = .some(outcome(item))
            }
        }
        return false
    }

    private func crossing(_ second: Int) -> String? {
        for first in 0..<second where results[first] != results[second] {
            let shared = held[first].intersection(held[second])
            let won = shared.subtracting(held[..<first].reduce(Set()) { $0.union($1) })
            if won.isEmpty || shared == held[first] || shared == held[second] { continue }
            let differing = inputs.indices.filter { column in
                Set(held[first].map(inputs[column])) != Set(held[second].map(inputs[column]))
            }
            return "\(differing.count == 1 ? "D013" : "D014") \(second) \(first)"
        }
        return nil
    }
}

/// What is to be said of exceptions that do not collide.
struct ExceptionVerdict {
    /// The cases for which each condition holds.
    var held: [Set<SmallCase>]
    /// 0 is the value of the rule itself.
    var values: [Int]
    /// Who prevails over whom, directly or through others.
    var wins: [[Bool]]

    var hasConstant: Bool { held.contains { $0.count == SmallCase.all.count } }

    var all: Set<String> {
        let isSwallowed = held.reduce(Set()) { $0.union($1) }.count == SmallCase.all.count
        return isSwallowed ? never.union(["X010"]) : withoutSwallowing
    }

    private var never: Set<String> { Set(held.indices.filter { held[$0].isEmpty }.map { "X007 x\($0)" }) }

    var withoutSwallowing: Set<String> {
        var verdict = never
        var effective: [Int] = []
        for index in held.indices where !held[index].isEmpty {
            let above = held.indices.filter { wins[$0][index] }.map { held[$0] }.reduce(Set()) { $0.union($1) }
            let stops = held.indices.contains {
                wins[index][$0] && values[$0] != 0 && !held[$0].isDisjoint(with: held[index])
            }
            if held[index].isSubset(of: above) {
                verdict.insert("X011 x\(index)")
            } else if values[index] == 0, !stops {
                verdict.insert("X009 x\(index)")
            } else {
                effective.append(index)
            }
        }
        for group in groups(effective) { verdict.insert("X008 " + group.map { "x\($0)" }.joined(separator: " ")) }
        return verdict
    }

    private func groups(_ effective: [Int]) -> [[Int]] {
        var groups = effective.map { [$0] }
        for second in effective {
            for first in effective where first < second && agree(first, second) {
                let touching = groups.filter { $0.contains(first) || $0.contains(second) }
                groups.removeAll { touching.contains($0) }
                groups.append(Set(touching.flatMap { $0 }).sorted())
            }
        }
        return groups.filter { $0.count > 1 }
    }

    private func agree(_ first: Int, _ second: Int) -> Bool {
        if values[first] != values[second] || wins[first][second] || wins[second][first] { return false }
        let above = held.indices.filter { wins[$0][first] || wins[$0][second] }.map { held[$0] }
        let shared = held[first].intersection(held[second])
        return !shared.subtracting(above.reduce(Set()) { $0.union($1) }).isEmpty
    }
}
