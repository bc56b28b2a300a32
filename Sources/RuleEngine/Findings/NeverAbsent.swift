public import Findings
import PolicyDSL

extension FindingKind {
    public static let neverAbsent = FindingKind(
        code: "T015", severity: .warning,
        title: Message(id: "tidak pernah kosong", en: "never absent"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai ini selalu ada, jadi memeriksa apakah ia kosong tidak membedakan apa pun. Mungkin kolomnya \
                    lupa dinyatakan `opsional`, atau yang dimaksud kolom lain, dan orang yang hendak dikecualikan \
                    ikut terkena.
                    """,
                en: """
                    This value is always there, so to ask whether it is absent tells nothing apart. Perhaps the \
                    field should be `optional`, or another field is meant, and people who were to be left out are \
                    hit after all.
                    """),
            cure: Message(
                id: """
                    Bila datanya memang boleh kosong, nyatakan kolomnya `opsional`. Bila yang dimaksud nol, \
                    bandingkan dengan nol. Bila tidak, hapus pemeriksaannya.
                    """,
                en: """
                    If the data may indeed be absent, declare the field `optional`. If zero is meant, compare with \
                    zero. Else remove the check.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan merekam untuk Absensi = ada terlambat",
                    en: "rule clocked_in for Attendance = present late"),
                right: Message(
                    id: "aturan merekam untuk Absensi = ada masuk",
                    en: "rule clocked_in for Attendance = present arrival"))))
}

extension Finding {
    static func neverAbsent(_ name: String?, at range: SourceRange) -> Finding {
        let subject = name.map { "`\($0)`" }
        return Finding(
            .neverAbsent,
            Message(
                id: "\(subject ?? "nilai ini") tidak pernah kosong", en: "\(subject ?? "this value") is never absent"),
            at: Label(range),
            help: Message(
                id: "hapus pemeriksaan ini, atau nyatakan nilainya `opsional`",
                en: "remove this check, or declare the value `optional`"))
    }
}
