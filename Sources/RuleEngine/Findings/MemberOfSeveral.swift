public import Findings
import PolicyDSL

extension FindingKind {
    public static let memberOfSeveral = FindingKind(
        code: "N010", severity: .error,
        title: Message(id: "anggota lebih dari satu pilihan", en: "member of several choices"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nama ini anggota lebih dari satu pilihan, dan tidak ada yang mengatakan pilihan mana yang \
                    dimaksud. Urutan anggota setiap pilihan berbeda, jadi perbandingan dengannya dapat berbeda \
                    hasil.
                    """,
                en: """
                    This name is a member of more than one choice, and nothing says which is meant. Each choice has \
                    its own order, so comparisons may come out differently.
                    """),
            cure: Message(
                id: """
                    Nyatakan jenis aturan atau hasil tabelnya. Bila pilihannya ternyata sama, pakai satu pilihan \
                    saja.
                    """,
                en: """
                    State the type of the rule or of the table's result. If the choices are the same after all, keep \
                    only one.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        pilihan Disiplin : buruk, baik

                        pilihan Kinerja : kurang, baik

                        aturan predikat untuk Pegawai = baik
                        """,
                    en: """
                        choice Discipline : poor, good

                        choice Performance : weak, good

                        rule rating for Employee = good
                        """),
                right: Message(
                    id: """
                        pilihan Disiplin : buruk, baik

                        pilihan Kinerja : kurang, baik

                        aturan predikat untuk Pegawai : Kinerja = baik
                        """,
                    en: """
                        choice Discipline : poor, good

                        choice Performance : weak, good

                        rule rating for Employee : Performance = good
                        """))))
}

extension Finding {
    static func memberOfSeveral(_ name: Name, _ choices: [String]) -> Finding {
        let first = choices.first ?? ""
        return Finding(
            .memberOfSeveral,
            Message(
                id: "`\(name.text)` anggota beberapa pilihan: \(Wording.list(choices))",
                en: "`\(name.text)` is a member of several choices: \(Wording.list(choices))"),
            at: Label(name.range),
            help: Message(
                id: "nyatakan jenis aturan atau hasil tabelnya, misalnya `: \(first)`",
                en: "state the type of the rule or result, as in `: \(first)`"))
    }
}
