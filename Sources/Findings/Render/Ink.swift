/// What a piece of rendered text is, so that it can be coloured.
enum InkRole {
    case error, warning, note, frame, emphasis, hint
}

/// Colours text, or leaves it as it is.
struct Ink {
    var isColoured: Bool

    func callAsFunction(_ text: String, _ role: InkRole) -> String {
        guard isColoured, !text.isEmpty else { return text }
        let code =
            switch role {
            case .error: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            case .frame: "34"
            case .emphasis: "1"
            case .hint: "32"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

extension Severity {
    var inkRole: InkRole {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }

    /// The word a drafter reads.
    public var word: Message {
        switch self {
        case .error: Message(id: "kesalahan", en: "error")
        case .warning: Message(id: "peringatan", en: "warning")
        case .note: Message(id: "keterangan", en: "note")
        }
    }
}
