/// Elements of a table by their numbers. A number outside the table stands in a lane that is not used, and gives 0.
enum GatherKernel {
    static func run(_ count: Int, from table: Lanes, size: Int, at indices: Lanes, into result: Lanes) {
        switch table.width {
        case .byte: gather(UInt8.self, count, from: table, size: size, at: indices, into: result)
        case .word: gather(Int32.self, count, from: table, size: size, at: indices, into: result)
        case .double: gather(Int64.self, count, from: table, size: size, at: indices, into: result)
        case .quad: gather(Int128.self, count, from: table, size: size, at: indices, into: result)
        }
    }

    @inline(never)
    private static func gather<T: Lane>(
        _: T.Type, _ count: Int, from table: Lanes, size: Int, at indices: Lanes, into result: Lanes
    ) {
        guard size > 0 else {
            Shape.fill(count, into: result, 0 as T)
            return
        }
        let source = unsafe UnsafeBufferPointer(table.buffer(of: size, as: T.self)).span
        let last = UInt32(truncatingIfNeeded: min(size, Int(UInt32.max)) - 1)
        let index = unsafe UnsafeBufferPointer(indices.buffer(of: count, as: Int32.self)).span
        var out = unsafe result.buffer(of: count, as: T.self).mutableSpan
        for i in 0..<count {
            let wanted = UInt32(bitPattern: index[i])
            out[i] = source[Int(wanted < last ? wanted : last)]
        }
    }
}
