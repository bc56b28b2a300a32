/// The language of messages.
public enum MessageLanguage: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// A sentence in both languages. There is no way to write only one of them.
public struct Message: Sendable, Hashable {
    public let id: String
    public let en: String

    public init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    public subscript(_ language: MessageLanguage) -> String {
        switch language {
        case .indonesian: id
        case .english: en
        }
    }
}
