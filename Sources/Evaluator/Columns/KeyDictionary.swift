/// Byte strings to their positions. Once built it is only read, by any number of threads.
///
/// Open addressing over whole words: a slot holds half a hash and a position, the strings stand zero-padded to words.
/// (A string may hold zero bytes all the same: its length counts.)
struct KeyDictionary: Sendable {
    /// Upper half: of the hash. Lower half: position + 1; a slot of 0 is free.
    private var slots: [UInt64]
    private var entries: [Entry] = []
    private var words: [UInt64] = []

    /// The strings of up to eight bytes once more, each found with one look: a power of two of slots, at most a quarter full.
    private var shortSlots: [ShortSlot] = []

    struct ShortSlot: Sendable {
        var word: UInt64 = 0
        var length: Int32 = -1
        var position: Int32 = -1
    }

    struct Entry: Sendable {
        var firstWord: Int32
        var length: Int32
    }

    init(capacity: Int = 0) {
        slots = [UInt64](repeating: 0, count: Self.slotCount(for: capacity))
        entries.reserveCapacity(capacity)
    }

    /// The strings must differ from each other; each gets its position.
    init(_ strings: ByteStrings) {
        self.init(capacity: strings.count)
        for index in strings.indices { _ = insert(strings[index]) }
        if entries.allSatisfy({ $0.length <= 8 }) { addShortSlots() }
    }

    var count: Int { entries.count }

    /// Whether no string is longer than eight bytes, and this has been seen to.
    var hasOnlyShortStrings: Bool { !shortSlots.isEmpty }

    private mutating func addShortSlots() {
        shortSlots = [ShortSlot](repeating: ShortSlot(), count: Self.slotCount(for: entries.count * 2))
        for (position, entry) in entries.enumerated() {
            let word = entry.length == 0 ? 0 : words[Int(entry.firstWord)]
            var slot = Self.shortPlace(word, shortSlots.count - 1)
            while shortSlots[slot].position >= 0 { slot = (slot + 1) & (shortSlots.count - 1) }
            shortSlots[slot] = ShortSlot(word: word, length: entry.length, position: Int32(position))
        }
    }

    @inline(__always)
    private static func shortPlace(_ word: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
    }

    func find(_ bytes: some Collection<UInt8>) -> Int? {
        let (key, hash) = Self.words(of: bytes)
        return find(key, length: bytes.count, hash: hash)
    }

    /// The position of a string, given the next one if it is new.
    mutating func insert(_ bytes: some Collection<UInt8>) -> (position: Int, isNew: Bool) {
        let (key, hash) = Self.words(of: bytes)
        if let found = find(key, length: bytes.count, hash: hash) { return (found, false) }
        if (entries.count + 1) * 2 > slots.count { grow() }
        let position = entries.count
        shortSlots = []
        entries.append(Entry(firstWord: Int32(words.count), length: Int32(bytes.count)))
        words.append(contentsOf: key)
        occupy(hash, position)
        return (position, true)
    }

    private func find(_ key: [UInt64], length: Int, hash: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let position = Int(slots[slot] & 0xFFFF_FFFF) - 1
                let entry = entries[position]
                let first = Int(entry.firstWord)
                if Int(entry.length) == length, words[first..<first + key.count].elementsEqual(key) { return position }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func occupy(_ hash: UInt64, _ position: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(position + 1)
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        for (position, entry) in entries.enumerated() {
            let length = Int(entry.length)
            let first = Int(entry.firstWord)
            var hash = Self.start(length)
            for word in words[first..<first + (length + 7) / 8] { hash = Self.mix(hash, word) }
            occupy(hash, position)
        }
    }

    /// At most half full, so that a miss ends soon; never empty.
    private static func slotCount(for entries: Int) -> Int {
        var count = 16
        while count < entries * 2 + 2 { count *= 2 }
        return count
    }

    private static func words(of bytes: some Collection<UInt8>) -> (words: [UInt64], hash: UInt64) {
        var words = [UInt64](repeating: 0, count: (bytes.count + 7) / 8)
        for (index, byte) in bytes.enumerated() { words[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8) }
        var hash = start(bytes.count)
        for word in words { hash = mix(hash, word) }
        return (words, hash)
    }

    @inline(__always)
    private static func start(_ length: Int) -> UInt64 { UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ product >> 32
    }

    /// Access without copies and checks, for the loops of the door.
    func withView<Result>(_ body: (View) -> Result) -> Result {
        unsafe slots.withUnsafeBufferPointer { slots in
            unsafe entries.withUnsafeBufferPointer { entries in
                unsafe words.withUnsafeBufferPointer { words in
                    unsafe shortSlots.withUnsafeBufferPointer { short in
                        unsafe body(View(slots: slots, entries: entries, words: words, short: short))
                    }
                }
            }
        }
    }

    /// Valid only inside `withView`. Positions come from the slots, and those from `insert`: they cannot miss the arrays.
    @safe struct View {
        private let slots: UnsafePointer<UInt64>?
        private let entries: UnsafePointer<Entry>?
        private let words: UnsafePointer<UInt64>?
        private let mask: Int
        private let count: Int
        private let short: UnsafePointer<ShortSlot>?
        private let shortMask: Int

        fileprivate init(
            slots: UnsafeBufferPointer<UInt64>, entries: UnsafeBufferPointer<Entry>,
            words: UnsafeBufferPointer<UInt64>, short: UnsafeBufferPointer<ShortSlot>
        ) {
            unsafe self.short = short.baseAddress
            shortMask = short.count - 1
            unsafe self.slots = slots.baseAddress
            unsafe self.entries = entries.baseAddress
            unsafe self.words = words.baseAddress
            mask = slots.count - 1
            count = entries.count
        }

        /// The position of the string that stands in `bytes` from `start` to `end`, or −1.
        @inline(__always)
        func find(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Int32 {
            let length = end &- start
            let whole = length &>> 3
            let rest = length & 7
            var hash = KeyDictionary.start(length)
            for index in 0..<whole { hash = KeyDictionary.mix(hash, bytes.word(start &+ index &* 8)) }
            if rest != 0 { hash = KeyDictionary.mix(hash, bytes.word(start &+ whole &* 8) & lowBytes(rest)) }
            guard let slots = unsafe slots else { return -1 }
            var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
            while true {
                let found = unsafe slots[slot]
                if found == 0 { return -1 }
                if found &>> 32 == hash &>> 32 {
                    let position = Int(truncatingIfNeeded: found & 0xFFFF_FFFF) &- 1
                    if isAt(position, bytes, start, length) { return Int32(truncatingIfNeeded: position) }
                }
                slot = (slot &+ 1) & mask
            }
        }

        /// The position of a string of 1...8 bytes, or −1; only where `hasOnlyShortStrings`.
        @inline(__always)
        func find(word: UInt64, length: Int) -> Int32 {
            guard shortMask >= 0, let short = unsafe short else { return -1 }
            var place = KeyDictionary.shortPlace(word, shortMask)
            while true {
                let slot = unsafe short[place]
                if slot.word == word && slot.length == Int32(truncatingIfNeeded: length) { return slot.position }
                if slot.position < 0 { return -1 }
                place = (place &+ 1) & shortMask
            }
        }

        /// Whether a string is the one at a position.
        @inline(__always)
        func isAt(_ position: Int, _ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
            guard position < count, let entries = unsafe entries else { return false }
            let entry = unsafe entries[position]
            guard Int(entry.length) == length, let words = unsafe words else { return false }
            let first = Int(entry.firstWord)
            let whole = length &>> 3
            for index in 0..<whole {
                if unsafe words[first &+ index] != bytes.word(start &+ index &* 8) { return false }
            }
            let rest = length & 7
            return unsafe rest == 0 || words[first &+ whole] == bytes.word(start &+ whole &* 8) & lowBytes(rest)
        }
    }
}

/// A mask of the lowest bytes of a word; `count` is 1...8.
@inline(__always)
func lowBytes(_ count: Int) -> UInt64 { UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8) }
