import Dispatch
import Synchronization

/// Shares out numbered pieces of work among a few threads.
///
/// Each worker starts with a run of neighbouring pieces, as these have much in common; who is done takes over from the far end of the
/// longest run that is left.
final class WorkQueue: Sendable {
    private let left: Mutex<[Range<Int>]>

    init(pieces: Int, workers: Int) {
        left = Mutex((0..<workers).map { pieces * $0 / workers..<pieces * ($0 + 1) / workers })
    }

    /// The next piece for a worker; nil: nothing is left.
    func take(_ worker: Int) -> Int? {
        left.withLock { left in
            if let piece = left[worker].first {
                left[worker] = piece + 1..<left[worker].upperBound
                return piece
            }
            guard let longest = left.indices.max(by: { left[$0].count < left[$1].count }),
                let piece = left[longest].last
            else { return nil }
            left[longest] = left[longest].lowerBound..<piece
            return piece
        }
    }

    /// Lets all workers end soon.
    func cancel() { left.withLock { left in for worker in left.indices { left[worker] = 0..<0 } } }

    /// Runs `body` for each worker, at the same time where there are threads for it, and collects what they return by worker.
    static func run<Result: Sendable>(
        workers: Int, _ body: @Sendable (Int) throws(RunError) -> Result
    ) throws(RunError) -> [Result] {
        guard workers > 1 else { return [try body(0)] }
        let results = Mutex<[(worker: Int, result: Swift.Result<Result, RunError>)]>([])
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            let result: Swift.Result<Result, RunError>
            do throws(RunError) { result = .success(try body(worker)) } catch { result = .failure(error) }
            results.withLock { $0.append((worker, result)) }
        }
        var collected: [Result] = []
        for (_, result) in results.withLock({ $0 }).sorted(by: { $0.worker < $1.worker }) {
            collected.append(try result.get())
        }
        return collected
    }
}
