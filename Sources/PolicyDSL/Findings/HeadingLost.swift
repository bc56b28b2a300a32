public import Findings

extension FindingKind {
    public static let headingLost = FindingKind(
        code: "L007", severity: .warning,
        title: Message(id: "judul pasal tanpa tanda judul", en: "article heading without its marks"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Sebuah baris berbunyi seperti judul pasal, tetapi tidak diawali `##`. Aturan di bawahnya lalu dianggap bagian pasal sebelumnya: rujukan pasal pada rincian nilai dan pada temuan menjadi salah.",
                en:
                    "A line reads like the heading of an article but does not begin with `##`. The rules below it are then taken for a part of the article before: scores and findings cite the wrong article."
            ),
            cure: Message(
                id: "Tulis `##` dan satu spasi di depannya; bila judul pasal lain bertanda `###`, pakai yang sama.",
                en: "Write `##` and a blank before it, or as many `#` as the headings of the other articles have."),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        # Contoh

                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 1

                        Peraturan ini berlaku bagi pegawai.

                        **Pasal 2**

                        Batas sehari ialah 450 menit.

                        ```policy
                        parameter batas : menit = 450 menit
                        ```
                        """,
                    en: """
                        # Sample

                        ```policy
                        regulation Sample
                        ```

                        ## Article 1

                        This regulation is for employees.

                        **Article 2**

                        The limit of a day is 450 minutes.

                        ```policy
                        parameter limit : minutes = 450 minutes
                        ```
                        """),
                right: Message(
                    id: """
                        # Contoh

                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 1

                        Peraturan ini berlaku bagi pegawai.

                        ## Pasal 2

                        Batas sehari ialah 450 menit.

                        ```policy
                        parameter batas : menit = 450 menit
                        ```
                        """,
                    en: """
                        # Sample

                        ```policy
                        regulation Sample
                        ```

                        ## Article 1

                        This regulation is for employees.

                        ## Article 2

                        The limit of a day is 450 minutes.

                        ```policy
                        parameter limit : minutes = 450 minutes
                        ```
                        """))))
}

extension Finding {
    /// - Parameter citation: the article that what stands below is taken for.
    static func headingLost(_ title: String, under citation: String?, level: Int, at range: SourceRange) -> Finding {
        let mended = String(repeating: "#", count: level) + " " + title
        let help = Message(id: "tulis `\(mended)`", en: "write `\(mended)`")
        return Finding(
            .headingLost,
            citation.map {
                Message(
                    id: "`\(title)` bukan judul, jadi aturan di bawahnya termasuk `\($0)`",
                    en: "`\(title)` is no heading, so the rules below it belong to `\($0)`")
            }
                ?? Message(
                    id: "`\(title)` bukan judul, jadi aturan di bawahnya tidak termasuk pasal itu",
                    en: "`\(title)` is no heading, so the rules below it do not belong to that article"),
            at: Label(range), help: help,
            fixes: [Fix(title: help, edits: [Fix.Edit(range: range, replacement: mended)], isSafe: false)])
    }
}
