import RuleEngine

/// Everything the door knows before the rows of the logs are read: registers in columns, texts, and readers for the logs.
struct Dataset: Sendable {
    var plan: Plan
    let texts: TextPool
    /// By `TableID`; nil for logs.
    let registers: [RegisterStore?]
    /// By `TableID`; nil for registers.
    let logs: [LogReader?]
    /// By `TableID`; nil for logs.
    let registerReports: [DoorReport?]
    /// What is to be said of the data as a whole, beside what is said of each file.
    let notes: [DataFinding]
    /// Logs whose rows were read before and are in memory.
    var loaded: [TableID: LoadedLog] = [:]

    /// Opens every table of the plan and loads the registers.
    ///
    /// Open registers get their records here: from the accepted rows of the registers that refer to them, and, where a log
    /// does, from an extra pass over that log.
    ///
    /// - Parameter data: a source for each table; inline and open registers need none.
    static func load(
        _ plan: Plan, data: DataSet, threads: Int, options: DoorOptions = DoorOptions()
    ) throws(RunError) -> Dataset {
        let (sources, layouts) = try open(plan, data, options)
        var loader = RegisterLoader(plan, options: options)
        try loader.load(sources, layouts)

        var rules = Self.rules(loader)
        let dates = plan.tables.map { table -> FieldID? in
            guard case .log(_, _, let date) = table.kind else { return nil }
            return date
        }
        let isOpen = plan.tables.indices.map { loader.isOpen($0) }
        for table in plan.tables.indices {
            guard let date = dates[table], let source = sources[table], let layout = layouts[table] else { continue }
            let shape = TableShape(table, plan, layout) { target in
                if isOpen[target] {
                    return .key(loader.numberKey(of: target, decimalComma: layout.decimalComma))
                }
                return rule(rules[target], layout)
            }
            let uses = shape.uses.filter { if case .key = $0.rule { true } else { false } }
            guard !uses.isEmpty else { continue }
            let reader = try LogReader(
                shape, dateField: date, source: source, texts: TextPool(literals: [], others: ByteStrings()),
                options: options)
            let found = try reader.collectKeys(uses, threads: threads)
            for (target, keys) in found.sorted(by: { $0.key < $1.key }) {
                loader.add(keys.indices.map { loader.coder.code(of: keys[$0]) }, to: target)
            }
        }

        rules = Self.rules(loader)
        let keys = plan.tables.indices.map { loader.keys(of: $0) }
        let texts = TextPool(literals: plan.texts, others: loader.texts)
        let registers = loader.finish(rules, keys: keys, texts: texts)
        var logs: [LogReader?] = []
        for table in plan.tables.indices {
            guard let date = dates[table], let source = sources[table], let layout = layouts[table] else {
                logs.append(nil)
                continue
            }
            let shape = TableShape(table, plan, layout) { rule(rules[$0], layout) }
            logs.append(try LogReader(shape, dateField: date, source: source, texts: texts, options: options))
        }
        let reports = loader.drafts.map { draft -> DoorReport? in
            var report = draft?.finishedReport
            for (table, rule) in rules.enumerated() { report?.keys[table] = rule?.dictionary }
            return report
        }
        let notes =
            OpenRegisterSpellings.findings(plan) { table in keys[table].indices.map { Array(keys[table][$0]) } }
            + DatedRegister.findings(plan, loader.datedRows)
        return Dataset(
            plan: plan, texts: texts, registers: registers, logs: logs, registerReports: reports, notes: notes)
    }

    /// Finds a source for each table and reads its header; tells of everything that is wrong with them at once.
    private static func open(
        _ plan: Plan, _ data: DataSet, _ options: DoorOptions
    ) throws(RunError) -> (sources: [(any ByteSource)?], layouts: [FileLayout?]) {
        var sources: [(any ByteSource)?] = []
        var layouts: [FileLayout?] = []
        var faults: [DataFinding] = []
        for table in plan.tables {
            var source = data.sources[table.name]
            if let rows = table.inlineRows {
                source = table.inlineSource(rows)
            } else if source == nil, case .register(_, isOpen: true) = table.kind {
                source = table.inlineSource([])
            }
            sources.append(source)
            guard let source else {
                faults.append(.missingFile(table: table.name))
                layouts.append(nil)
                continue
            }
            do throws(RunError) {
                layouts.append(
                    try FileLayout.read(
                        source, columns: TableShape.columns(of: table), table: table.name, options: options))
            } catch {
                layouts.append(nil)
                guard case .cannot(let findings) = error else { throw error }
                faults.append(contentsOf: findings)
            }
        }
        guard faults.isEmpty else { throw .cannot(faults) }
        return (sources, layouts)
    }

    private static func rules(_ loader: RegisterLoader) -> [RecordRule?] {
        loader.drafts.indices.map { table in
            guard loader.drafts[table] != nil else { return nil }
            return RecordRule(
                dictionary: KeyDictionary(loader.keys(of: table)), numberKey: loader.numberKey(of: table),
                isOpen: loader.isOpen(table))
        }
    }

    /// Figures in keys are written as the file writes figures.
    private static func rule(_ rule: RecordRule?, _ layout: FileLayout) -> FieldRule {
        var rule = rule ?? RecordRule(dictionary: KeyDictionary(), numberKey: nil, isOpen: false)
        rule.numberKey?.decimalComma = layout.decimalComma
        return .record(rule)
    }
}

extension LogReader {
    /// The keys that the accepted rows of a log name in columns whose registers are not loaded yet.
    func collectKeys(_ uses: [TableShape.Use], threads: Int) throws(RunError) -> [TableID: ByteStrings] {
        let workers = max(1, min(threads, morsels.count))
        let queue = WorkQueue(pieces: morsels.count, workers: workers)
        let needed = Set(uses.compactMap(\.field))
        let results = try WorkQueue.run(workers: workers) { worker throws(RunError) -> CollectedKeys in
            let keys = KeyCoder()
            let decoder = LogDecoder(reader: self, needed: needed, keys: keys)
            var used: [TableID: Set<Int32>] = [:]
            var metQuote = false
            while let index = queue.take(worker) {
                let result = try decoder.decode(morsels[index]) { batch in
                    for use in uses {
                        guard case .reference(let target) = use.type else { continue }
                        for row in 0..<batch.count {
                            if let field = use.field {
                                guard batch.fields[field].isPresent(row) else { continue }
                                used[target, default: []].insert(batch.fields[field].int32[row])
                            } else {
                                used[target, default: []].insert(batch.owners[row])
                            }
                        }
                    }
                }
                if result.metQuote {
                    metQuote = true
                    queue.cancel()
                }
            }
            return CollectedKeys(
                keys: used.mapValues { codes in ByteStrings(codes.map { keys.strings[Int($0)] }) }, metQuote: metQuote)
        }
        if results.contains(where: \.metQuote) { return try quoted().collectKeys(uses, threads: threads) }
        var all: [TableID: ByteStrings] = [:]
        for result in results {
            for (table, keys) in result.keys {
                for index in keys.indices { all[table, default: ByteStrings()].append(keys[index]) }
            }
        }
        return all
    }
}

private struct CollectedKeys: Sendable {
    let keys: [TableID: ByteStrings]
    let metQuote: Bool
}
