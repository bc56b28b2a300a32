import Findings

/// The files of a small policy that passes its own tests.
enum StarterProject {
    static func files(_ language: MessageLanguage) -> [(path: String, text: String)] {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    /// The policy's name, for messages.
    static func policy(_ language: MessageLanguage) -> String {
        switch language {
        case .indonesian: "uang_makan.policy.md"
        case .english: "meal_allowance.policy.md"
        }
    }
}
