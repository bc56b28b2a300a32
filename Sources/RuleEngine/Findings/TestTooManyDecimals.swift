public import Findings

extension FindingKind {
    public static let testTooManyDecimals = FindingKind(
        code: "U005", severity: .error,
        title: Message(
            id: "angka uji lebih teliti daripada nilainya", en: "a figure of a test is finer than its value can be"))
}

extension Finding {
    static func testTooManyDecimals(
        figure: Message, column: String, decimals: Int, isExpected: Bool, at range: SourceRange
    ) -> Finding {
        let places = Message(
            id: decimals == 0 ? "bilangan bulat" : "\(decimals) angka di belakang koma",
            en: decimals == 0 ? "whole" : decimals == 1 ? "1 decimal" : "\(decimals) decimals")
        return Finding(
            .testTooManyDecimals,
            Message(
                id: "`\(figure.id)` tidak mungkin menjadi nilai `\(column)`, yang hanya \(places.id)",
                en:
                    "`\(figure.en)` can never be the value of `\(column)`, which has \(decimals == 0 ? "no decimals" : "only \(places.en)")"
            ),
            at: Label(range),
            help: isExpected
                ? Message(
                    id: "bulatkan angka yang diharapkan seperti aturannya membulatkan",
                    en: "round the expected figure as its rule rounds")
                : Message(id: "tulis angka yang dapat ada dalam data", en: "write a figure that the data can hold"))
    }
}
