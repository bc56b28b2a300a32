public import Findings

extension FindingKind {
    public static let controlCharacter = FindingKind(
        code: "S002", severity: .error,
        title: Message(id: "tanda kendali di dalam teks", en: "control character in the text"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Di dalam naskah ada tanda kendali yang tidak tampak di layar, biasanya terbawa ketika teks \
                    disalin dari PDF atau pengolah kata. Dua nama yang tampak sama dapat berbeda karenanya, maka \
                    tanda itu tidak dibiarkan.
                    """,
                en: """
                    The text holds a control character that no screen shows, mostly carried along when text was \
                    copied from a PDF or a word processor. Two names that look alike could differ by it, so it \
                    is not let through.
                    """),
            cure: Message(
                id: """
                    Hapus tanda itu: letakkan kursor di tempat yang ditunjuk, hapus, lalu ketik ulang kata di \
                    sekitarnya. Bila banyak, tempelkan teks sebagai teks polos.
                    """,
                en: """
                    Delete it: put the cursor where the message points, delete, and type the word around it \
                    again. If there are many, paste the text as plain text.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          judul "Tambahan\u{7} Penghasilan Pegawai"
                          berlaku sejak 1 Januari 2025
                        """,
                    en: """
                        regulation City_Pay
                          title "Additional\u{7} pay of staff"
                          in force from 1 January 2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          judul "Tambahan Penghasilan Pegawai"
                          berlaku sejak 1 Januari 2025
                        """,
                    en: """
                        regulation City_Pay
                          title "Additional pay of staff"
                          in force from 1 January 2025
                        """))))
}

extension Finding {
    static func controlCharacter(_ byte: UInt8, at range: SourceRange) -> Finding {
        let name = byte == 0 ? "NUL" : "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        return Finding(
            .controlCharacter,
            Message(
                id: "di sini ada tanda kendali yang tidak terlihat (\(name))",
                en: "there is an invisible control character here (\(name))"),
            at: Label(range),
            help: Message(
                id: "hapus tanda itu, atau salin lagi teks aslinya; mungkin berkas ini rusak",
                en: "delete it, or copy the original text again; the file may be damaged"))
    }
}
