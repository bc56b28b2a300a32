public import Findings
import PolicyDSL

extension FindingKind {
    public static let startsBeforeBasis = FindingKind(
        code: "V008", severity: .warning,
        title: Message(id: "berlaku sebelum peraturan dasarnya", en: "in force before what it rests on"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan pelaksana tidak dapat mulai berlaku sebelum peraturan yang menjadi dasarnya \
                    (`mengingat`). Untuk hari-hari di antaranya, tidak ada dasar untuk membayar atau \
                    memotong.
                    """,
                en: """
                    A regulation cannot start before the one it rests on (`under`). For the days in between \
                    there is no ground to pay or to deduct.
                    """),
            cure: Message(
                id: """
                    Samakan atau mundurkan tanggal `berlaku sejak`; kalau yang dimaksud dasar yang lebih \
                    lama, sebut yang itu di `mengingat`.
                    """,
                en: """
                    Bring `in force from` to the same day or later; where an older basis is meant, name that \
                    one under `under`.
                    """),
            example: .none(
                Message(
                    id: "Perlu dua peraturan, masing-masing dalam berkasnya sendiri.",
                    en: "It takes two regulations, each in a file of its own."))))
}

extension Finding {
    static func startsBeforeBasis(_ name: Name, own: Validity, basis: Validity) -> Finding {
        let from = CivilDate(dayNumber: dayNumber(basis.from)).iso
        return Finding(
            .startsBeforeBasis,
            Message(
                id: "peraturan ini berlaku sebelum `\(name.text)`, dasarnya, yang baru berlaku sejak \(from)",
                en:
                    "this regulation is in force before `\(name.text)`, on which it rests and which is in force from \(from)"
            ),
            at: Label(own.range),
            secondary: [Label(name.range, Message(id: "dasarnya", en: "what it rests on"))],
            help: Message(
                id: "ubah `berlaku sejak` menjadi \(from) atau sesudahnya, atau sebut dasar yang lain",
                en: "change `in force from` to \(from) or later, or name another basis"))
    }
}
