/// The texts that are known before any log is read: the policy's constants and the registers' texts.
///
/// Equal texts have equal codes. Code 0 is the empty text. Codes ascend with the bytes of the texts, so that comparing two
/// codes of the pool compares the texts. A text of a log that is not here has a negative code: see `TextOverlay`.
struct TextPool: Sendable {
    /// By code.
    let texts: ByteStrings
    /// The code of each of the plan's texts.
    let literals: [Int32]
    let dictionary: KeyDictionary

    /// The pool of all these texts, in whatever order they are given.
    init(literals: [String], others: ByteStrings) {
        var all = ByteStrings()
        var dictionary = KeyDictionary(capacity: literals.count + 1)
        func add(_ text: some Collection<UInt8>) {
            if dictionary.insert(text).isNew { all.append(text) }
        }
        add([])
        for literal in literals { add(Array(literal.utf8)) }
        for index in others.indices { add(others[index]) }
        texts = ByteStrings(all.sortedIndices().map { all[$0] })
        let sorted = KeyDictionary(texts)
        self.dictionary = sorted
        self.literals = literals.map { Int32(sorted.find(Array($0.utf8)) ?? 0) }
    }

    var count: Int { texts.count }

    func bytes(of code: Int32) -> ArraySlice<UInt8> { texts[Int(code)] }

    func code(of bytes: some Collection<UInt8>) -> Int32? { dictionary.find(bytes).map(Int32.init) }
}

/// Texts of a log that the pool does not have, as one decoder met them: code −1 is the first, −2 the second, and so on.
///
/// Within one decoder equal texts have equal codes, pool and overlay taken together. Codes of different decoders are brought
/// together with `TextMerge`.
struct TextOverlay: Sendable {
    private(set) var texts = ByteStrings()
    private var dictionary = KeyDictionary()

    func bytes(of code: Int32) -> ArraySlice<UInt8> { texts[Int(-1 - code)] }

    mutating func code(of text: [UInt8]) -> Int32 {
        let (position, isNew) = dictionary.insert(text)
        if isNew { texts.append(text) }
        return Int32(-1 - position)
    }
}

/// Codes for the overlays of several decoders: the same whatever decoder met which text.
struct TextMerge: Sendable {
    /// The pool's texts keep their codes; the overlays' follow, ordered by their bytes.
    let texts: ByteStrings
    private let remapped: [[Int32]]

    init(pool: TextPool, overlays: [TextOverlay]) {
        var found = ByteStrings()
        var dictionary = KeyDictionary()
        var positions: [[Int]] = []
        for overlay in overlays {
            positions.append(
                overlay.texts.indices.map { index in
                    let (position, isNew) = dictionary.insert(overlay.texts[index])
                    if isNew { found.append(overlay.texts[index]) }
                    return position
                })
        }
        var texts = pool.texts
        var codes = [Int32](repeating: 0, count: found.count)
        for position in found.sortedIndices() {
            codes[position] = Int32(texts.count)
            texts.append(found[position])
        }
        self.texts = texts
        remapped = positions.map { $0.map { codes[$0] } }
    }

    /// The common code of what decoder `overlay` called `code`.
    func code(_ code: Int32, overlay: Int) -> Int32 { code >= 0 ? code : remapped[overlay][Int(-1 - code)] }
}
