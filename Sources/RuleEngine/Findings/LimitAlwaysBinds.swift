public import Findings
import PolicyDSL

extension FindingKind {
    public static let limitAlwaysBinds = FindingKind(
        code: "R020", severity: .warning,
        title: Message(id: "batas yang selalu berlaku", en: "cap or floor that always binds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai yang ditahan selalu berada di luar batasnya, jadi hasilnya selalu batas itu \
                    sendiri: nilai setiap orang sama, apa pun datanya.
                    """,
                en: """
                    What is held back always lies beyond the limit, so the result is always the limit \
                    itself: everybody gets the same, whatever the data say.
                    """),
            cure: Message(
                id: """
                    Periksa apakah yang dimaksud `terkecil` atau `terbesar`, dan apakah angkanya benar.
                    """,
                en: """
                    Check whether `least` or `greatest` is meant, and whether the figure is right.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan kelas_dihitung untuk Pegawai = terbesar(kelas; 20)",
                    en: "rule counted_grade for Employee = greatest(grade; 20)"),
                right: Message(
                    id: "aturan kelas_dihitung untuk Pegawai = terkecil(kelas; 12)",
                    en: "rule counted_grade for Employee = least(grade; 12)"))))
}

extension Finding {
    static func limitAlwaysBinds(
        isLeast: Bool, limit: String, values: String, _ isHere: Bool, at range: SourceRange
    ) -> Finding {
        let here = Message(id: isHere ? "di sini " : "", en: isHere ? "here " : "")
        return Finding(
            .limitAlwaysBinds,
            isLeast
                ? Message(
                    id: "batas paling tinggi ini selalu berlaku, jadi hasilnya selalu sama",
                    en: "this cap always binds, so the result is always the same")
                : Message(
                    id: "batas paling rendah ini selalu berlaku, jadi hasilnya selalu sama",
                    en: "this floor always binds, so the result is always the same"),
            at: Label(
                range,
                Message(
                    id: "batasnya \(limit), sedangkan nilainya \(here.id)hanya dapat \(values)",
                    en: "the limit is \(limit), and the value can \(here.en)only be \(values)")),
            help: Message(
                id: "betulkan angkanya, atau tukar `terkecil` dengan `terbesar`",
                en: "correct the figure, or exchange `least` and `greatest`"))
    }
}
