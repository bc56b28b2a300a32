public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionNeverWins = FindingKind(
        code: "X011", severity: .warning,
        title: Message(id: "pengecualian selalu kalah", en: "exception that always loses"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Di mana pun pengecualian ini berlaku, berlaku juga pengecualian lain yang mengalahkannya. Nilainya \
                    tidak pernah dipakai bagi siapa pun, meskipun naskahnya menyebutnya.
                    """,
                en: """
                    Wherever this exception applies, another one applies that prevails over it. Its value is never used \
                    for anybody, although the text states it.
                    """),
            cure: Message(
                id: """
                    Balikkan siapa yang mengalahkan siapa: yang lebih khusus biasanya mengalahkan yang lebih umum. Atau \
                    persempit syarat pengecualian yang menang.
                    """,
                en: """
                    Turn round which prevails: the more particular usually prevails over the more general. Or narrow the \
                    condition of the one that wins.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan bayar untuk Pegawai : rupiah = tunjangan
                          kecuali pelaksana mengalahkan muda: bila jenis = "pelaksana" maka Rp500.000
                          kecuali muda: bila jenis = "pelaksana" dan kelas <= 3 maka Rp300.000
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance
                          except clerks prevails over juniors: when post = clerk then Rp500,000
                          except juniors: when post = clerk and grade <= 3 then Rp300,000
                        """),
                right: Message(
                    id: """
                        aturan bayar untuk Pegawai : rupiah = tunjangan
                          kecuali pelaksana: bila jenis = "pelaksana" maka Rp500.000
                          kecuali muda mengalahkan pelaksana: bila jenis = "pelaksana" dan kelas <= 3 maka Rp300.000
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance
                          except clerks: when post = clerk then Rp500,000
                          except juniors prevails over clerks: when post = clerk and grade <= 3 then Rp300,000
                        """))))
}

extension Finding {
    static func exceptionNeverWins(_ name: Name, by winners: [Name]) -> Finding {
        let listed = winners.map { "`\($0.text)`" }.joined(separator: ", ")
        return Finding(
            .exceptionNeverWins,
            Message(
                id:
                    "pengecualian `\(name.text)` tidak pernah menentukan: di mana ia berlaku, selalu ada \(listed) yang mengalahkannya",
                en: "the exception `\(name.text)` never decides: wherever it applies, \(listed) prevails over it"),
            at: Label(name.range),
            secondary: winners.map { Label($0.range, Message(id: "selalu menang", en: "always wins")) },
            help: Message(
                id: "balikkan siapa yang mengalahkan siapa, atau persempit syarat yang menang",
                en: "turn round which prevails, or narrow the condition of the one that wins"))
    }
}
