public import Findings
import PolicyDSL

extension FindingKind {
    public static let peerMayBeAbsent = FindingKind(
        code: "T040", severity: .error,
        title: Message(id: "peringkat atas nilai yang dapat kosong", en: "a rank of what may be absent"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peringkat seseorang bergantung pada nilai semua orang dalam kelompoknya. Bila nilai atau kelompok \
                    seseorang kosong, tidak jelas apakah ia di atas atau di bawah yang lain. Syarat `ada …` di luarnya \
                    tidak menolong: ia hanya berlaku bagi orang yang sedang dihitung, bukan bagi yang lain.
                    """,
                en: """
                    Someone's rank depends on the values of all in the group. Where a value or a group is absent, it is \
                    not said whether it is above or below the others. A condition `present …` around it does not help: \
                    it holds for the one at hand only.
                    """),
            cure: Message(
                id:
                    "Katakan dengan `bila kosong` sebagai apa yang kosong itu dihitung; bagi kelompok, dalam aturan tersendiri.",
                en: "Say with `if absent` what an absent one counts as; for a group, in a rule of its own."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Pegawai
                          nip  : teks kunci
                          skor : persen 0 % .. 100 % kelipatan 0,01 % opsional

                        aturan urutan untuk Pegawai = peringkat(skor; dalam semua)
                        """,
                    en: """
                        register Employee
                          id    : text key
                          score : percent 0 % .. 100 % step 0.01 % optional

                        rule position for Employee = rank(score; within everything)
                        """),
                right: Message(
                    id: """
                        daftar Pegawai
                          nip  : teks kunci
                          skor : persen 0 % .. 100 % kelipatan 0,01 % opsional

                        aturan urutan untuk Pegawai = peringkat(skor bila kosong 0 %; dalam semua)
                        """,
                    en: """
                        register Employee
                          id    : text key
                          score : percent 0 % .. 100 % step 0.01 % optional

                        rule position for Employee = rank(score if absent 0 %; within everything)
                        """))))
}

extension Finding {
    /// - Parameter isGroup: what is missing is the group, not the value.
    static func peerMayBeAbsent(
        _ name: String?, isGroup: Bool, _ language: KeywordLanguage, at range: SourceRange
    ) -> Finding {
        let absent = Keyword.ifAbsent.phrase(language)
        let what = name.map { Message(id: "`\($0)`", en: "`\($0)`") } ?? Message(id: "nilai ini", en: "this value")
        return Finding(
            .peerMayBeAbsent,
            Message(
                id: isGroup
                    ? "\(what.id) dapat kosong, padahal setiap baris harus mempunyai kelompok"
                    : "\(what.id) dapat kosong, padahal setiap baris harus dapat diperingkat",
                en: isGroup
                    ? "\(what.en) may be absent, but every record must have a group"
                    : "\(what.en) may be absent, but every record must have a rank"),
            at: Label(range),
            help: isGroup
                ? Message(
                    id:
                        "tulis aturan `kelompok` yang memberi nilai dengan `\(absent) …`, lalu sebut aturan itu di sini",
                    en: "write a rule `group` that gives a value by `\(absent) …`, and name that rule here")
                : Message(
                    id: "tulis sebagai apa yang kosong dihitung: `\(name ?? "…") \(absent) …`",
                    en: "write what an absent one counts as: `\(name ?? "…") \(absent) …`"))
    }
}
