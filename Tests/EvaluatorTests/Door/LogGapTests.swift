import Findings
import PolicyDSL
import RuleEngine
import Testing

@testable import Evaluator

/// Months that are missing from a log.
@Suite struct LogGapTests {
    private static func plan(until end: String = "") throws -> Plan {
        let text = """
            peraturan Uji
              judul "Uji"
              berlaku sejak 1 Januari 2025\(end)
            daftar Pegawai
              nip : teks kunci
            catatan Absensi milik Pegawai pada tanggal
              tanggal : tanggal
            catatan Aktivitas milik Pegawai pada tanggal
              tanggal : tanggal
            aturan hadir untuk Pegawai per bulan = banyak(Absensi)
            keluaran hadir untuk Pegawai per bulan: nip, periode, hadir
            """
        let source = SourceFile(id: FileID(0), path: "uji.policy", bytes: Array(text.utf8))
        return try #require(compile(parse(source).tree, imports: []).program).plan
    }

    /// - Parameter months: of 2025; 0 is December before it, 13 January after it. Two rows in each.
    private static func log(_ months: [Int], owner: (Int) -> String = { _ in "1" }) -> String {
        months.reduce(into: "nip,tanggal\n") { text, month in
            let year = month < 1 ? 2024 : month > 12 ? 2026 : 2025
            let number = (month + 11) % 12 + 1
            for day in ["05", "28"] { text += "\(owner(month)),\(year)-\(number < 10 ? "0" : "")\(number)-\(day)\n" }
        }
    }

    /// What both engines say, and the columnar one also of data in memory.
    private func gaps(
        absensi: String, aktivitas: String, _ plan: Plan? = nil, _ options: RunOptions = RunOptions()
    ) throws -> [String] {
        let plan = try plan ?? Self.plan()
        let files = ["Pegawai": "nip\n1\n", "Absensi": absensi, "Aktivitas": aktivitas]
        let result = try expectAgreement(plan, files, options)
        let data = DataSet(inMemory: files.mapValues { Array($0.utf8) })
        let loaded = try LoadedData(plan, data: data, threads: 2)
        #expect(try ColumnarEngine.run(plan, on: loaded, options: options)?.notes == result.notes)
        #expect(result.notes.allSatisfy { $0.kind == .dataMonthsMissing && $0.severity == .warning })
        return result.notes.map(\.summary.id)
    }

    private func gaps(absensi: [Int], aktivitas: [Int]) throws -> [String] {
        try gaps(absensi: Self.log(absensi), aktivitas: Self.log(aktivitas))
    }

    private static func span(_ log: String, _ first: String, _ last: String) -> String {
        "catatan `\(log)` tidak mempunyai satu baris pun dari \(first) sampai \(last), padahal masa itu dihitung"
    }

    private static func month(_ log: String, _ month: String) -> String {
        "catatan `\(log)` tidak mempunyai satu baris pun dalam \(month), padahal bulan itu dihitung"
    }

    @Test func monthsInTheMiddle() throws {
        #expect(
            try gaps(absensi: [1, 2] + Array(5...12), aktivitas: Array(1...12)) == [
                Self.span("Absensi", "Maret 2025", "April 2025")
            ])
    }

    @Test func monthsAtTheStart() throws {
        #expect(
            try gaps(absensi: Array(1...12), aktivitas: Array(3...12)) == [
                Self.span("Aktivitas", "Januari 2025", "Februari 2025")
            ])
    }

    @Test func monthsAtTheEnd() throws {
        #expect(
            try gaps(absensi: Array(1...11), aktivitas: Array(1...13)) == [
                Self.span("Absensi", "Desember 2025", "Januari 2026")
            ])
    }

    @Test func eachGapIsOneFinding() throws {
        #expect(
            try gaps(absensi: [1, 2, 4, 5, 6, 7, 10, 11, 12], aktivitas: Array(2...12)) == [
                Self.month("Absensi", "Maret 2025"), Self.span("Absensi", "Agustus 2025", "September 2025"),
                Self.month("Aktivitas", "Januari 2025"),
            ])
    }

    /// Of all logs at once: nobody was paid for that month.
    @Test func theSameMonthOfAllLogs() throws {
        #expect(
            try gaps(absensi: [1, 2, 4, 5], aktivitas: [1, 2, 4, 5]) == [
                Self.month("Absensi", "Maret 2025"), Self.month("Aktivitas", "Maret 2025"),
            ])
    }

    @Test func threeQuartersSuffice() throws {
        #expect(try gaps(absensi: [1, 2, 4], aktivitas: [1, 2, 3, 4]) == [Self.month("Absensi", "Maret 2025")])
        #expect(try gaps(absensi: [1, 2, 3, 4, 6, 7], aktivitas: Array(1...9)).isEmpty)
    }

    @Test func aLogKeptNowAndThenSaysNothing() throws {
        #expect(try gaps(absensi: [3, 9], aktivitas: Array(1...12)).isEmpty)
        #expect(try gaps(absensi: [], aktivitas: Array(1...12)).isEmpty)
    }

    @Test func fewMonthsSayNothing() throws {
        #expect(try gaps(absensi: [1], aktivitas: [1]).isEmpty)
        #expect(try gaps(absensi: [1], aktivitas: [1, 2]).isEmpty)
        #expect(try gaps(absensi: [1, 3], aktivitas: [1, 2, 3]).isEmpty)
        #expect(try gaps(absensi: [], aktivitas: []).isEmpty)
    }

    @Test func aCompleteLogSaysNothing() throws {
        #expect(try gaps(absensi: Array(1...12), aktivitas: Array(1...12)).isEmpty)
    }

    /// To whoever scores, rows that were turned away are missing, too.
    @Test func rejectedRowsAreNone() throws {
        let absensi = Self.log(Array(1...6)) { $0 == 4 ? "2" : "1" }
        #expect(
            try gaps(absensi: absensi, aktivitas: Self.log(Array(1...6))) == [Self.month("Absensi", "April 2025")])
    }

    @Test func onlyMonthsDeliveredCount() throws {
        // May to December.
        let options = RunOptions(delivered: DayRange(from: 20_209, until: 20_454))
        func said(_ absensi: [Int]) throws -> [String] {
            try gaps(absensi: Self.log(absensi), aktivitas: Self.log(Array(1...12)), nil, options)
        }
        #expect(try said([1, 2] + Array(5...12)).isEmpty)
        #expect(try said([1, 2] + Array(7...12)) == [Self.span("Absensi", "Mei 2025", "Juni 2025")])
    }

    @Test func onlyMonthsInForceCount() throws {
        #expect(
            try gaps(absensi: [0] + Array(2...6), aktivitas: Array(0...6)) == [Self.month("Absensi", "Januari 2025")])
        #expect(
            try gaps(
                absensi: Self.log(Array(1...6)), aktivitas: Self.log(Array(1...8)),
                Self.plan(until: " sampai dengan 30 Juni 2025")
            ).isEmpty)
    }

    /// Where the periods were asked for, whatever the data.
    @Test func monthsAskedForCount() throws {
        let options = RunOptions(scored: DayRange(from: 20_089, until: 20_454))
        #expect(
            try gaps(absensi: Self.log(Array(1...9)), aktivitas: Self.log(Array(1...12)), nil, options) == [
                Self.span("Absensi", "Oktober 2025", "Desember 2025")
            ])
    }

    @Test func bothLanguages() throws {
        let month = CalendarPeriod(.month, containing: 20_151)
        #expect(
            DataFinding.monthsMissing(log: "Attendance", month, month.next).summary.en
                == "the log `Attendance` has no row from March 2025 to April 2025, though those months are scored")
        #expect(
            DataFinding.monthsMissing(log: "Attendance", month, month).summary.en
                == "the log `Attendance` has no row in March 2025, though that month is scored")
    }
}
