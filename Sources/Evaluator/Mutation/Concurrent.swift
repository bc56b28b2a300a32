import Dispatch
import Synchronization

/// What a function makes of each number below `count`, on all cores; in order.
public func concurrentMap<Result: Sendable>(
    _ count: Int, _ transform: @escaping @Sendable (Int) -> Result
) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { number in
        let result = transform(number)
        results.withLock { $0[number] = result }
    }
    return results.withLock { found in (0..<count).compactMap { found[$0] } }
}
