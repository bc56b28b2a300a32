/// Raw memory that lives as long as its owner. Elements are trivial, so that nothing is ever initialised or destroyed.
///
/// Whoever shares one between threads sees to it that no lane is written by one while another uses it.
@safe final class Memory: @unchecked Sendable {
    let base: UnsafeMutableRawPointer
    let byteCount: Int

    /// - Parameter byte: what every byte is set to; nil leaves the memory as it comes.
    init(bytes byteCount: Int, filledWith byte: UInt8? = nil) {
        self.byteCount = max(byteCount, 64)
        unsafe base = UnsafeMutableRawPointer.allocate(byteCount: self.byteCount, alignment: 64)
        if let byte { unsafe base.initializeMemory(as: UInt8.self, repeating: byte, count: self.byteCount) }
    }

    deinit { unsafe base.deallocate() }
}

/// A run of elements of one width in somebody's memory. It does not keep that memory alive: it is made for a batch and forgotten after it.
@safe struct Lanes: @unchecked Sendable {
    let base: UnsafeMutableRawPointer
    let width: Width

    init(_ memory: Memory, at element: Int = 0, width: Width) {
        precondition(element >= 0 && element * width.bytes <= memory.byteCount)
        unsafe base = memory.base + element * width.bytes
        self.width = width
    }

    /// The memory behind `base` must outlive every use of these lanes.
    @unsafe init(_ base: UnsafeMutableRawPointer, _ width: Width) {
        unsafe self.base = base
        self.width = width
    }

    /// The memory behind `buffer` must outlive every use of these lanes.
    @unsafe init<Element: Lane>(_ buffer: UnsafeBufferPointer<Element>) {
        width = Element.width
        unsafe base =
            UnsafeMutableRawPointer(
                mutating: UnsafeRawPointer(buffer.baseAddress) ?? UnsafeRawPointer(Self.nowhere.base))
    }

    /// What lanes of nothing point to; never written.
    private static let nowhere = Memory(bytes: 64, filledWith: 0)

    @unsafe @inline(__always)
    func buffer<Element: Lane>(of count: Int, as _: Element.Type = Element.self) -> UnsafeMutableBufferPointer<Element>
    {
        precondition(width == Element.width)
        return unsafe UnsafeMutableBufferPointer(
            start: base.assumingMemoryBound(to: Element.self), count: count)
    }
}

extension Memory {
    /// A larger memory with the same beginning.
    func grown(to byteCount: Int, keeping kept: Int) -> Memory {
        let result = Memory(bytes: byteCount)
        precondition(kept <= self.byteCount && kept <= result.byteCount)
        unsafe result.base.copyMemory(from: base, byteCount: kept)
        return result
    }
}
