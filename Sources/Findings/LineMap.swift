/// Where each line of a text starts, to turn byte offsets into lines and columns.
public struct LineMap: Sendable, Equatable {
    /// Offset of the first byte of each line; never empty.
    public let starts: [Int]
    private let count: Int

    public init(_ bytes: [UInt8]) {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        self.starts = starts
        self.count = bytes.count
    }

    /// The 0-based index of the line that holds an offset.
    public func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The half-open byte range of a line, its line feed left out.
    public func bounds(ofLine index: Int) -> Range<Int> {
        let end = index + 1 < starts.count ? starts[index + 1] - 1 : count
        return starts[index]..<max(starts[index], end)
    }
}
