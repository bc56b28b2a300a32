public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowUnreachable = FindingKind(
        code: "D003", severity: .warning,
        title: Message(id: "baris tidak terjangkau", en: "unreachable row"))
}

extension Finding {
    static func rowUnreachable(at range: SourceRange, by: [SourceRange]) -> Finding {
        Finding(
            .rowUnreachable,
            Message(
                id: "baris ini tidak pernah sampai: semua keadaannya sudah diambil baris di atasnya",
                en: "this row is never reached: rows above take all its cases"),
            at: Label(range),
            secondary: by.map { Label($0, Message(id: "sudah diambil di sini", en: "taken here")) },
            help: Message(
                id: "hapus baris ini, atau pindahkan ke atas",
                en: "remove this row, or move it up"))
    }
}
