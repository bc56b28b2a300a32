/// Bytes that can be read at any place: a file, or memory. Whoever opens files makes it.
public protocol ByteSource: Sendable {
    /// The name to show in messages and `rejected.csv`.
    var name: String { get }
    var count: Int { get }

    /// Fills the buffer from `offset` on; returns how many bytes were read, 0 at the end.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int
}

public struct ByteSourceError: Error, Sendable, Equatable {
    public var message: String

    public init(message: String) { self.message = message }
}
