public import Findings
import PolicyDSL

extension FindingKind {
    public static let proseFigureUnused = FindingKind(
        code: "L002", severity: .note,
        title: Message(id: "angka naskah tidak dipakai aturan", en: "figure of the text used by no rule"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Naskah pasal menyebut sebuah angka yang tidak dipakai aturan mana pun. Mungkin ada ketentuan yang belum ditulis sebagai aturan; mungkin pula angka itu memang tidak ikut dihitung, seperti batas waktu mengajukan keberatan.",
                en:
                    "The text of an article names a figure that no rule uses. A provision may not have been written as a rule yet; or the figure takes no part in the scoring, as a time limit for objections."
            ),
            cure: Message(
                id: "Tulis aturannya, atau biarkan: keterangan ini tidak menghalangi apa pun.",
                en: "Write the rule, or leave it: this note stops nothing."),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600
                        ```

                        ## Pasal 5

                        Yang diakui dalam satu hari paling banyak 450 menit, dan apel menambah 15 menit.

                        ```policy
                        aturan diakui untuk Pegawai = terkecil(menit; 450 menit)

                        keluaran hari untuk Pegawai: nip, diakui
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600
                        ```

                        ## Article 5

                        At most 450 minutes a day are credited, and the roll call adds 15 minutes.

                        ```policy
                        rule credited for Employee = least(worked; 450 minutes)

                        output daily for Employee: id, credited
                        ```
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600
                          apel  : ya/tidak
                        ```

                        ## Pasal 5

                        Yang diakui dalam satu hari paling banyak 450 menit, dan apel menambah 15 menit.

                        ```policy
                        aturan diakui untuk Pegawai =
                          terkecil(menit; 450 menit) + (jika apel maka 15 menit selain itu 0 menit)

                        keluaran hari untuk Pegawai: nip, diakui
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id       : text key
                          worked   : minutes 0..600
                          assembly : yes/no
                        ```

                        ## Article 5

                        At most 450 minutes a day are credited, and the roll call adds 15 minutes.

                        ```policy
                        rule credited for Employee =
                          least(worked; 450 minutes) + (if assembly then 15 minutes otherwise 0 minutes)

                        output daily for Employee: id, credited
                        ```
                        """))))
}

extension Finding {
    static func proseFigureUnused(_ prose: ProseFigure, citation: Citation) -> Finding {
        Finding(
            .proseFigureUnused,
            Message(
                id: "tidak ada aturan yang memakai `\(prose.text)` dari naskah ini",
                en: "no rule uses the `\(prose.text)` of this text"),
            at: Label(prose.range),
            help: Message(
                id: "tulis aturannya kalau angka ini ikut dihitung",
                en: "write its rule if it takes part in the scoring"),
            citation: citation)
    }
}
