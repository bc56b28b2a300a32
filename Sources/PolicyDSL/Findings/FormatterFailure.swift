public import Findings

extension FindingKind {
    public static let formatterFailure = FindingKind(
        code: "S099", severity: .error,
        title: Message(id: "kesalahan dalam perapi", en: "error in the formatter"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perapi membaca kembali hasil kerjanya sendiri sebelum menulis, dan kali ini artinya tidak \
                    sama dengan naskah asal. Itu kesalahan `policyc`, bukan kesalahan naskah; berkasnya tidak \
                    diubah.
                    """,
                en: """
                    The formatter reads its own result before it writes, and this time the meaning was not that \
                    of the original. That is a fault of `policyc`, not of the text; the file was left as it is.
                    """),
            cure: Message(
                id: """
                    Naskahnya tetap dapat diperiksa dan dihitung. Laporkan kesalahan ini bersama berkasnya.
                    """,
                en: """
                    The text can still be checked and scored. Report the error together with the file.
                    """),
            example: .none(
                Message(
                    id: """
                        Naskah yang memperlihatkannya belum diketahui; begitu ada, kesalahannya diperbaiki.
                        """,
                    en: """
                        No text is known that shows it; as soon as there is one, the fault is mended.
                        """))))
}

extension Finding {
    static func formatterFailure(at range: SourceRange) -> Finding {
        Finding(
            .formatterFailure,
            Message(
                id: "kesalahan dalam policyc: bentuk rapi tidak sama artinya dengan aslinya; berkas tidak diubah",
                en: "an error in policyc: the formatted text does not mean what the original does; nothing was changed"),
            at: Label(range),
            help: Message(
                id: "laporkan kesalahan ini bersama berkasnya", en: "report this error together with the file"))
    }
}
