public import Findings

extension FindingKind {
    public static let controlCharacter = FindingKind(
        code: "S002", severity: .error,
        title: Message(id: "tanda kendali di dalam teks", en: "control character in the text"))
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
