import Findings
import PolicyDSL
import RuleEngine
import Testing

/// Verdicts on generated exceptions and tables, from text to finding, against a walk through every case.
@Suite struct GeneratedVerdictTests {
    private func findings(_ body: String) -> (findings: [Finding], source: SourceFile) {
        let text = SmallCase.header + body
        let source = SourceFile(id: FileID(0), path: "a.policy", bytes: Array(text.utf8))
        let parsed = parse(source)
        return (parsed.findings + compile(parsed.tree, imports: []).findings, source)
    }

    @Test func exceptionsCollideExactlyWhereTheyCan() {
        var colliding = 0
        var advised: Set<String> = []
        for seed in 0..<1_000 {
            var dice = Dice(UInt64(seed) &+ 7_000_000)
            let count = dice.int(2...4)
            let conditions = (0..<count).map { _ in SmallCondition.random(&dice, depth: 2) }
            let values = (0..<count).map { _ in dice.int(0...2) }
            // Only earlier over later, so that no two prevail over each other.
            var wins = Array(repeating: Array(repeating: false, count: count), count: count)
            for winner in 0..<count {
                for loser in (winner + 1)..<max(winner + 1, count) where dice.chance(25) { wins[winner][loser] = true }
            }
            var body = "aturan nilai untuk Hal : rupiah = Rp0\n"
            for index in 0..<count {
                let losers = (0..<count).filter { wins[index][$0] }.map { "x\($0)" }
                let over = losers.isEmpty ? "" : " mengalahkan " + losers.joined(separator: ", ")
                body += "  kecuali x\(index)\(over): bila \(conditions[index].text) maka Rp\(values[index])\n"
            }
            for middle in 0..<count {
                for first in 0..<count where wins[first][middle] {
                    for last in 0..<count where wins[middle][last] { wins[first][last] = true }
                }
            }
            var expected: Set<String> = []
            for first in 0..<count {
                for second in (first + 1)..<max(first + 1, count) {
                    if values[first] == values[second] || wins[first][second] { continue }
                    let meets = SmallCase.all.contains { item in
                        guard conditions[first].holds(item), conditions[second].holds(item) else { return false }
                        return !(0..<count).contains {
                            (wins[$0][first] || wins[$0][second]) && conditions[$0].holds(item)
                        }
                    }
                    if meets { expected.insert("x\(first) x\(second)") }
                }
            }
            if !expected.isEmpty { colliding += 1 }
            let (found, _) = findings(body)
            let collisions = found.filter { $0.kind.code == "X001" }.map { finding in
                finding.summary.id.split(separator: "`").map(String.init).filter { $0.hasPrefix("x") }.sorted()
                    .joined(separator: " ")
            }
            #expect(Set(collisions) == expected, "seed \(seed)\n\(body)\(found.map(\.summary.id))")
            let others = found.filter { $0.severity == .error && $0.kind.code != "X001" }
            #expect(others.isEmpty, "seed \(seed)\n\(body)\(others.map(\.summary.id))")
            if expected.isEmpty {
                let advice = ExceptionVerdict(
                    held: conditions.map { condition in Set(SmallCase.all.filter(condition.holds)) }, values: values,
                    wins: wins)
                let told = Set(
                    found.filter { $0.kind.code.hasPrefix("X") }.map { finding in
                        let names = finding.summary.id.split(separator: "`").map(String.init).filter {
                            $0.hasPrefix("x")
                        }
                        let own = ["X008": names.sorted(), "X010": []][finding.kind.code] ?? [names[0]]
                        return ([finding.kind.code] + own).joined(separator: " ")
                    })
                // A condition that always holds is left to those who look at conditions alone.
                let isOpen = advice.hasConstant && !told.contains("X010")
                #expect(told == (isOpen ? advice.withoutSwallowing : advice.all), "seed \(seed)\n\(body)")
                for verdict in told { advised.insert(String(verdict.prefix(4))) }
            }
        }
        #expect(advised == ["X007", "X008", "X009", "X010", "X011"])
        // Both verdicts were met often enough to mean something.
        #expect((200...800).contains(colliding), "\(colliding)")
    }

    @Test func branchesAreSwallowedExactlyWhereEarlierOnesTakeAll() {
        var swallowing = 0
        for seed in 0..<1_000 {
            var dice = Dice(UInt64(seed) &+ 9_000_000)
            let conditions = (0..<dice.int(2...4)).map { _ in SmallCondition.random(&dice, depth: 1) }
            let held = conditions.map { condition in Set(SmallCase.all.filter(condition.holds)) }
            // Conditions that are constant by themselves are another kind of mistake.
            if held.contains(where: { $0.isEmpty || $0.count == SmallCase.all.count }) { continue }
            var body = "aturan nilai untuk Hal : rupiah =\n"
            for (index, condition) in conditions.enumerated() {
                body += "  jika \(condition.text) maka Rp\(index + 1) selain itu\n"
            }
            let swallowed = held.indices.filter { held[$0].isSubset(of: held[..<$0].reduce(Set()) { $0.union($1) }) }
            let (all, source) = findings(body + "  Rp0\n")
            let found = all.filter { $0.kind.code == "D015" }
            let note = "seed \(seed)\n\(body)\(swallowed)"
            // Behind `ada bonus` that cannot hold any more, the bonus counts as one that may be absent.
            if all.contains(where: { $0.kind.code == "T006" }) { continue }
            #expect(all.filter { $0.severity == .error }.isEmpty, "\(note)")
            #expect(found.count == (swallowed.isEmpty ? 0 : 1), "\(note)")
            guard let first = swallowed.first, let finding = found.first else { continue }
            swallowing += 1
            let firstLine = SmallCase.header.count { $0 == "\n" } + 1
            let branch = { (range: SourceRange) in source.lines.lineIndex(of: range.start) - firstLine }
            let places = finding.secondary.map { branch($0.range) }
            #expect(branch(finding.primary.range) == first, "\(note)")
            #expect(places.filter { $0 > first } == Array(swallowed.dropFirst()), "\(note)")
            let takers = places.filter { $0 < first }.map { held[$0] }.reduce(Set()) { $0.union($1) }
            #expect(held[first].isSubset(of: takers), "\(note)")
        }
        #expect((50...700).contains(swallowing), "\(swallowing)")
    }

    private struct Column {
        var name: String
        var values: [Int]
        var words: [String]
        var isOptional = false
        var read: (SmallCase) -> Int?
    }

    private let columns = [
        Column(name: "rank", values: [1, 2, 3, 4, 5], words: ["1", "2", "3", "4", "5"]) { $0.rank },
        Column(name: "hitung", values: [0, 2, 4, 6], words: ["0", "2", "4", "6"]) { $0.count },
        Column(name: "jenis", values: [0, 1, 2], words: ["A", "B", "C"]) { $0.kind },
        Column(name: "aktif", values: [0, 1], words: ["tidak", "ya"]) { $0.isActive ? 1 : 0 },
        Column(name: "bonus", values: [0, 1, 2, 3], words: ["0", "1", "2", "3"], isOptional: true) { $0.bonus },
    ]

    @Test func tablesAreJudgedExactly() {
        var complete = 0
        for seed in 0..<1_000 {
            var dice = Dice(UInt64(seed) &+ 8_000_000)
            let used = columns.shuffled(using: &dice).prefix(dice.int(1...3))
            let isOrdered = dice.chance(40)
            let rows = (0..<dice.int(1...6)).map { _ in
                used.map { SmallCell.random($0.values, $0.words, isOptional: $0.isOptional, &dice) }
            }
            let results = rows.map { _ in dice.int(0...2) }
            var body = "tabel t untuk Hal\(isOrdered ? " menurut urutan" : "")\n"
            body += "  | " + used.map(\.name).joined(separator: " | ") + " | => nilai : rupiah |\n"
            for (index, row) in rows.enumerated() {
                body += "  | " + row.map(\.text).joined(separator: " | ") + " | Rp\(results[index]) |\n"
            }
            if check(body, Array(used), rows, results, isOrdered, seed) { complete += 1 }
        }
        #expect((100...900).contains(complete), "\(complete)")
    }

    private func fixed(_ source: SourceFile, _ fix: Fix) -> String {
        var bytes = source.bytes
        for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
            bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.replacement.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the table is complete.
    private func check(
        _ body: String, _ used: [Column], _ rows: [[SmallCell]], _ results: [Int], _ isOrdered: Bool, _ seed: Int
    ) -> Bool {
        let named = used.indices.map { column in
            rows.reduce(into: Set<Int>()) { named, row in
                if case .values(let values) = row[column].content { named.formUnion(values) }
            }
        }
        func fits(_ row: [SmallCell], _ item: SmallCase) -> Bool {
            used.indices.allSatisfy { column in
                let value = used[column].read(item)
                switch row[column].content {
                case .anything: return true
                case .absent: return value == nil
                case .otherwise: return value.map { !named[column].contains($0) } ?? false
                case .values(let values): return value.map(values.contains) ?? false
                }
            }
        }
        let held = rows.map { row in Set(SmallCase.all.filter { fits(row, $0) }) }
        let isComplete = held.reduce(Set()) { $0.union($1) }.count == SmallCase.all.count
        var overlaps: Set<[Int]> = []
        var dead: Set<Int> = []
        var masked: Set<Int> = []
        for row in rows.indices {
            if held[row].isEmpty {
                dead.insert(row)
            } else if isOrdered, held[row].isSubset(of: held[..<row].reduce(Set()) { $0.union($1) }) {
                masked.insert(row)
            }
            if isOrdered { continue }
            for later in rows.indices where later > row && !held[row].isDisjoint(with: held[later]) {
                overlaps.insert([row, later])
            }
        }

        let (found, source) = findings(body)
        let firstLine = SmallCase.header.count { $0 == "\n" } + 2
        let row = { (range: SourceRange) in source.lines.lineIndex(of: range.start) - firstLine }
        let of = { (code: String) in found.filter { $0.kind.code == code } }
        let note = "seed \(seed)\n\(body)\(found.map { "\($0.kind.code) \($0.summary.id)" })"
        #expect(of("D001").count == (isComplete ? 0 : 1), "\(note)")
        let pairs = Set(of("D002").map { [row($0.secondary[0].range), row($0.primary.range)].sorted() })
        #expect(overlaps.count <= 5 ? pairs == overlaps : pairs.count == 5 && pairs.isSubset(of: overlaps), "\(note)")
        #expect(Set(of("D003").map { row($0.primary.range) }) == masked, "\(note)")
        #expect(Set(of("D004").map { row($0.primary.range) }) == dead, "\(note)")
        let others = found.filter { $0.severity == .error && !$0.kind.code.hasPrefix("D") }
        #expect(others.isEmpty, "\(note)")

        let advice = found.filter { ("D009"..."D014").contains($0.kind.code) }
        guard isComplete, overlaps.isEmpty, dead.isEmpty, masked.isEmpty else {
            #expect(advice.isEmpty, "\(note)")
            return isComplete
        }
        let verdict = TableVerdict(
            cases: SmallCase.all, inputs: used.map(\.read), held: held, results: results, isOrdered: isOrdered)
        let columns = used.map(\.name)
        let told = Set(
            advice.filter { $0.kind.code != "D009" }.map { finding in
                let place = finding.primary.range
                switch finding.kind.code {
                case "D010": return "D010 \(columns.firstIndex(of: source.text(place)) ?? -1)"
                case "D013", "D014": return "\(finding.kind.code) \(row(place)) \(row(finding.secondary[0].range))"
                default: return finding.kind.code
                }
            })
        #expect(told == verdict.advice, "\(verdict.advice)\n\(note)")
        for merge in of("D009") {
            let merged = [merge.primary.range] + merge.secondary.map(\.range)
            #expect(Set(merged.map { results[row($0)] }).count == 1, "\(note)")
            guard !isOrdered, let fix = merge.fixes.first else { continue }
            // Complete and without overlap as before: then the one row holds exactly what the others did.
            let after = findings(String(fixed(source, fix).dropFirst(SmallCase.header.count)))
            let faults = after.findings.filter { $0.severity == .error || $0.kind.code == "D004" }
            #expect(faults.isEmpty, "\(faults.map(\.summary.id))\n\(fixed(source, fix))")
        }
        return isComplete
    }
}
