public import Findings
import PolicyDSL

extension FindingKind {
    public static let unmetAbsence = FindingKind(
        code: "T006", severity: .error,
        title: Message(id: "nilai dapat kosong", en: "value may be absent"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom ini boleh kosong, tetapi dipakai seolah-olah selalu terisi. Bagi orang yang kolomnya \
                    kosong, naskah belum mengatakan apa-apa: apakah ia dianggap terlambat, tepat waktu, atau tidak \
                    dihitung?
                    """,
                en: """
                    This field may be absent, but it is used as if it were always there. For a person without it the \
                    text says nothing: is that person late, in time, or not counted?
                    """),
            cure: Message(
                id: """
                    Katakan apa yang berlaku bila kosong: `masuk bila kosong 08:00`, atau letakkan di bawah syarat \
                    `ada masuk`. Bila kolomnya pasti terisi, hapus `opsional`.
                    """,
                en: """
                    Say what holds when it is absent: `arrival if absent 08:00`, or put it under the condition \
                    `present arrival`. If the field is always given, remove `optional`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan datang_siang untuk Absensi = masuk > 08:00",
                    en: "rule came_late for Attendance = arrival > 08:00"),
                right: Message(
                    id: "aturan datang_siang untuk Absensi = ada masuk dan masuk > 08:00",
                    en: "rule came_late for Attendance = present arrival and arrival > 08:00"))))
}

extension Finding {
    /// - Parameters:
    ///   - name: what the drafter calls the value.
    ///   - filler: a value of its kind.
    static func unmetAbsence(
        _ name: String?, filler: String?, _ language: KeywordLanguage, at range: SourceRange
    ) -> Finding {
        let (name, filler) = (name ?? "…", filler ?? "…")
        return
            Finding(
                .unmetAbsence,
                Message(id: "nilai ini dapat kosong", en: "this value may be absent"),
                at: Label(range),
                help: language == .indonesian
                    ? Message(
                        id: "tulis `(\(name) bila kosong \(filler))`, atau pakai di bawah syarat `ada \(name)`",
                        en: "write `(\(name) bila kosong \(filler))`, or use it under the condition `ada \(name)`")
                    : Message(
                        id: "tulis `(\(name) if absent \(filler))`, atau pakai di bawah syarat `present \(name)`",
                        en: "write `(\(name) if absent \(filler))`, or use it under the condition `present \(name)`"))
    }
}
