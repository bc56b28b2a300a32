import RuleEngine

/// A value for each record in each period: page after page.
struct PagedColumn: Sendable {
    let width: Width
    /// Lanes of a page.
    let size: Int
    let pages: Int
    let unit: PeriodUnit?
    let values: Memory
    /// Bytes; nil: every lane has a value.
    let presence: Memory?

    init(width: Width, size: Int, pages: Int, unit: PeriodUnit?, isOptional: Bool) {
        self.width = width
        self.size = size
        self.pages = pages
        self.unit = unit
        values = Memory(bytes: pages * size * width.bytes)
        presence = isOptional ? Memory(bytes: pages * size) : nil
    }

    func lanes(page: Int, from first: Int = 0) -> Lanes { Lanes(values, at: page * size + first, width: width) }

    func presenceLanes(page: Int, from first: Int = 0) -> Lanes? {
        presence.map { Lanes($0, at: page * size + first, width: .byte) }
    }

    /// For single values, not for loops over many rows.
    func value(page: Int, lane: Int) -> Int128? {
        if let presence, Lanes(presence, at: page * size + lane, width: .byte).single() == 0 { return nil }
        return Lanes(values, at: page * size + lane, width: width).single()
    }
}

extension Lanes {
    /// The first element.
    func single() -> Int128 {
        switch width {
        case .byte: unsafe Int128(buffer(of: 1, as: UInt8.self)[0])
        case .word: unsafe Int128(buffer(of: 1, as: Int32.self)[0])
        case .double: unsafe Int128(buffer(of: 1, as: Int64.self)[0])
        case .quad: unsafe buffer(of: 1, as: Int128.self)[0]
        }
    }
}
