public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionChangesNothing = FindingKind(
        code: "X009", severity: .warning,
        title: Message(id: "pengecualian yang tidak mengubah apa pun", en: "exception that changes nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pengecualian ini memberi nilai yang persis sama dengan aturan pokoknya dan tidak mengalahkan \
                    pengecualian lain, sehingga ada atau tidaknya tidak berbeda. Orang yang dimaksud pengecualian itu \
                    diperlakukan seperti yang lain.
                    """,
                en: """
                    This exception gives the very value that the rule gives without it, and prevails over no other \
                    exception, so that it makes no difference. The people it is meant for are treated like all others.
                    """),
            cure: Message(
                id: """
                    Tulis nilai yang dimaksud. Bila pengecualian ini untuk melindungi dari pengecualian lain, tulis \
                    `mengalahkan`. Bila tidak, hapus.
                    """,
                en: """
                    Write the value that is meant. If it is to protect from another exception, write `prevails over`. If \
                    not, remove it.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan bayar untuk Pegawai : rupiah = tunjangan
                          kecuali pelaksana: bila jenis = "pelaksana" maka tunjangan
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance
                          except clerks: when post = clerk then allowance
                        """),
                right: Message(
                    id: """
                        aturan bayar untuk Pegawai : rupiah = tunjangan
                          kecuali pelaksana: bila jenis = "pelaksana" maka tunjangan * 80 % dibulatkan ke Rp1
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance
                          except clerks: when post = clerk then allowance * 80 % rounded to Rp1
                        """))))
}

extension Finding {
    static func exceptionChangesNothing(_ name: Name, of rule: String, base: SourceRange) -> Finding {
        Finding(
            .exceptionChangesNothing,
            Message(
                id: "pengecualian `\(name.text)` tidak mengubah apa pun: nilainya sama dengan nilai pokok `\(rule)`",
                en: "the exception `\(name.text)` changes nothing: its value is that of `\(rule)` without it"),
            at: Label(name.range),
            secondary: [Label(base, Message(id: "nilai pokok", en: "the value without exceptions"))],
            help: Message(
                id: "tulis nilai yang dimaksud, sebutkan pengecualian yang dikalahkannya, atau hapus",
                en: "write the value that is meant, name the exception it prevails over, or remove it"))
    }
}
