/// Owns the memory into which blocks of a file are read.
@safe final class BlockBuffer {
    let capacity: Int
    private let memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = capacity
        // Pages that are never filled are never touched: the room for the longest row costs nothing until it is needed.
        unsafe memory = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity + PaddedBytes.padding, alignment: 64)
        unsafe memory.baseAddress?.initializeMemory(as: UInt8.self, repeating: 0, count: PaddedBytes.padding)
    }

    deinit { unsafe memory.deallocate() }

    /// A view of what is in it now.
    var bytes: PaddedBytes {
        guard let base = unsafe memory.baseAddress else { preconditionFailure("allocated with a size above 0") }
        return unsafe PaddedBytes(base: UnsafePointer(base.assumingMemoryBound(to: UInt8.self)), count: count)
    }

    /// Forgets everything before `place`.
    func drop(before place: Int) {
        precondition(place >= 0 && place <= count)
        guard place > 0 else { return }
        let rest = count - place
        if rest > 0 {
            unsafe UnsafeMutableRawBufferPointer(rebasing: memory[0..<rest])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[place..<count]))
        }
        count = rest
        pad()
    }

    /// Reads up to `length` bytes behind what is there; returns how many there were.
    func fill(from source: any ByteSource, at offset: Int, length: Int) throws(ByteSourceError) -> Int {
        let end = min(capacity, count + length)
        var offset = offset
        let before = count
        while count < end {
            let read = unsafe try source.read(
                at: offset, into: UnsafeMutableRawBufferPointer(rebasing: memory[count..<end]))
            guard read > 0 else { break }
            count += min(read, end - count)
            offset += read
        }
        pad()
        return count - before
    }

    func append(_ byte: UInt8) {
        precondition(count < capacity)
        unsafe memory[count] = byte
        count += 1
        pad()
    }

    subscript(place: Int) -> UInt8 {
        get {
            precondition(place >= 0 && place < count)
            return unsafe memory[place]
        }
        set {
            precondition(place >= 0 && place < count)
            unsafe memory[place] = newValue
        }
    }

    private func pad() {
        unsafe memory[count..<count + PaddedBytes.padding].initializeZero()
    }
}

extension Slice where Base == UnsafeMutableRawBufferPointer {
    fileprivate func initializeZero() {
        unsafe UnsafeMutableRawBufferPointer(rebasing: self).initializeMemory(as: UInt8.self, repeating: 0)
    }
}
