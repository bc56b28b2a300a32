public import Findings

extension FindingKind {
    /// A field that is not a date of the calendar in ISO notation.
    public static let dataNotADate = FindingKind(
        code: "P011", severity: .error,
        title: Message(id: "bukan tanggal", en: "not a date"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Isi kolom tanggal bukan tanggal yang ada, atau tidak ditulis tahun-bulan-hari. `03/04/2025` \
                    dapat berarti dua hari yang berbeda, dan hari menentukan bulan mana yang dibayar.
                    """,
                en: """
                    The field is not a date that exists, or not written year-month-day. `03/04/2025` may mean \
                    two different days, and the day decides which month is paid.
                    """),
            cure: Message(
                id: """
                    Ekspor tanggal sebagai `2025-01-31` (di lembar kerja: format kolom `yyyy-mm-dd`).
                    """,
                en: """
                    Export dates as `2025-01-31` (in a spreadsheet: column format `yyyy-mm-dd`).
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          mulai : tanggal
                        """,
                    en: """
                        register Employee
                          id    : text key
                          start : date
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,mulai
                        198001,31/01/2025
                        """,
                    en: """
                        id,start
                        198001,31/01/2025
                        """),
                right: Message(
                    id: """
                        nip,mulai
                        198001,2025-01-31
                        """,
                    en: """
                        id,start
                        198001,2025-01-31
                        """))))
}

extension RowFault {
    /// - Parameter readings: the days it may be in another notation, as the door takes them.
    static func notADate(_ text: String, readings: [String]) -> RowFault {
        guard let first = readings.first else {
            return RowFault(
                .dataNotADate,
                Message(
                    id: "`\(text)` bukan tanggal yang ada; tulis seperti `2025-01-31`",
                    en: "`\(text)` is not a date that exists; write it as `2025-01-31`"))
        }
        let other = readings.dropFirst().first
        return RowFault(
            .dataNotADate,
            Message(
                id: "`\(text)` tidak ditulis tahun-bulan-hari; tulis `\(first)`"
                    + (other.map { ", atau `\($0)` bila angka pertamanya bulan" } ?? ""),
                en: "`\(text)` is not written year-month-day; write `\(first)`"
                    + (other.map { ", or `\($0)` if its first figure is the month" } ?? "")))
    }
}
