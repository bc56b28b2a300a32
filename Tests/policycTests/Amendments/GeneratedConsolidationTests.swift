import Findings
import Generators
import PolicyDSL
import Testing

@testable import policyc

/// What `consolidate` prints, against the policy with its amendments: generated policies, two amendments in sequence, several
/// clauses each, one of them from a later day.
@Suite struct GeneratedConsolidationTests {
    /// Not far behind each stands a policy with amendments that fit together and make a difference.
    private static let starts: [UInt64] = [9_401_026, 9_403_018]

    /// The clauses of the first amendment, and those of the second.
    private struct Clauses {
        var first: [(text: String, from: String?)]
        var second: [(text: String, from: String?)]
    }

    private static func clauses(_ generator: AmendmentGenerator, _ dice: inout Dice) -> Clauses {
        let changes = dice.shuffled(generator.changes())
        var seen: Set<String> = []
        let distinct = changes.filter { seen.insert($0.target).inserted }
        let first = distinct.prefix(dice.int(1...3)).enumerated().map { number, change in
            (change.clause, number == 1 ? "2025-03-01" : nil)
        }
        // Changed again, or changed for the first time.
        let second = dice.shuffled(changes).prefix(dice.int(1...2)).map { ($0.clause, nil as String?) }
        return Clauses(first: first, second: second)
    }

    private struct Scored: Equatable {
        var files: [String: [UInt8]]
    }

    private static func score(_ world: MemoryWorld, _ policy: String) -> Scored? {
        for path in world.files.keys where path.hasPrefix("hasil/") { world.files[path] = nil }
        guard run("score", policy, "--data", "data", "--out", "hasil", in: world) != .unable else { return nil }
        return Scored(files: world.files.filter { $0.key.hasPrefix("hasil/") })
    }

    /// Prints the consolidated text and holds it against a policy that says the same.
    private static func compare(
        _ world: MemoryWorld, _ arguments: [String], with policy: String, _ what: Comment
    ) -> Bool {
        world.output = ""
        let command = ["consolidate", "acak.policy", "--amend"] + arguments + ["--out", "cetak/acak.policy"]
        guard Program.run(command, in: world) == .done else {
            Issue.record("\(what): not consolidated: \(world.output)\(world.errors)")
            return false
        }
        world.errors = ""
        #expect(run("fmt", "--check", "cetak/acak.policy", in: world) == .done, what)
        guard let expected = score(world, policy), let actual = score(world, "cetak/acak.policy") else {
            Issue.record("\(what): not scored: \(world.output)\(world.errors)")
            return false
        }
        #expect(!expected.files.isEmpty, what)
        let isSame = expected == actual
        #expect(isSame, "\(what)\n\(world.text("cetak/acak.policy") ?? "")")
        return true
    }

    @Test(arguments: starts) func whatIsPrintedScoresAsTheAmendmentsDo(start: UInt64) throws {
        for seed in start..<(start + 150) {
            let policy = PolicyGenerator.policy(seed: seed)
            let text = PolicyText.write(policy)
            let file = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(text.utf8))
            var dice = Dice(seed: seed)
            let generator = AmendmentGenerator(parse(file).tree, file)
            let clauses = Self.clauses(generator, &dice)
            guard !clauses.first.isEmpty, !clauses.second.isEmpty, policy.validFrom <= PolicyGenerator.firstDay else {
                continue
            }
            let now = clauses.first.filter { $0.from == nil }
            let world = MemoryWorld([
                "acak.policy": text,
                "satu.policy": generator.amendment("Satu", from: "2025-02-01", clauses.first),
                "awal/acak.policy": text, "awal/satu.policy": generator.amendment("Satu", from: "2025-02-01", now),
                "dua.policy": generator.amendment("Dua", from: "2025-04-01", under: ["Satu"], clauses.second),
            ])
            let data = DataGenerator.data(for: policy, seed: seed, badRows: false)
            for (table, rows) in data.files { world.files["data/\(table.lowercased()).csv"] = rows.bytes }
            // What does not fit together is refused, and says why; that is another test's matter.
            guard run("check", "satu.policy", "dua.policy", "awal/satu.policy", in: world) == .done else { continue }
            guard let plain = Self.score(world, "acak.policy"), Self.score(world, "dua.policy") != plain else {
                continue
            }
            for (arguments, amendment) in [
                (["dua.policy"], "dua.policy"),
                (["satu.policy", "dua.policy", "--at", "2025-03-31"], "satu.policy"),
                (["satu.policy", "dua.policy", "--at", "2025-02-28"], "awal/satu.policy"),
            ] {
                guard Self.compare(world, arguments, with: amendment, "seed \(seed), \(arguments)") else { break }
            }
            return
        }
        Issue.record("no pair of amendments was accepted and made a difference")
    }
}
