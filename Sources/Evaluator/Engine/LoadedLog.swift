import RuleEngine

/// A log's rows in memory, for any number of runs.
struct LoadedLog: Sendable {
    let table: TableID
    /// What was read of each row.
    let fields: Set<FieldID>
    let batches: [RetainedBatch]
    /// The texts behind the codes in these rows.
    let texts: ByteStrings
    let report: DoorReport
}

extension LoadedLog {
    init(_ reader: LogReader, fields: Set<FieldID>, plan: Plan, texts: TextPool, threads: Int) throws(RunError) {
        let (parts, report) = try reader.read(needed: fields, threads: threads) {
            Batches()
        } each: { (part: inout Batches, batch: LogBatch) in
            guard batch.count > 0 else { return }
            part.all.append(RetainedBatch(unsafe RowBatch(batch, fields), keeping: fields))
        }
        let merge = TextMerge(pool: texts, overlays: parts.map(\.texts))
        for field in fields where plan.tables[reader.table].fields[field].type == .text {
            for (position, part) in parts.enumerated() {
                for batch in part.part.all { batch.recode(field) { merge.code($0, overlay: position) } }
            }
        }
        self.init(
            table: reader.table, fields: fields, batches: parts.flatMap(\.part.all), texts: merge.texts,
            report: report.report)
    }

    private struct Batches: Sendable {
        var all: [RetainedBatch] = []
    }
}
