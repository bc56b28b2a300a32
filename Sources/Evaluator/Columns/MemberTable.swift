/// The names of a choice, each found with one look: hashing without collisions over at most 16 bytes, and a dictionary for
/// choices whose names are longer or too many.
struct MemberTable: Sendable {
    private struct Slot: Sendable {
        var first: UInt64 = 0
        var last: UInt64 = 0
        var length: Int32 = -1
        var code: Int32 = -1
    }

    private var slots: [Slot] = []
    private var factor: UInt64 = 0
    private let dictionary: KeyDictionary
    private let codes: [Int32]
    let members: [String]

    /// Members have their positions as codes.
    init(_ members: [String]) {
        self.init(members.enumerated().map { ($0.element, Int32($0.offset)) })
    }

    static let booleans = MemberTable([
        ("1", 1), ("0", 0), ("ya", 1), ("tidak", 0), ("yes", 1), ("no", 0), ("true", 1), ("false", 0),
    ])

    private init(_ pairs: [(name: String, code: Int32)]) {
        members = pairs.map(\.name)
        codes = pairs.map(\.code)
        dictionary = KeyDictionary(ByteStrings(pairs.map { Array($0.name.utf8) }))
        guard pairs.count <= 64, pairs.allSatisfy({ !$0.name.isEmpty && $0.name.utf8.count <= 16 }) else { return }
        var odd: UInt64 = 0x9E37_79B9_7F4A_7C15
        search: for _ in 0..<200 {
            var slots = [Slot](repeating: Slot(), count: 256)
            for pair in pairs {
                let slot = Self.slot(Array(pair.name.utf8), code: pair.code)
                let place = Self.place(slot.first, slot.last, odd)
                if slots[place].code >= 0 {
                    odd = odd &* 0xD134_2543_DE82_EF95 | 1
                    continue search
                }
                slots[place] = slot
            }
            self.slots = slots
            factor = odd
            return
        }
    }

    private static func slot(_ name: [UInt8], code: Int32) -> Slot {
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
            bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        let last = name.count > 8 ? word(name[(name.count - 8)...]) : 0
        return Slot(first: word(name.prefix(8)), last: last, length: Int32(name.count), code: code)
    }

    @inline(__always)
    private static func place(_ first: UInt64, _ last: UInt64, _ factor: UInt64) -> Int {
        Int(truncatingIfNeeded: ((first ^ last &>> 3) &* factor) &>> 56)
    }

    func find(_ bytes: [UInt8]) -> Int32? { dictionary.find(bytes).map { codes[$0] } }

    /// Whether `find(_:_:_:)` knows all members.
    var isDirect: Bool { !slots.isEmpty }

    /// The code of the member that stands in `bytes` from `start` to `end`, or −1. The stretch is not empty.
    @inline(__always)
    func find(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Int32 {
        let length = end &- start
        let first = bytes.word(start) & lowBytes(min(length, 8))
        let last = length > 8 ? bytes.word(end &- 8) : 0
        let slot = slots[Self.place(first, last, factor)]
        let isHit = slot.first == first && slot.last == last && slot.length == Int32(truncatingIfNeeded: length)
        return isHit ? slot.code : -1
    }
}
