public import Findings
import PolicyDSL

extension FindingKind {
    public static let optionalNotDeclared = FindingKind(
        code: "T013", severity: .error,
        title: Message(id: "opsional tidak dinyatakan", en: "optional not declared"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai aturan ini dapat kosong, misalnya rata-rata bagi orang yang tidak mempunyai satu baris \
                    pun, tetapi jenisnya tidak menyebut `opsional`. Pembaca akan mengira nilainya selalu ada.
                    """,
                en: """
                    The value of this rule may be absent, such as the mean for a person without a single row, but \
                    its type does not say `optional`. A reader would believe that there is always a value.
                    """),
            cure: Message(
                id: """
                    Katakan berapa nilainya bila kosong dengan `bila kosong`. Bila kosong memang berarti, tulis \
                    `opsional` sesudah jenisnya.
                    """,
                en: """
                    Say what the value is then by `if absent`. If absence does mean something, write `optional` \
                    after the type.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan rata_menit untuk Pegawai per bulan : menit =
                          rata_rata(Aktivitas.menit) dibulatkan ke 1 menit
                        """,
                    en: """
                        rule mean_minutes for Employee per month : minutes =
                          mean(Activity.minutes) rounded to 1 minutes
                        """),
                right: Message(
                    id: """
                        aturan rata_menit untuk Pegawai per bulan : menit =
                          (rata_rata(Aktivitas.menit) bila kosong 0 menit) dibulatkan ke 1 menit
                        """,
                    en: """
                        rule mean_minutes for Employee per month : minutes =
                          (mean(Activity.minutes) if absent 0 minutes) rounded to 1 minutes
                        """))))
}

extension Finding {
    static func optionalNotDeclared(_ name: Name, _ language: KeywordLanguage) -> Finding {
        let word = language == .indonesian ? "opsional" : "optional"
        let meet = language == .indonesian ? "bila kosong" : "if absent"
        return Finding(
            .optionalNotDeclared,
            Message(
                id: "nilai `\(name.text)` dapat kosong, tetapi tidak dinyatakan `\(word)`",
                en: "the value of `\(name.text)` may be absent, but it is not declared `\(word)`"),
            at: Label(name.range),
            help: Message(
                id: "tulis `\(word)` sesudah jenisnya, atau isi kekosongannya dengan `\(meet)`",
                en: "write `\(word)` after its type, or fill the absence by `\(meet)`"),
            note: Message(
                id:
                    "rata-rata, yang terkecil, dan yang terbesar dari nol baris itu kosong, begitu pula kolom `\(word)`",
                en: "the mean, the least and the greatest of no rows are absent, and so may an `\(word)` field be"))
    }
}
