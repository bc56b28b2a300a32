public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineValueMissing = FindingKind(
        code: "N025", severity: .error,
        title: Message(id: "isi daftar kosong", en: "value of a register missing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sel ini dikosongkan dengan `-`, padahal kolomnya harus terisi. Kosong tidak sama dengan nol, \
                    jadi program tidak menggantinya sendiri.
                    """,
                en: """
                    This cell is left empty by `-`, but the field must be given. Empty is not the same as zero, so \
                    the program does not put a zero there.
                    """),
            cure: Message(
                id: """
                    Isi nilainya, termasuk `0 %` atau `Rp0` bila memang nol. Bila boleh kosong, nyatakan kolomnya \
                    `opsional`.
                    """,
                en: """
                    Give the value, `0 %` or `Rp0` included if it is zero. If it may be absent, declare the field \
                    `optional`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 100 % kelipatan 0,5 %
                          berisi
                            | kode   | potongan |
                            | ringan | -        |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 100 % step 0.5 %
                          contains
                            | code  | deduction |
                            | light | -         |
                        """),
                right: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 100 % kelipatan 0,5 %
                          berisi
                            | kode   | potongan |
                            | ringan | 0 %      |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 100 % step 0.5 %
                          contains
                            | code  | deduction |
                            | light | 0 %       |
                        """))))
}

extension Finding {
    static func inlineValueMissing(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .inlineValueMissing,
            Message(
                id: "`\(name.text)` harus diisi",
                en: "`\(name.text)` must be given"),
            at: Label(range),
            help: Message(
                id: "isi nilainya, atau nyatakan kolomnya `opsional`",
                en: "give a value, or declare the field `optional`"))
    }
}
