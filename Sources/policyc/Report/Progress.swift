import Evaluator
import Findings
import Synchronization

/// How far a long job is, drawn on one line of a terminal. Any thread may tell it.
final class Progress: Sendable {
    private struct State {
        var done = 0
        var lastDrawn = 0.0
        var isFinished = false
    }

    /// A job that is over before anybody reads its progress shows none.
    private static let firstDrawn = 0.5
    private static let interval = 0.1
    private let total: Int
    private let language: MessageLanguage
    private let draw: @Sendable (String) -> Void
    private let seconds: @Sendable () -> Double
    private let started: Double
    private let state = Mutex(State())

    /// nil where none is to be shown.
    init?(_ console: Console, total: Int, _ language: MessageLanguage) {
        guard console.showsProgress, total > 0 else { return nil }
        self.total = total
        self.language = language
        draw = console.world.terminalWriter
        seconds = console.world.clock
        started = seconds()
    }

    func add(_ bytes: Int) {
        state.withLock { state in
            state.done += bytes
            let now = seconds() - started
            guard !state.isFinished, now >= Self.firstDrawn, now - state.lastDrawn >= Self.interval else { return }
            state.lastDrawn = now
            draw("\r\u{1B}[K" + line(state.done, after: now))
        }
    }

    func finish() {
        state.withLock { state in
            if state.lastDrawn > 0, !state.isFinished { draw("\r\u{1B}[K") }
            state.isFinished = true
        }
    }

    private func line(_ done: Int, after seconds: Double) -> String {
        // Blocks overlap at their edges, so that a little more is read than there is.
        let done = min(done, total)
        let share = Double(done) / Double(total)
        let megabytes = { (bytes: Double) in Figures.grouped(Int(bytes / 1e6), self.language) }
        let rate = Double(done) / max(seconds, 0.001)
        let left = Int((Double(total - done) / max(rate, 1)).rounded(.up))
        let filled = Int(share * 20)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        let words = Message(
            id: "membaca data", en: "reading data")[language]
        let rest = Message(id: "sisa \(left) dtk", en: "\(left) s left")[language]
        return
            "\(words) \(bar) \(Int(share * 100)) %  \(megabytes(Double(done)))/\(megabytes(Double(total))) MB  \(megabytes(rate)) MB/s  \(rest)"
    }
}

/// Tells how much of a source has been read.
struct WatchedSource: ByteSource {
    private let source: any ByteSource
    private let progress: Progress

    init(_ source: any ByteSource, _ progress: Progress) {
        self.source = source
        self.progress = progress
    }

    var name: String { source.name }
    var count: Int { source.count }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let count = try unsafe source.read(at: offset, into: buffer)
        progress.add(count)
        return count
    }
}
