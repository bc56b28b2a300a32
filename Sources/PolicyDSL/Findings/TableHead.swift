public import Findings

extension FindingKind {
    public static let tableHead = FindingKind(
        code: "S032", severity: .error,
        title: Message(id: "kepala tabel", en: "head of a table"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kepala tabel tidak menyebut yang diperlukan: kolom syarat di kiri, sedikitnya satu kolom \
                    hasil dengan `=>` di kanan, lalu baris-barisnya. Tanpa itu tidak diketahui apa yang \
                    diperiksa dan apa yang ditetapkan.
                    """,
                en: """
                    The head of the table does not say what it must: conditions on the left, at least one result \
                    with `=>` on the right, and rows below. Without these it is not known what is looked at and \
                    what is laid down.
                    """),
            cure: Message(
                id: """
                    Tandai setiap kolom hasil dengan `=>`, dan letakkan semua kolom syarat di sebelah kirinya. \
                    Nilai tanpa syarat ditulis sebagai aturan.
                    """,
                en: """
                    Mark each column of results with `=>`, and put all conditions to the left of them. A value \
                    without conditions is written as a rule.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | capaian | bayar |
                          | >= 80 % | 100 % |
                          | < 80 %  | 50 %  |
                        """,
                    en: """
                        table payment for Employee per month
                          | attainment | paid  |
                          | >= 80 %    | 100 % |
                          | < 80 %     | 50 %  |
                        """),
                right: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | capaian | => bayar : persen |
                          | >= 80 % | 100 %             |
                          | < 80 %  | 50 %              |
                        """,
                    en: """
                        table payment for Employee per month
                          | attainment | => paid : percent |
                          | >= 80 %    | 100 %             |
                          | < 80 %     | 50 %              |
                        """))))
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
