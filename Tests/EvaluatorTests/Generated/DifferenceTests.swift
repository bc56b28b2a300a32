import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// What is said of two texts, against what both do to data.
@Suite struct DifferenceTests {
    private static func file(_ text: String) -> SourceFile {
        SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(text.utf8))
    }

    private static func plan(_ text: String) -> Plan? {
        let result = compileTellingFaults(parse(file(text)).tree, imports: [])
        return result.faults.isEmpty ? result.program?.plan : nil
    }

    /// The same policy in another order: declarations, and rows of tables where their order says nothing.
    private static func rearranged(_ policy: GeneratedPolicy, _ dice: inout Dice) -> GeneratedPolicy {
        var copy = policy
        copy.declarations = dice.shuffled(policy.declarations).map { declaration in
            guard case .table(var table) = declaration, !table.isOrdered else { return declaration }
            table.rows = dice.shuffled(table.rows)
            return .table(table)
        }
        return copy
    }

    @Test func theSameInOtherWordsIsNoDifference() throws {
        var dice = Dice(seed: 4)
        var compared = 0
        for seed in UInt64(0)..<24 {
            let policy = PolicyGenerator.policy(seed: seed)
            let text = PolicyText.write(policy)
            guard let plan = Self.plan(text) else { continue }
            let other: KeywordLanguage = policy.language == .indonesian ? .english : .indonesian
            let translated = try #require(format(Self.file(text), to: other).text)
            let copies = [translated, PolicyText.write(Self.rearranged(policy, &dice))]
            for copy in copies {
                guard let second = Self.plan(copy) else { continue }
                compared += 1
                let difference = plan.difference(to: second)
                let changes = difference.values.map {
                    "\(difference.joint.columns[$0.column].name): \($0.change)"
                }
                let isNothing = difference.isNothing
                #expect(isNothing, "seed \(seed): \(changes)\n\(text)\n\(copy)")
            }
        }
        #expect(compared > 30)
    }

    /// Delivers every value, each in a file of its own.
    private static func delivering(_ plan: Plan) -> Plan {
        var copy = plan
        copy.guarantees = []
        copy.outputs = plan.columns.enumerated().map { id, column in
            copy.nodes.append(.column(id))
            var type = plan.types[column.node]
            type.isOptional = column.isOptional
            copy.types.append(type)
            return Output(
                name: String(id), grain: column.grain,
                columns: [Output.Column(title: "value", source: .node(copy.nodes.count - 1, column.type))], sort: [],
                origin: column.origin)
        }
        return copy
    }

    /// What is not named is the same: of every value that is not, both texts give the same.
    @Test func whatIsNotNamedIsTheSame() throws {
        var dice = Dice(seed: 5)
        var same = 0
        var differing = 0
        for seed in UInt64(0)..<24 {
            let policy = PolicyGenerator.policy(seed: seed)
            guard let plan = Self.plan(PolicyText.write(policy)) else { continue }
            let generated = DataGenerator.data(for: policy, seed: seed, badRows: false)
            guard generated.files.values.allSatisfy({ $0.rows.count < 100 }) else { continue }
            let data = DataSet(inMemory: generated.files.mapValues(\.bytes))
            let expected = try ReferenceEngine.run(Self.delivering(plan), on: data).outputs
            for _ in 0..<4 {
                guard let mutant = MutantTests.mutant(of: plan, &dice) else { continue }
                let difference = plan.difference(to: mutant)
                if difference.isNothing { same += 1 } else { differing += 1 }
                let named = Set(difference.values.compactMap(\.before))
                // A mutant may break what its plan promises of itself.
                guard let actual = try? ReferenceEngine.run(Self.delivering(mutant), on: data).outputs else { continue }
                for (column, pair) in zip(expected, actual).enumerated() where !named.contains(column) {
                    #expect(pair.0 == pair.1, "seed \(seed): \(plan.columns[column].name)")
                }
            }
        }
        #expect(differing > 35)
        #expect(same > 5)
    }

    /// The text with one digit of one figure changed.
    private static func misprinted(_ text: String, _ dice: inout Dice) -> String {
        var bytes = Array(text.utf8)
        let digits = bytes.indices.filter { index in
            (0x30...0x39).contains(bytes[index]) && index > 0 && [0x20, 0x70].contains(bytes[index - 1])
        }
        guard let place = dice.pick(digits) else { return text }
        bytes[place] = 0x30 + UInt8((Int(bytes[place]) - 0x30 + dice.int(1...9)) % 10)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Rows of a file, figures without the zeros at their end.
    private static func rows(_ file: OutputFile) -> [Substring] {
        String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map { line in
            guard line.contains("."), line.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else { return line }
            let short = line.prefix(through: line.lastIndex { $0 != "0" } ?? line.startIndex)
            return short.last == "." ? short.dropLast() : short
        }
    }

    /// The same of texts in which a figure was changed, with all that the compiler makes of it.
    @Test func whatIsNotNamedIsTheSameInAChangedText() throws {
        var dice = Dice(seed: 6)
        var compared = 0
        var differing = 0
        for seed in UInt64(300)..<330 {
            let policy = PolicyGenerator.policy(seed: seed)
            let text = PolicyText.write(policy)
            guard let plan = Self.plan(text) else { continue }
            let generated = DataGenerator.data(for: policy, seed: seed, badRows: false)
            guard generated.files.values.allSatisfy({ $0.rows.count < 100 }) else { continue }
            let data = DataSet(inMemory: generated.files.mapValues(\.bytes))
            let expected = try ReferenceEngine.run(Self.delivering(plan), on: data).outputs
            for _ in 0..<3 {
                guard let other = Self.plan(Self.misprinted(text, &dice)), other.columns.count == plan.columns.count
                else { continue }
                let difference = plan.difference(to: other)
                let named = Set(difference.values.compactMap(\.before))
                guard difference.tables.isEmpty, difference.validity == nil,
                    let actual = try? ReferenceEngine.run(Self.delivering(other), on: data).outputs
                else { continue }
                compared += 1
                if !difference.isNothing { differing += 1 }
                for (id, column) in plan.columns.enumerated() where !named.contains(id) {
                    // Names are looked up again: another figure may bring values into another order.
                    let matches = other.columns.indices.filter { match in
                        other.columns[match].name == column.name
                            && other.grains[other.columns[match].grain] == plan.grains[column.grain]
                    }
                    guard matches.count == 1 else { continue }
                    #expect(
                        Self.rows(expected[id]) == Self.rows(actual[matches[0]]), "seed \(seed): \(column.name)")
                }
            }
        }
        #expect(compared > 15, "only \(compared)")
        #expect(differing > 5, "only \(differing) of \(compared)")
    }
}
