import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// Amendments to generated policies, against the same change written into the text by hand.
@Suite struct AmendmentTests {
    private static let seeds = UInt64(9_000_000)..<9_000_160

    /// One change, as a clause and as an edit of the text.
    private struct Change {
        var clause: String
        var range: SourceRange
        var text: String
    }

    private static func file(_ text: String, _ index: UInt32 = 0) -> SourceFile {
        SourceFile(id: FileID(Int(index)), path: "acak.policy", bytes: Array(text.utf8))
    }

    /// The changes that a policy offers: parameters, cells of tables, exceptions.
    private static func changes(of tree: SyntaxTree, _ file: SourceFile) -> [Change] {
        let isIndonesian = tree.language == .indonesian
        let names = tree.declarations.map(\.declaredName)
        var result: [Change] = []
        for declaration in tree.declarations {
            // Of several versions of a name the clause means one; which, is another test's matter.
            guard names.filter({ $0 == declaration.declaredName }).count == 1 else { continue }
            switch declaration {
            case .parameter(let parameter):
                let others = tree.declarations.compactMap { other -> String? in
                    guard case .parameter(let other) = other, other.type == nil || parameter.type == nil else {
                        return nil
                    }
                    return file.text(other.value.range)
                }
                for text in others {
                    let words = isIndonesian ? ("angka 1 ubah", "menjadi") : ("item 1 change", "into")
                    result.append(
                        Change(
                            clause: "\(words.0) parameter `\(parameter.name.text)` \(words.1) \(text)",
                            range: parameter.value.range, text: text))
                }
            case .table(let table):
                let name = table.results[0].name.text
                let head =
                    isIndonesian
                    ? "angka 1 ubah tabel `\(table.name.text)` baris " : "item 1 change table `\(table.name.text)` row "
                let tail = isIndonesian ? "menjadi" : "into"
                for (row, next) in zip(table.rows, table.rows.dropFirst()) {
                    let new = file.text(next.results[0].range)
                    guard file.text(row.results[0].range) != new else { continue }
                    let cells = zip(table.conditions, row.conditions).filter { !$0.1.alternatives.isEmpty }.map {
                        file.text($0.0.range) + ($0.1.isComparison ? " " : " = ") + file.text($0.1.range)
                    }
                    let described = cells.joined(separator: isIndonesian ? " dan " : " and ")
                    result.append(
                        Change(
                            clause: "\(head)\(described): `\(name)` \(tail) \(new)", range: row.results[0].range,
                            text: new))
                }
            case .rule(let rule):
                for exception in rule.exceptions {
                    result.append(
                        Change(
                            clause: (isIndonesian ? "angka 1 hapus pengecualian " : "item 1 delete exception ")
                                + "`\(exception.name.text)`",
                            range: exception.range, text: ""))
                }
            case .choice, .unit, .register, .log, .exception, .output, .guarantee, .test: break
            }
        }
        return result
    }

    private static func amendment(_ clause: String, to name: String, from date: String, _ language: KeywordLanguage)
        -> String
    {
        switch language {
        case .indonesian: "perubahan Perubahan_1 atas \(name)\n  berlaku sejak \(date)\n\n\(clause)\n"
        case .english: "amendment Perubahan_1 to \(name)\n  in force from \(date)\n\n\(clause)\n"
        }
    }

    private static func plan(_ file: SourceFile) -> Plan? {
        let (tree, findings) = parse(file)
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        return compile(tree, imports: []).program?.plan
    }

    /// What is delivered, figures without the zeros at their end: how many decimals a value has may hang on what it could
    /// be before the amendment.
    private static func outputs(_ plan: Plan, _ data: DataSet) -> [[[Substring]]]? {
        try? ColumnarEngine.run(plan, on: data).outputs.map { file in
            String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map { line in
                line.split(separator: ",", omittingEmptySubsequences: false).map { field in
                    guard field.contains("."), field.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else {
                        return field
                    }
                    let short = field.prefix(through: field.lastIndex { $0 != "0" } ?? field.startIndex)
                    return short.last == "." ? short.dropLast() : short
                }
            }
        }
    }

    /// Before its date an amendment changes nothing; after it, it does what the text changed by hand does.
    @Test func anAmendmentIsTheTextChangedFromItsDate() throws {
        var tried = 0
        var changed = 0
        for seed in Self.seeds {
            let policy = PolicyGenerator.policy(seed: seed)
            let text = PolicyText.write(policy)
            let base = Self.file(text)
            let (tree, _) = parse(base)
            guard let plan = Self.plan(base), let name = tree.header?.name.text,
                !plan.grains.contains(where: { $0.period == .week }),
                policy.validFrom < PolicyGenerator.firstDay - 2 * 366
            else { continue }
            let data = DataSet(
                inMemory: DataGenerator.data(for: policy, seed: seed, badRows: false).files.mapValues(\.bytes))
            let before = Self.outputs(plan, data)
            var dice = Dice(seed: seed)
            for change in dice.shuffled(Self.changes(of: tree, base)).prefix(8) {
                func amended(_ date: String) -> SourceFile? {
                    let clause = Self.file(Self.amendment(change.clause, to: name, from: date, tree.language), 1)
                    #expect(
                        !parse(clause).findings.contains { $0.severity == .error }, "seed \(seed): \(change.clause)")
                    let result = consolidate(base, with: [clause], id: FileID(2))
                    #expect(
                        result.findings.isEmpty, "seed \(seed): \(change.clause): \(result.findings.map(\.summary.en))")
                    return result.findings.isEmpty ? result.text.file : nil
                }
                var byHand = base.bytes
                byHand.replaceSubrange(change.range.start..<change.range.end, with: Array(change.text.utf8))
                guard let late = amended("2100-01-01"), let early = amended("2023-01-01"),
                    let latePlan = Self.plan(late), let earlyPlan = Self.plan(early),
                    let handPlan = Self.plan(Self.file(String(decoding: byHand, as: UTF8.self)))
                else { continue }
                tried += 1
                let after = Self.outputs(handPlan, data)
                if after != before { changed += 1 }
                let isLateRight = Self.outputs(latePlan, data) == before
                #expect(isLateRight, "seed \(seed): \(change.clause), not yet in force")
                let isEarlyRight = Self.outputs(earlyPlan, data) == after
                #expect(isEarlyRight, "seed \(seed): \(change.clause)\n\(text)")
            }
        }
        #expect(tried > 40, "only \(tried) changes were accepted")
        #expect(changed > 5, "only \(changed) of \(tried) changes made a difference")
    }
}

extension Cell {
    /// Whether it begins with the sign of a comparison.
    fileprivate var isComparison: Bool {
        guard case .comparison(let sign, _)? = alternatives.first else { return false }
        return sign != .equal
    }
}

extension Declaration {
    fileprivate var declaredName: String {
        switch self {
        case .choice(let it): it.name.text
        case .unit(let it): it.names.map(\.text).joined()
        case .register(let it): it.name.text
        case .log(let it): it.name.text
        case .parameter(let it): it.name.text
        case .rule(let it): it.name.text
        case .table(let it): it.name.text
        case .exception(let it): it.name.text
        case .output(let it): it.name.text
        case .guarantee(let it): it.name.text
        case .test(let it): it.name
        }
    }
}
