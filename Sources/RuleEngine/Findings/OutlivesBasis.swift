public import Findings
import PolicyDSL

extension FindingKind {
    public static let outlivesBasis = FindingKind(
        code: "V009", severity: .warning,
        title: Message(
            id: "berlaku sesudah peraturan dasarnya berakhir", en: "in force after what it rests on has ended"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan yang menjadi dasar (`mengingat`) berakhir, tetapi peraturan ini berlaku terus \
                    tanpa dasar itu.
                    """,
                en: """
                    The regulation on which this one rests (`under`) ends, and this one goes on without it.
                    """),
            cure: Message(
                id: """
                    Beri peraturan ini akhir (`sampai dengan`) pada hari yang sama, atau sebut dasar \
                    penggantinya.
                    """,
                en: """
                    Give this regulation an end (`through`) on the same day, or name the basis that replaced \
                    it.
                    """),
            example: .none(
                Message(
                    id: "Perlu dua peraturan, masing-masing dalam berkasnya sendiri.",
                    en: "It takes two regulations, each in a file of its own."))))
}

extension Finding {
    static func outlivesBasis(_ name: Name, own: Validity, end: Int, basis: Validity) -> Finding {
        let last = CivilDate(dayNumber: end).iso
        return Finding(
            .outlivesBasis,
            Message(
                id: "peraturan ini masih berlaku sesudah `\(name.text)`, dasarnya, berakhir pada \(last)",
                en: "this regulation is in force after `\(name.text)`, on which it rests, has ended on \(last)"),
            at: Label(own.range),
            secondary: [Label(name.range, Message(id: "dasarnya", en: "what it rests on"))],
            help: Message(
                id: "akhiri dengan `sampai dengan`, atau sebut dasar penggantinya",
                en: "end it by `through`, or name the basis that replaced it"))
    }
}
