import Findings

/// What is wrong with one row, in words.
struct RowFault: Sendable, Hashable {
    var kind: FindingKind
    var reason: Message

    init(_ kind: FindingKind, _ reason: Message) {
        self.kind = kind
        self.reason = reason
    }

    /// What follows where only blanks at the ends of a key keep its record from being found.
    static func foundWithoutBlanks(_ key: String) -> Message {
        Message(
            id: "; ada `\(key)` tanpa spasi di ujungnya",
            en: "; there is `\(key)`, without blanks at its ends")
    }

    /// A field's content fit for a message: repaired, on one line, and cut when long.
    static func quoted(_ bytes: some Collection<UInt8>) -> String {
        let limit = 60
        var text = ""
        for scalar in String(decoding: bytes.prefix(limit), as: UTF8.self).unicodeScalars {
            text.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
        }
        return bytes.count > limit ? text + "…" : text
    }
}
