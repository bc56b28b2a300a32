public import Findings
import PolicyDSL

extension FindingKind {
    public static let termsStillOpen = FindingKind(
        code: "N079", severity: .error,
        title: Message(id: "masih harus ditetapkan", en: "still to be set"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan ini memuat ketentuan yang harus ditetapkan peraturan lain. Selama belum ditetapkan, \
                    tidak ada nilai yang dapat dibayarkan.
                    """,
                en: """
                    This regulation has provisions that another one must set. As long as they are not set, nothing \
                    can be paid.
                    """),
            cure: Message(
                id: """
                    Tulis peraturan yang menyebut peraturan ini di `mengingat` dan menetapkannya dengan \
                    `menetapkan`, lalu hitung dengan peraturan itu. Untuk memeriksa dan menguji, peraturan ini \
                    cukup sendirian.
                    """,
                en: """
                    Write a regulation that names this one under `under` and sets what is open by `sets`, and \
                    score with that one. To check and to test, this one alone is enough.
                    """),
            example: .none(
                Message(
                    id: """
                        Muncul pada `score`, tidak pada `check`.
                        """,
                    en: """
                        It comes with `score`, not with `check`.
                        """))))
}

extension Finding {
    /// What nobody has set yet, one finding each; nothing can be scored with it.
    public static func termsStillOpen(in plan: Plan) -> [Finding] {
        plan.columns.filter { $0.kind == .open }.map { column in
            let origin = plan.origins[column.origin]
            var finding = Finding(
                .termsStillOpen,
                Message(
                    id: "`\(column.name)` harus ditetapkan peraturan lain, dan belum ditetapkan",
                    en: "`\(column.name)` must be set by another regulation, and is not"),
                at: Label(origin.range),
                help: Message(
                    id: "hitung dengan peraturan yang menetapkannya: `menetapkan … \(column.name) …`",
                    en: "score with the regulation that sets it: `sets … \(column.name) …`"))
            finding.citation = origin.citation
            return finding
        }
    }
}
