import Findings

/// What is wrong with one row, in words.
struct RowFault: Sendable, Hashable {
    var kind: FindingKind
    var reason: Message

    init(_ kind: FindingKind, _ reason: Message) {
        self.kind = kind
        self.reason = reason
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
