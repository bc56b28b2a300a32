public import Findings
import PolicyDSL

extension FindingKind {
    public static let limitNeverBinds = FindingKind(
        code: "R018", severity: .warning,
        title: Message(id: "batas atas atau bawah yang tidak pernah berlaku", en: "cap or floor that can never bind"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `terkecil(x; batas)` menahan x pada batas itu, tetapi x menurut batas kolomnya tidak \
                    pernah sampai ke sana. Biasanya angkanya salah skala, atau batas itu dimaksudkan untuk \
                    nilai lain.
                    """,
                en: """
                    `least(x; limit)` holds x at the limit, but by its range x never gets there. Usually the \
                    figure has the wrong scale, or the limit was meant for another value.
                    """),
            cure: Message(
                id: """
                    Bandingkan angkanya dengan naskah dan dengan batas kolomnya; hapus batas yang memang \
                    tidak diperlukan.
                    """,
                en: """
                    Hold the figure against the text and against the range of the field; remove a limit that \
                    is not needed.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan kelas_dihitung untuk Pegawai = terkecil(kelas; 150)",
                    en: "rule counted_grade for Employee = least(grade; 150)"),
                right: Message(
                    id: "aturan kelas_dihitung untuk Pegawai = terkecil(kelas; 12)",
                    en: "rule counted_grade for Employee = least(grade; 12)"))))
}

extension Finding {
    static func limitNeverBinds(
        isLeast: Bool, limit: String, values: String, _ isHere: Bool, at range: SourceRange
    ) -> Finding {
        let here = Message(id: isHere ? "di sini " : "", en: isHere ? "here " : "")
        return Finding(
            .limitNeverBinds,
            isLeast
                ? Message(id: "batas paling tinggi ini tidak pernah berlaku", en: "this cap can never bind")
                : Message(id: "batas paling rendah ini tidak pernah berlaku", en: "this floor can never bind"),
            at: Label(
                range,
                Message(
                    id: "batasnya \(limit), sedangkan nilainya \(here.id)hanya dapat \(values)",
                    en: "the limit is \(limit), and the value can \(here.en)only be \(values)")),
            help: Message(
                id: "betulkan angka batasnya atau batas kolomnya, atau hapus batas ini",
                en: "correct the figure or the range of the field, or remove this limit"))
    }
}
