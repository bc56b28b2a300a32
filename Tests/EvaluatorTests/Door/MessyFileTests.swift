import Findings
import RuleEngine
import Testing

@testable import Evaluator

/// The door against the reference evaluator's, which reads a file byte by byte.
@Suite struct MessyFileTests {
    private func expected(_ data: DataSet) -> Result<Admitted, RunError> {
        Result { () throws(RunError) in try Admitted(reference: data, DoorSketch.plan) }
    }

    private func check(
        _ data: DataSet, _ expected: Result<Admitted, RunError>, threads: Int, _ options: DoorOptions,
        _ comment: Comment
    ) {
        let plan = DoorSketch.plan
        let found = Result { () throws(RunError) in
            try Admitted(data, plan, threads: threads, options: options)
        }
        switch (expected, found) {
        case (.success(let expected), .success(let found)):
            #expect(expected.rejections == found.rejections, comment)
            #expect(expected.keyed == found.keyed, comment)
            #expect(expected.rows == found.rows, comment)
        case (.failure, .failure): break
        case (.success, .failure(let error)): Issue.record("\(comment): \(error)")
        case (.failure(let error), .success): Issue.record("\(comment): no error, but \(error)")
        }
    }

    @Test(arguments: 0..<20) func cleanFiles(seed: UInt64) {
        var messy = MessyData(seed: seed, damage: 0)
        let data = messy.data(rows: 100)
        let expected = expected(data)
        check(data, expected, threads: 1, DoorOptions(), "seed \(seed)")
    }

    @Test(arguments: 100..<150) func damagedFiles(seed: UInt64) {
        var messy = MessyData(seed: seed, damage: seed % 3 == 0 ? 60 : 10)
        let data = messy.data(rows: 40)
        let expected = expected(data)
        check(data, expected, threads: 1, DoorOptions(), "seed \(seed)")
        for (morsel, block, batch) in [(1, 1, 1), (50, 37, 2), (200, 64, 3), (1_000, 65, 2048), (333, 4096, 5)] {
            var options = DoorOptions()
            options.morselSize = morsel
            options.blockSize = block
            options.batchSize = batch
            options.rowLimit = 1 << 14
            check(data, expected, threads: 1 + batch % 3, options, "seed \(seed), \(morsel), \(block), \(batch)")
        }
    }

    /// Morsel boundaries at every offset of a file with everything in it.
    @Test(arguments: [3, 5]) func everyBoundary(seed: UInt64) {
        var messy = MessyData(seed: seed, damage: 20)
        let data = messy.data(rows: 12)
        let expected = expected(data)
        for size in 1...100 {
            var options = DoorOptions()
            options.morselSize = size
            options.rowLimit = 1 << 14
            options.blockSize = 1 + size % 130
            check(data, expected, threads: 1, options, "size \(size)")
        }
    }
}

extension MessyFileTests {
    /// The files of these tests have everything in them that can be wrong with a row, but for its length.
    @Test func everyReasonOccurs() throws {
        var seen: Set<String> = []
        for seed in UInt64(100)..<180 {
            var messy = MessyData(seed: seed, damage: seed % 3 == 0 ? 60 : 10)
            seen.formUnion(try ReferenceDoor(DoorSketch.plan).admit(messy.data(rows: 40)).rejections.map(\.code))
        }
        let codes = (1...18).filter { $0 != 2 }.map { ($0 < 10 ? "P00" : "P0") + String($0) }
        #expect(seen == Set(codes))
    }
}
