public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionsAgree = FindingKind(
        code: "X008", severity: .note,
        title: Message(id: "pengecualian yang sama bertemu", en: "exceptions that meet and agree"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua pengecualian dapat berlaku bagi orang yang sama, dan keduanya memberi nilai yang sama. Sekarang \
                    tidak ada yang bertentangan. Bila kelak nilai salah satunya diubah, keduanya bertabrakan, dan harus \
                    diputuskan mana yang menang.
                    """,
                en: """
                    Two exceptions can apply to one person, and both give the same value. Nothing contradicts now. If \
                    the value of one of them is changed later on, they collide, and somebody must decide which prevails.
                    """),
            cure: Message(
                id: """
                    Tidak perlu diubah. Bila naskahnya sudah memutuskan mana yang didahulukan, tulis `mengalahkan`; bila \
                    keduanya satu ketentuan, gabungkan syaratnya dengan `atau`.
                    """,
                en: """
                    Nothing needs to be changed. If the text says which comes first, write `prevails over`; if both are \
                    one provision, join their conditions with `or`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan bayar untuk Pegawai per bulan : rupiah = tunjangan
                          kecuali tanpa_hadir: bila hari_hadir = 0 maka Rp0
                          kecuali tanpa_kerja: bila menit_bulan = 0 menit maka Rp0
                        """,
                    en: """
                        rule pay for Employee per month : rupiah = allowance
                          except never_present: when days_present = 0 then Rp0
                          except no_work: when month_minutes = 0 minutes then Rp0
                        """),
                right: Message(
                    id: """
                        aturan bayar untuk Pegawai per bulan : rupiah = tunjangan
                          kecuali nihil: bila hari_hadir = 0 atau menit_bulan = 0 menit maka Rp0
                        """,
                    en: """
                        rule pay for Employee per month : rupiah = allowance
                          except nothing_done: when days_present = 0 or month_minutes = 0 minutes then Rp0
                        """))))
}

extension Finding {
    /// - Parameters:
    ///   - names: as declared, two or more.
    ///   - sample: a person to whom the first two apply.
    static func exceptionsAgree(_ names: [Name], of rule: String, _ sample: Message) -> Finding {
        let last = names[names.count - 1]
        let listed = names.dropLast().map { "`\($0.text)`" }.joined(separator: ", ")
        return Finding(
            .exceptionsAgree,
            Message(
                id:
                    "pengecualian \(listed) dan `\(last.text)` atas `\(rule)` dapat berlaku bersamaan, dengan nilai yang sama: \(sample.id)",
                en:
                    "the exceptions \(listed) and `\(last.text)` to `\(rule)` can apply together, with the same value: \(sample.en)"
            ),
            at: Label(last.range),
            secondary: names.dropLast().map { Label($0.range, Message(id: "berlaku juga", en: "applies too")) },
            help: Message(
                id: "tidak perlu diubah; bila kelak nilainya berbeda, sebutkan mana yang menang",
                en: "nothing needs to be changed; once their values differ, say which prevails"))
    }
}
