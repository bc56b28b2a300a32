import Evaluator
import Findings
import Foundation
import PolicyDSL
import RuleEngine

/// Times one text, two texts and a hundred over data in memory, in turn, so that ratios are of one run.
///
///     memory POLICY DATA AMENDMENT PARAMETER FROM STEP COUNT UNIT ROUNDS THREADS
@main
struct Memory {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        guard words.count == 10 else {
            print("memory POLICY DATA AMENDMENT PARAMETER FROM STEP COUNT UNIT ROUNDS THREADS")
            exit(2)
        }
        let job = try Job(Array(words))
        try job.run()
    }
}

struct Unusable: Error {
    var reason: String
}

struct Job {
    let present: Plan
    let amended: Plan
    let variants: [Plan]
    let data: DataSet
    let rounds: Int
    let options: RunOptions

    init(_ words: [String]) throws {
        let base = try Self.file(words[0], 0)
        let amendment = try Self.file(words[2], 1)
        guard let from = Int(words[4]), let step = Int(words[5]), let count = Int(words[6]), let rounds = Int(words[8]),
            let threads = Int(words[9])
        else { throw Unusable(reason: "not a number") }
        present = try Self.plan(base)
        let start = parse(base).tree.header?.validity?.from
        amended = try Self.plan(consolidate(base, with: [amendment], since: start, id: FileID(2)).text.file)
        guard let start, let name = parse(base).tree.header?.name.text else { throw Unusable(reason: "no header") }
        variants = try (0..<count).map { number in
            let clause = """
                perubahan Sapuan atas \(name)
                  berlaku sejak \(start.day)-\(start.month)-\(start.year)

                angka 1 ubah parameter \(words[3]) menjadi \(from + number * step) \(words[7])
                """
            let text = clause.replacingOccurrences(
                of: "\(start.day)-\(start.month)-\(start.year)",
                with: String(format: "%04d-%02d-%02d", start.year, start.month, start.day))
            let instrument = SourceFile(id: FileID(1), path: "sweep", bytes: Array(text.utf8), form: .plain)
            return try Self.plan(consolidate(base, with: [instrument], id: FileID(2)).text.file)
        }
        data = DataSet(try Self.sources(words[1], present))
        self.rounds = rounds
        options = RunOptions(threads: threads)
    }

    private static func file(_ path: String, _ id: Int) throws -> SourceFile {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        return SourceFile(id: FileID(id), path: path, bytes: bytes)
    }

    private static func plan(_ file: SourceFile) throws -> Plan {
        var (tree, _) = parse(file)
        tree.declarations.removeAll { if case .test = $0 { true } else { false } }
        let result = compile(tree, imports: [])
        guard let plan = result.program?.plan else {
            throw Unusable(reason: result.findings.first { $0.severity == .error }?.summary.en ?? "")
        }
        return plan
    }

    private static func sources(_ folder: String, _ plan: Plan) throws -> [String: any ByteSource] {
        var sources: [String: any ByteSource] = [:]
        for table in plan.tables where table.inlineRows == nil {
            let path = folder + "/" + table.name.lowercased() + ".csv"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            sources[table.name] = MemorySource(name: table.name.lowercased() + ".csv", bytes: bytes)
        }
        return sources
    }

    // MARK: Timing

    func run() throws {
        guard let union = Plan.union([("before", present), ("after", amended)]) else {
            throw Unusable(reason: "the two texts cannot be compared")
        }
        let loading = try time { try LoadedData(union, data: data, threads: options.threads) }
        let loaded = loading.result
        print("read once: \(loading.text)")
        var ratios: [(two: Double, many: Double)] = []
        for round in 1...rounds {
            let one = try time { try ColumnarEngine.run(present, on: loaded, options: options) }
            let two = try time { try ColumnarEngine.run(union, on: loaded, options: options) }
            let many = try time { try Sweep.run(present: present, variants: variants, on: loaded, options: options) }
            guard one.result != nil, two.result != nil, let sweep = many.result else {
                throw Unusable(reason: "more is asked for than was read")
            }
            ratios.append((two.seconds / one.seconds, many.seconds / one.seconds))
            print(
                "round \(round): one text \(one.text), two \(two.text), \(variants.count) variants \(many.text);",
                "last variant pays \(sweep.variants.last?.total(0) ?? 0)")
        }
        func middle(_ values: [Double]) -> String { String(format: "%.2f", values.sorted()[values.count / 2]) }
        print("two texts / one: \(middle(ratios.map(\.two)))")
        print("\(variants.count) variants / one: \(middle(ratios.map(\.many)))")
    }

    private func time<Result>(_ work: () throws -> Result) rethrows -> (result: Result, seconds: Double, text: String) {
        let clock = ContinuousClock()
        var result: Result?
        let spent = try clock.measure { result = try work() }
        let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
        guard let result else { preconditionFailure("measured nothing") }
        return (result, seconds, String(format: "%.1f ms", seconds * 1000))
    }
}
