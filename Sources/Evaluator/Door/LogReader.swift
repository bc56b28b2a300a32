import RuleEngine

/// A log's file, cut into morsels that any thread can decode on its own.
///
/// Most callers want `read`, which does the whole file on several threads.
struct LogReader: Sendable {
    /// A stretch of the file, from the start of a row to the end of one.
    struct Morsel: Sendable {
        let index: Int
        let bytes: Range<Int>
    }

    /// What decoding one morsel came to, beside its batches.
    struct MorselResult: Sendable {
        var rows = 0
        var lines = 0
        /// Lines (from 0) and rows are counted from the start of the morsel.
        var rejected: [RejectedRow] = []
        /// The file has quotes, and this reader was not made for them: all that was decoded with it is worthless.
        var metQuote = false
    }

    let table: TableID
    let morsels: [Morsel]
    let dateField: FieldID
    let source: any ByteSource
    let shape: TableShape
    let texts: TextPool
    let isQuoted: Bool
    let options: DoorOptions

    /// - Parameter isQuoted: whether the file has quotes. Without, it is read faster, and the first quote tells.
    init(
        _ shape: TableShape, dateField: FieldID, source: any ByteSource, texts: TextPool, isQuoted: Bool = false,
        options: DoorOptions
    ) throws(RunError) {
        table = shape.table
        self.dateField = dateField
        self.source = source
        self.shape = shape
        self.texts = texts
        self.isQuoted = isQuoted
        self.options = options
        do throws(ByteSourceError) {
            let layout = shape.layout
            let ranges =
                isQuoted
                ? try MorselCutter.cutQuoted(
                    source, from: layout.dataStart, size: options.morselSize, separator: layout.separator)
                : try MorselCutter.cut(source, from: layout.dataStart, size: options.morselSize)
            morsels = ranges.enumerated().map { Morsel(index: $0.offset, bytes: $0.element) }
        } catch {
            throw .cannot([.unreadable(file: source.name, reason: error.message)])
        }
    }

    /// The same for a file that turned out to have quotes.
    func quoted() throws(RunError) -> LogReader {
        try LogReader(
            shape, dateField: dateField, source: source, texts: texts, isQuoted: true, options: options)
    }

    /// A decoder for one thread. It keeps buffers and caches from one morsel to the next.
    func makeDecoder(needed: Set<FieldID>) -> LogDecoder { LogDecoder(reader: self, needed: needed) }

    /// Reads the whole log on `threads` threads.
    ///
    /// Each worker gets its own `Part` from `start`, then a run of neighbouring morsels (others' when its own are done), and hands each
    /// batch to `each`. Which worker meets which rows differs from run to run: what the parts come to together must not
    /// depend on it. Should the file turn out to have quotes, everything starts again: `start` may be called for more parts
    /// than are returned.
    ///
    /// - Returns: for each worker its part and the texts behind its negative text codes.
    func read<Part: Sendable>(
        needed: Set<FieldID>, threads: Int, start: @Sendable () -> Part,
        each: @Sendable (inout Part, LogBatch) -> Void
    ) throws(RunError) -> (parts: [(part: Part, texts: TextOverlay)], report: LogReport) {
        let workers = max(1, min(threads, morsels.count))
        let queue = WorkQueue(pieces: morsels.count, workers: workers)
        let results = try WorkQueue.run(workers: workers) { worker throws(RunError) -> WorkerResult<Part> in
            var part = start()
            let decoder = makeDecoder(needed: needed)
            var decoded: [(index: Int, result: MorselResult)] = []
            do throws(RunError) {
                while let index = queue.take(worker) {
                    let result = try decoder.decode(morsels[index]) { batch in each(&part, batch) }
                    if result.metQuote { queue.cancel() }
                    decoded.append((index, result))
                }
            } catch {
                queue.cancel()
                throw error
            }
            return WorkerResult(part: part, texts: decoder.texts, decoded: decoded)
        }
        var byMorsel = [MorselResult](repeating: MorselResult(), count: morsels.count)
        for result in results { for (index, morsel) in result.decoded { byMorsel[index] = morsel } }
        if byMorsel.contains(where: \.metQuote) {
            return try quoted().read(needed: needed, threads: threads, start: start, each: each)
        }
        return (results.map { ($0.part, $0.texts) }, report(byMorsel))
    }

    /// Brings the results of all morsels together, in their order.
    func report(_ results: [MorselResult]) -> LogReport {
        var report = DoorReport(shape, source: source)
        var line = shape.layout.headerLines + 1
        var firstRow: [Int] = []
        for result in results {
            firstRow.append(report.rows)
            for var row in result.rejected {
                row.line += line
                row.row += report.rows
                report.rejected.append(row)
            }
            report.rows += result.rows
            line += result.lines
        }
        return LogReport(report: report, firstRow: firstRow)
    }
}

private struct WorkerResult<Part: Sendable>: Sendable {
    let part: Part
    let texts: TextOverlay
    let decoded: [(index: Int, result: LogReader.MorselResult)]
}

/// What came of a log's file.
struct LogReport: Sendable {
    var report: DoorReport
    /// For each morsel, the rows of the file before it: `firstRow[batch.morsel] + batch.rows[i]` is a row's 0-based position in the file.
    var firstRow: [Int]
}
