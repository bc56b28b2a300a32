import RuleEngine

/// A log's file, cut into morsels that any thread can decode on its own.
///
/// Most callers want `read`, which does the whole file on several threads.
struct LogReader: Sendable {
    /// A stretch of the file; it has the rows that start in it.
    struct Morsel: Sendable {
        let index: Int
        let bytes: Range<Int>
    }

    /// What decoding one morsel came to, beside its batches.
    struct MorselResult: Sendable {
        var rows = 0
        var lines = 0
        /// Lines and rows counted from the start of the morsel.
        var rejections: [RejectedRow] = []
        /// The file has quotes, and this reader was not made for them: all that was decoded with it is worthless.
        var metQuote = false
    }

    let table: TableID
    let morsels: [Morsel]

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
        throw RunError.cannot([])
    }
}

/// What came of a log's file.
struct LogReport: Sendable {
    var report: DoorReport
    /// For each morsel, the rows of the file before it: `firstRow[batch.morsel] + batch.rows[i]` is a row's 0-based position in the file.
    var firstRow: [Int]
}

/// Turns bytes of a log into batches. One thread's.
final class LogDecoder {
    private(set) var texts = TextOverlay()
    private let reader: LogReader

    init(reader: LogReader, needed: Set<FieldID>) { self.reader = reader }

    /// Decodes a morsel, handing over batch after batch in the order of the file.
    func decode(_ morsel: LogReader.Morsel, _ each: (LogBatch) -> Void) throws(RunError) -> LogReader.MorselResult {
        throw RunError.cannot([])
    }
}
