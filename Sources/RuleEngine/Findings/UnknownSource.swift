public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownSource = FindingKind(
        code: "N022", severity: .error,
        title: Message(id: "sumber pengumpulan tidak dikenal", en: "unknown source to gather from"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang dapat dikumpulkan ialah baris sebuah catatan atau daftar, atau nilai milik yang sama untuk \
                    masa yang lebih pendek. Nama ini bukan salah satunya, jadi tidak ada yang terjumlah.
                    """,
                en: """
                    What can be gathered are rows of a log or register, or values of the same subject for a shorter \
                    period. This name is none of them, so nothing would be added up.
                    """),
            cure: Message(
                id: """
                    Periksa ejaannya. Untuk kolom sebuah catatan, tulis nama catatannya dahulu, misalnya \
                    `Aktivitas.menit`.
                    """,
                en: "Check the spelling. For a field of a log, write the log first, as in `Activity.minutes`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = jumlah(Aktvitas.menit)",
                    en: "rule work_time for Employee per month = sum(Actvity.minutes)"),
                right: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = jumlah(Aktivitas.menit)",
                    en: "rule work_time for Employee per month = sum(Activity.minutes)"))))
}

extension Finding {
    static func unknownSource(_ name: Name, advice: [String], nearest: [String]) -> Finding {
        Finding(
            .unknownSource,
            Message(
                id: "`\(name.text)` tidak dapat dikumpulkan di sini",
                en: "`\(name.text)` cannot be gathered here"),
            at: Label(name.range),
            help: Wording.suggestion(advice.isEmpty ? nearest : advice)
                ?? Message(
                    id:
                        "tulis nama catatan atau daftar, misalnya `Aktivitas.menit`, atau aturan milik yang sama untuk masa yang lebih pendek",
                    en:
                        "write a log or register, as in `Activity.minutes`, or a rule of the same subject for a shorter period"
                ))
    }
}
