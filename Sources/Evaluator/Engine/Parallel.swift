import Dispatch
import Synchronization

/// Fork and join over numbered pieces of work.
enum Parallel {
    /// Calls `work` once for each worker, on as many threads as there are workers.
    static func run(workers: Int, _ work: @Sendable (_ worker: Int) -> Void) {
        if workers <= 1 {
            work(0)
        } else {
            DispatchQueue.concurrentPerform(iterations: workers, execute: work)
        }
    }

    /// Calls `work` for every piece; each worker begins with neighbouring pieces, and helps others when its own are done.
    ///
    /// - Parameter start: makes what one worker keeps from piece to piece.
    /// - Returns: what the workers kept, in no order that means anything.
    static func run<State: Sendable>(
        workers: Int, pieces: Int, start: @Sendable () -> State, _ work: @Sendable (inout State, _ piece: Int) -> Void
    ) -> [State] {
        let workers = max(1, min(workers, pieces))
        let shares = Shares(workers: workers, pieces: pieces)
        let results = Mutex<[State]>([])
        run(workers: workers) { worker in
            var state = start()
            for offset in 0..<workers {
                let share = (worker + offset) % workers
                while let piece = shares.next(of: share) { work(&state, piece) }
            }
            results.withLock { $0.append(state) }
        }
        return results.withLock { $0 }
    }

    /// The pieces, cut into one run for each worker.
    private final class Shares: Sendable {
        private let taken: [Counter]
        private let bounds: [Int]

        init(workers: Int, pieces: Int) {
            taken = (0..<workers).map { _ in Counter() }
            bounds = (0...workers).map { $0 * pieces / workers }
        }

        func next(of share: Int) -> Int? {
            let piece = bounds[share] + taken[share].next()
            return piece < bounds[share + 1] ? piece : nil
        }
    }

    private final class Counter: Sendable {
        private let value = Atomic<Int>(0)

        func next() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
    }
}
