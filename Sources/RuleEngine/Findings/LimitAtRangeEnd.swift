public import Findings
import PolicyDSL

extension FindingKind {
    public static let limitAtRangeEnd = FindingKind(
        code: "R019", severity: .note,
        title: Message(id: "batas atas atau bawah yang sudah pasti", en: "cap or floor that holds anyway"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai yang ditahan dengan `terkecil` atau `terbesar` sudah tidak dapat melampaui batas \
                    itu. Batas seperti ini sering ditulis untuk berjaga-jaga dan boleh dibiarkan.
                    """,
                en: """
                    What `least` or `greatest` holds back cannot pass the limit anyway. Such a limit is \
                    often written as a safeguard and may stay.
                    """),
            cure: Message(
                id: "Biarkan kalau naskahnya menyebut batas itu; hapus kalau tidak.",
                en: "Leave it where the text names the limit; remove it otherwise."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan kelas_dihitung untuk Pegawai = terkecil(kelas; 15)",
                    en: "rule counted_grade for Employee = least(grade; 15)"),
                right: Message(
                    id: "aturan kelas_dihitung untuk Pegawai = terkecil(kelas; 12)",
                    en: "rule counted_grade for Employee = least(grade; 12)"))))
}

extension Finding {
    static func limitAtRangeEnd(
        isLeast: Bool, limit: String, values: String, _ isHere: Bool, at range: SourceRange
    ) -> Finding {
        let here = Message(id: isHere ? "di sini " : "", en: isHere ? "here " : "")
        return Finding(
            .limitAtRangeEnd,
            isLeast
                ? Message(
                    id: "tanpa batas paling tinggi ini pun hasilnya sama", en: "without this cap the result is the same"
                )
                : Message(
                    id: "tanpa batas paling rendah ini pun hasilnya sama",
                    en: "without this floor the result is the same"),
            at: Label(
                range,
                Message(
                    id: "batasnya \(limit), sedangkan nilainya \(here.id)hanya dapat \(values)",
                    en: "the limit is \(limit), and the value can \(here.en)only be \(values)")),
            help: Message(
                id: "boleh dibiarkan untuk berjaga-jaga, boleh dihapus",
                en: "it may stay as a safeguard, or be removed"))
    }
}
