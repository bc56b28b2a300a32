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

/// Data in memory: worked examples and tests.
public struct MemorySource: ByteSource {
    public let name: String
    private let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    public var count: Int { bytes.count }

    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        guard offset >= 0, offset < bytes.count else { return 0 }
        let length = unsafe min(buffer.count, bytes.count - offset)
        bytes.withUnsafeBytes { source in
            unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + length]))
        }
        return length
    }
}
