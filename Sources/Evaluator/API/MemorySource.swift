/// A byte source in memory: tests, and data already read.
public struct MemorySource: ByteSource {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    public var count: Int { bytes.count }

    public func read(
        at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(ByteSourceError) -> Int {
        guard offset >= 0, offset < bytes.count else { return 0 }
        let length = min(buffer.count, bytes.count - offset)
        unsafe buffer.copyBytes(from: bytes[offset..<offset + length])
        return length
    }
}

extension ByteSource {
    /// Fills an array from `offset` on; returns how many bytes were read, 0 at the end.
    public func read(at offset: Int, into bytes: inout [UInt8]) throws(ByteSourceError) -> Int {
        var failure: ByteSourceError?
        let length = unsafe bytes.withUnsafeMutableBytes { buffer -> Int in
            do throws(ByteSourceError) {
                return try unsafe self.read(at: offset, into: buffer)
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return length
    }

    /// The whole content.
    public func readAll() throws(ByteSourceError) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < result.count {
            var failure: ByteSourceError?
            let length = unsafe result.withUnsafeMutableBytes { buffer -> Int in
                do throws(ByteSourceError) {
                    return try unsafe self.read(
                        at: filled, into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            if length == 0 { break }
            filled += length
        }
        result.removeLast(result.count - filled)
        return result
    }
}
