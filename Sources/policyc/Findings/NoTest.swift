import Findings

extension FindingKind {
    static let noTest = FindingKind(
        code: "U030", severity: .error, title: Message(id: "tidak ada uji", en: "no test"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Perintah `test` tidak menemukan satu uji pun. Peraturan yang lolos pemeriksaan tetap dapat menghitung hal yang tidak dimaksud perancangnya; hanya contoh yang hasilnya sudah dihitung sendiri yang memperlihatkannya.",
                en:
                    "The command `test` found no test at all. A policy that passes the checks may still compute what its drafter did not mean; only examples whose results were worked out by hand show that."
            ),
            cure: Message(
                id:
                    "Tulis sedikitnya satu `uji` dengan angka yang sudah Anda hitung sendiri, misalnya dari contoh dalam lampiran peraturan. Dengan `--filter`, periksa apakah polanya cocok dengan nama uji.",
                en:
                    "Write at least one `test` with figures that you worked out yourself, such as those of an example in the annex. With `--filter`, see whether the pattern matches the name of a test."
            ),
            example: .none(
                Message(
                    id: "Temuan ini datang dari perintah `policyc test`, bukan dari satu tulisan tertentu.",
                    en: "This comes from the command `policyc test`, not from any one piece of text."))))
}

extension Finding {
    /// - Parameters:
    ///   - count: how many policies were to be tested.
    ///   - filter: what the names of tests had to match.
    static func noTest(at range: SourceRange, of count: Int, filter: String?) -> Finding {
        if let filter {
            return Finding(
                .noTest,
                Message(
                    id: "tidak ada uji yang namanya cocok dengan `\(filter)`",
                    en: "no test has a name that matches `\(filter)`"),
                at: Label(range),
                help: Message(
                    id: "periksa pola pada `--filter`, atau jalankan tanpa itu",
                    en: "look at the pattern of `--filter`, or run without it"))
        }
        return Finding(
            .noTest,
            count == 1
                ? Message(id: "peraturan ini tidak mempunyai uji", en: "this policy has no test")
                : Message(
                    id: "tidak satu pun dari \(count) peraturan ini mempunyai uji",
                    en: "none of these \(count) policies has a test"),
            at: Label(range),
            help: Message(
                id: "tulis sedikitnya satu `uji` dengan hasil yang sudah Anda hitung sendiri",
                en: "write at least one `test` with results that you worked out yourself"))
    }
}
