public import Findings

extension FindingKind {
    public static let missingRegulation = FindingKind(
        code: "S017", severity: .error,
        title: Message(id: "berkas tidak dibuka dengan peraturan", en: "the file does not begin with a regulation"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkas tidak dimulai dengan nama peraturannya, atau tidak memuat naskah sama sekali. Kata \
                    pertama juga menentukan bahasa berkas: `peraturan` untuk Indonesia, `regulation` untuk \
                    Inggris.
                    """,
                en: """
                    The file does not begin with the regulation's name, or holds no policy at all. The first \
                    word also decides the file's language: `regulation` for English, `peraturan` for Indonesian.
                    """),
            cure: Message(
                id: """
                    Tulis `peraturan` dan nama peraturannya pada baris pertama, lalu tanggal mulai berlakunya.
                    """,
                en: """
                    Write `regulation` and its name on the first line, then the date from which it is in force.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 January 2025

                        register Employee
                          id    : text key
                          grade : whole 1..15
                        """))))
}

extension Finding {
    static func missingRegulation(isEmpty: Bool, isLiterate: Bool, at range: SourceRange) -> Finding {
        let example = Message(
            id: "baris pertama menyebut peraturannya, misalnya `peraturan TPP_Kota`",
            en: "the first line names the regulation, such as `regulation City_Allowance`")
        guard isEmpty else {
            return Finding(
                .missingRegulation,
                Message(
                    id: "berkas ini tidak dibuka dengan `peraturan` (atau `regulation`)",
                    en: "this file does not begin with `regulation` (or `peraturan`)"),
                at: Label(range), help: example)
        }
        let fence = Message(
            id: "tulis peraturan di dalam blok yang dibuka dengan ```policy dan ditutup dengan ```",
            en: "write the policy inside a block opened with ```policy and closed with ```")
        return Finding(
            .missingRegulation,
            isLiterate
                ? Message(id: "berkas ini tidak memuat blok `policy`", en: "this file holds no `policy` block")
                : Message(id: "berkas ini kosong", en: "this file is empty"),
            at: Label(range), help: isLiterate ? fence : example)
    }
}
