public import Findings
import PolicyDSL

extension FindingKind {
    public static let withoutArticle = FindingKind(
        code: "L004", severity: .warning,
        title: Message(id: "aturan tanpa pasal", en: "rule without an article"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Berkas ini tersusun menurut pasal, tetapi deklarasi ini berdiri sebelum judul pertama. Nilai yang dihitungnya tidak dapat ditelusuri ke pasal mana pun.",
                en:
                    "This file is ordered by articles, but the declaration stands before the first heading. What it computes cannot be traced to any article."
            ),
            cure: Message(
                id:
                    "Pindahkan ke bawah judul pasal yang menjadi dasarnya.",
                en:
                    "Move it below the heading of the article it rests on."
            ),
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

                        aturan diakui untuk Pegawai = terkecil(menit; 450 menit)
                        ```

                        ## Pasal 5

                        Yang diakui dalam sehari dibatasi.
                        """,
                    en: """
                        ```policy
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600

                        rule credited for Employee = least(worked; 450 minutes)
                        ```

                        ## Article 5

                        What is credited in a day is limited.
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600
                        ```

                        ## Pasal 5

                        Yang diakui dalam sehari dibatasi.

                        ```policy
                        aturan diakui untuk Pegawai = terkecil(menit; 450 menit)
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

                        What is credited in a day is limited.

                        ```policy
                        rule credited for Employee = least(worked; 450 minutes)
                        ```
                        """))))
}

extension Finding {
    static func withoutArticle(_ name: Name) -> Finding {
        Finding(
            .withoutArticle,
            Message(
                id: "`\(name.text)` tidak berada di bawah pasal mana pun", en: "`\(name.text)` stands below no article"),
            at: Label(name.range),
            help: Message(
                id: "pindahkan ke bawah judul pasal yang menjadi dasarnya",
                en: "move it below the heading of the article it rests on"))
    }
}
