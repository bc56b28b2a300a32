public import Findings

extension FindingKind {
    public static let mergeMark = FindingKind(
        code: "L008", severity: .error,
        title: Message(id: "tanda penggabungan tertinggal", en: "marks of a merge left behind"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua orang mengubah bagian yang sama, dan alat yang menggabungkan pekerjaan mereka meninggalkan kedua \
                    versinya di antara tanda `<<<<<<<` dan `>>>>>>>`. Belum ada yang memilih bunyi mana yang berlaku.
                    """,
                en: """
                    Two people changed the same passage, and the tool that merged their work left both versions between \
                    `<<<<<<<` and `>>>>>>>`. Nobody has chosen which of them holds.
                    """),
            cure: Message(
                id: """
                    Baca kedua versi, sisakan satu, lalu hapus ketiga baris tanda: `<<<<<<<`, `=======`, dan `>>>>>>>`.
                    """,
                en: """
                    Read both versions, leave one, and delete the three lines of marks: `<<<<<<<`, `=======` and `>>>>>>>`.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        # Contoh

                        <<<<<<< HEAD
                        Uang makan Rp35.000 sehari.
                        =======
                        Uang makan Rp37.000 sehari.
                        >>>>>>> perubahan

                        ```policy
                        peraturan Uang_Makan
                          judul "Contoh"
                          berlaku sejak 1 Januari 2025
                        ```
                        """,
                    en: """
                        # Example

                        <<<<<<< HEAD
                        Meals Rp35,000 a day.
                        =======
                        Meals Rp37,000 a day.
                        >>>>>>> amendment

                        ```policy
                        regulation Meal_Allowance
                          title "Example"
                          in force from 1 January 2025
                        ```
                        """),
                right: Message(
                    id: """
                        # Contoh

                        Uang makan dibayar setiap hari hadir.

                        ```policy
                        peraturan Uang_Makan
                          judul "Contoh"
                          berlaku sejak 1 Januari 2025
                        ```
                        """,
                    en: """
                        # Example

                        Meals are paid for each day present.

                        ```policy
                        regulation Meal_Allowance
                          title "Example"
                          in force from 1 January 2025
                        ```
                        """))))
}

extension Finding {
    static func mergeMark(at range: SourceRange) -> Finding {
        Finding(
            .mergeMark,
            Message(
                id: "di sini tertinggal dua versi naskah yang belum dipilih",
                en: "two versions of the text were left here, and none was chosen"),
            at: Label(range),
            help: Message(
                id: "sisakan satu versi, dan hapus baris `<<<<<<<`, `=======`, dan `>>>>>>>`",
                en: "leave one version, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`"))
    }
}
