public import Findings

extension FindingKind {
    public static let invalidEncoding = FindingKind(
        code: "S001", severity: .error,
        title: Message(id: "berkas bukan teks UTF-8", en: "the file is not UTF-8 text"))
}

extension Finding {
    static func invalidEncoding(_ byte: UInt8, at range: SourceRange) -> Finding {
        let hexadecimal = String(byte, radix: 16, uppercase: true)
        return Finding(
            .invalidEncoding,
            Message(id: "di sini ada bita yang bukan UTF-8", en: "there is a byte here that is not UTF-8"),
            at: Label(range, Message(id: "bita \(hexadecimal)", en: "byte \(hexadecimal)")),
            help: Message(
                id: "simpan berkas ini sebagai UTF-8 (di penyunting: Simpan sebagai, penyandian UTF-8)",
                en: "save this file as UTF-8 (in the editor: Save as, encoding UTF-8)"))
    }

    /// A byte-order mark of UTF-16 at the start: nothing in the file can be read.
    static func isUTF16(at range: SourceRange) -> Finding {
        Finding(
            .invalidEncoding, Message(id: "berkas ini disimpan sebagai UTF-16", en: "this file is saved as UTF-16"),
            at: Label(range),
            help: Message(
                id: "simpan berkas ini sebagai UTF-8 (di penyunting: Simpan sebagai, penyandian UTF-8)",
                en: "save this file as UTF-8 (in the editor: Save as, encoding UTF-8)"))
    }
}
