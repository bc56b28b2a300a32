public import Findings

extension FindingKind {
    public static let tableHead = FindingKind(
        code: "S032", severity: .error,
        title: Message(id: "kepala tabel", en: "head of a table"))
}

extension Finding {
    static func tableWithoutHead(at range: SourceRange) -> Finding {
        Finding(
            .tableHead, Message(id: "tabel ini tidak berkepala", en: "this table has no head"), at: Label(range),
            help: Message(
                id: "baris pertama tabel menyebut syarat dan hasilnya, misalnya `| skor | => grade |`",
                en: "the first row names the conditions and results, such as `| score | => grade |`"))
    }

    static func tableWithoutResult(at range: SourceRange) -> Finding {
        Finding(
            .tableHead, Message(id: "tabel ini tidak mempunyai hasil", en: "this table has no result"),
            at: Label(range),
            help: Message(
                id: "tandai kolom hasil dengan `=>`, misalnya `| skor | => grade |`",
                en: "mark the columns of results with `=>`, such as `| score | => grade |`"))
    }

    static func conditionAfterResult(at range: SourceRange) -> Finding {
        Finding(
            .tableHead,
            Message(
                id: "kolom syarat berdiri di kiri semua kolom hasil",
                en: "columns of conditions stand left of all results"),
            at: Label(range),
            help: Message(
                id: "pindahkan kolom ini ke kiri, atau beri `=>` bila ia hasil",
                en: "move this column to the left, or give it `=>` if it is a result"))
    }

    static func tableWithoutCondition(at range: SourceRange) -> Finding {
        Finding(
            .tableHead, Message(id: "tabel ini tidak mempunyai syarat", en: "this table has no condition"),
            at: Label(range),
            help: Message(
                id:
                    "kolom pertama menyebut yang diperiksa, misalnya `| skor | => grade |`; nilai tanpa syarat ditulis sebagai aturan",
                en:
                    "the first column names what is looked at, such as `| score | => grade |`; a value without condition is a rule"
            ))
    }

    static func tableWithoutRows(at range: SourceRange) -> Finding {
        Finding(
            .tableHead, Message(id: "tabel ini tidak mempunyai baris", en: "this table has no rows"), at: Label(range),
            help: Message(id: "tulis baris di bawah kepalanya", en: "write the rows below its head"))
    }
}
