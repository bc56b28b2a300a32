/// The texts that are known before any log is read: the policy's constants and the registers' texts.
///
/// Equal texts have equal codes. Code 0 is the empty text. Codes ascend with the bytes of the texts, so that comparing two
/// codes of the pool compares the texts. A text of a log that is not here has a negative code: see `TextOverlay`.
struct TextPool: Sendable {
    /// By code.
    private(set) var texts: ByteStrings
    /// The code of each of the plan's texts.
    private(set) var literals: [Int32]
    private(set) var dictionary: KeyDictionary

    /// The pool of all these texts, in whatever order they are given.
    init(literals: [String], others: ByteStrings) {
        texts = ByteStrings([[UInt8]()])
        self.literals = literals.map { _ in 0 }
        dictionary = KeyDictionary(texts)
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

    func bytes(of code: Int32) -> ArraySlice<UInt8> { texts[Int(-1 - code)] }
}

/// Codes for the overlays of several decoders: the same whatever decoder met which text.
struct TextMerge: Sendable {
    /// The pool's texts keep their codes; the overlays' follow, ordered by their bytes.
    private(set) var texts = ByteStrings()
    private var remapped: [[Int32]] = []

    init(pool: TextPool, overlays: [TextOverlay]) {}

    /// The common code of what decoder `overlay` called `code`.
    func code(_ code: Int32, overlay: Int) -> Int32 { code >= 0 ? code : remapped[overlay][Int(-1 - code)] }
}
