public import Findings

extension FindingKind {
    public static let fileTooLarge = FindingKind(
        code: "S014", severity: .error,
        title: Message(id: "berkas terlalu besar", en: "file too large"))
}

extension Finding {
    static func fileTooLarge(_ size: Int, limit: Int, at range: SourceRange) -> Finding {
        let most = limit / 1_048_576
        return Finding(
            .fileTooLarge,
            Message(
                id: "berkas ini \(size) bita, lebih besar dari batas \(most) MiB",
                en: "this file has \(size) bytes, more than the limit of \(most) MiB"),
            at: Label(range),
            help: Message(
                id: "baris data disimpan dalam CSV, bukan dalam peraturan; bagi peraturan menjadi beberapa berkas",
                en: "keep rows of data in CSV, not in the policy; split the policy into several files"))
    }
}
