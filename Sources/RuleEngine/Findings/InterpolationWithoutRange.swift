public import Findings

extension FindingKind {
    public static let interpolationWithoutRange = FindingKind(
        code: "D045", severity: .error,
        title: Message(id: "interpolasi tanpa rentang", en: "interpolation without a range"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Hasil `70 .. 89` berjalan lurus dari 70 di ujung bawah rentang baris itu sampai 89 di ujung atasnya. \
                    Baris ini tidak mempunyai tepat satu sel syarat yang berupa rentang dengan dua ujung yang berbeda, \
                    sehingga tidak ada yang menentukan besarnya hasil.
                    """,
                en: """
                    A result `70 .. 89` runs straight from 70 at the lower end of the row's range to 89 at its upper \
                    end. This row does not have exactly one condition cell that is a range with two different ends, so \
                    nothing says how large the result is.
                    """),
            cure: Message(
                id: """
                    Tulis rentang dengan kedua ujungnya di satu sel syarat (`80 % .. 99 %`), dan di sel lain baris itu \
                    satu nilai atau `-`. Untuk baris tanpa rentang, tulis hasilnya sebagai satu angka atau sebagai rumus.
                    """,
                en: """
                    Write a range with both ends in one condition cell (`80 % .. 99 %`), and one value or `-` in the \
                    others of that row. For a row without a range, write the result as one figure or as a formula.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel bobot untuk Pegawai
                          | kelas  | => nilai : desimal              |
                          | 1 .. 7 | 50 .. 74 dibulatkan ke 0,01     |
                          | >= 8   | 75 .. 100 dibulatkan ke 0,01    |
                        """,
                    en: """
                        table weight for Employee
                          | grade  | => score : decimal        |
                          | 1 .. 7 | 50 .. 74 rounded to 0.01  |
                          | >= 8   | 75 .. 100 rounded to 0.01 |
                        """),
                right: Message(
                    id: """
                        tabel bobot untuk Pegawai
                          | kelas   | => nilai : desimal           |
                          | 1 .. 7  | 50 .. 74 dibulatkan ke 0,01  |
                          | 8 .. 15 | 75 .. 100 dibulatkan ke 0,01 |
                        """,
                    en: """
                        table weight for Employee
                          | grade   | => score : decimal        |
                          | 1 .. 7  | 50 .. 74 rounded to 0.01  |
                          | 8 .. 15 | 75 .. 100 rounded to 0.01 |
                        """))))
}

/// What a row has in place of the one range that an interpolation runs along.
enum MissingRun {
    case none, several, single
}

extension Finding {
    static func interpolationWithoutRange(
        _ missing: MissingRun, at range: SourceRange, cell: SourceRange? = nil
    ) -> Finding {
        let why: Message
        let help: Message
        switch missing {
        case .none:
            why = Message(
                id: "hasil ini berjalan sepanjang rentang, tetapi baris ini tidak mempunyai rentang dengan dua ujung",
                en: "this result runs along a range, but its row has no range with two ends")
            help = Message(
                id: "tulis syaratnya dengan kedua ujung, misalnya `80 % .. 99 %`, atau hasilnya sebagai satu angka",
                en: "write the condition with both ends, as `80 % .. 99 %`, or write the result as one figure")
        case .several:
            why = Message(
                id: "hasil ini berjalan sepanjang rentang, tetapi baris ini mempunyai beberapa rentang",
                en: "this result runs along a range, but its row has several")
            help = Message(
                id: "sisakan satu rentang di baris ini, atau tulis hasilnya sebagai rumus",
                en: "leave one range in this row, or write the result as a formula")
        case .single:
            why = Message(
                id: "hasil ini berjalan sepanjang rentang, tetapi kedua ujung rentang baris ini sama",
                en: "this result runs along a range, but both ends of the row's range are the same")
            help = Message(
                id: "tulis hasilnya sebagai satu angka, atau perbaiki ujung rentangnya",
                en: "write the result as one figure, or mend the end of the range")
        }
        return Finding(
            .interpolationWithoutRange, why, at: Label(range),
            secondary: cell.map { [Label($0, Message(id: "rentang ini", en: "this range"))] } ?? [], help: help)
    }
}
