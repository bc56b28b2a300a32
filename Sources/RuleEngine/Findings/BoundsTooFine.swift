public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundsTooFine = FindingKind(
        code: "R010", severity: .error,
        title: Message(id: "batas terlalu halus atau terlalu besar", en: "bounds too fine or too large"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kelipatan kolom ini tidak dapat ditulis tepat dalam satuan kolomnya, seperti 1 menit dalam kolom \
                    berjam (seperenam puluh jam), atau batasnya terlalu besar. Nilai yang tidak tepat akan menjadi \
                    rupiah yang tidak tepat.
                    """,
                en: """
                    The step of this field cannot be written exactly in the unit of the field, as 1 minute in a \
                    field of hours (a sixtieth of an hour), or its bounds are too large. A value that is not exact \
                    would become rupiah that are not.
                    """),
            cure: Message(
                id: """
                    Nyatakan kolomnya dalam satuan kelipatannya, misalnya `menit`. Bila kelipatannya hanya terlalu \
                    halus, pakai yang benar-benar muncul dalam data.
                    """,
                en: """
                    Declare the field in the unit of its step, such as `minutes`. If the step is only too fine, use \
                    one that does occur in the data.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode   : teks kunci
                          lembur : jam 0..8 kelipatan 1 menit
                        """,
                    en: """
                        register Position
                          code     : text key
                          overtime : hours 0..8 step 1 minutes
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode   : teks kunci
                          lembur : menit 0..480
                        """,
                    en: """
                        register Position
                          code     : text key
                          overtime : minutes 0..480
                        """))))
}

extension Finding {
    static func boundsTooFine(_ name: Name) -> Finding {
        Finding(
            .boundsTooFine,
            Message(
                id: "batas atau kelipatan kolom `\(name.text)` tidak dapat ditampung",
                en: "the bounds or step of `\(name.text)` cannot be held"),
            at: Label(name.range),
            help: Message(
                id: "pakai kelipatan dengan paling banyak 18 angka di belakang koma",
                en: "use a step of at most 18 decimals"))
    }
}
