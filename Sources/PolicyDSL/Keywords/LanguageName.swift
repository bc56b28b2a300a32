/// A name that belongs to the language and is spelt in each: built-in values and columns of tests.
///
/// The tree holds the raw value whatever the file's language. A field of one's own that is spelt like one in the
/// file's language is reached by writing it between backticks.
public enum LanguageName: String, Sendable, CaseIterable {
    case period
    case periodStart = "period_start"
    case periodEnd = "period_end"
    /// Of a row of a dated register: the days of the period on which it is in force.
    case daysInForce = "days_in_force"
    case row
    case code

    /// How a language writes it.
    public func spelling(_ language: KeywordLanguage) -> String {
        switch language {
        case .english: rawValue
        case .indonesian:
            switch self {
            case .period: "periode"
            case .periodStart: "awal_periode"
            case .periodEnd: "akhir_periode"
            case .daysInForce: "hari_berlaku"
            case .row: "baris"
            case .code: "kode"
            }
        }
    }

    /// Those that may stand where a value is read.
    static let values: [LanguageName] = [.period, .periodStart, .periodEnd, .daysInForce]
}
