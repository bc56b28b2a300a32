public import Findings
import PolicyDSL

extension Message {
    /// `Maret 2025`
    ///
    /// - Parameter month: 1...12.
    public static func month(_ month: Int, of year: Int) -> Message {
        Message(id: "\(monthName(month, .indonesian)) \(year)", en: "\(monthName(month, .english)) \(year)")
    }
}
