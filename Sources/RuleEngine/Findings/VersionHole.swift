public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionHole = FindingKind(
        code: "V002", severity: .error,
        title: Message(id: "tidak berlaku pada sebagian masa", en: "a time without a version"))
}

extension Finding {
    static func versionHole(_ name: Name, from: Int, through: Int?, at range: SourceRange) -> Finding {
        let first = CivilDate(dayNumber: from).iso
        let last = through.map { CivilDate(dayNumber: $0).iso }
        return Finding(
            .versionHole,
            Message(
                id: last.map { "`\(name.text)` tidak berlaku dari \(first) sampai dengan \($0)" }
                    ?? "`\(name.text)` tidak berlaku sejak \(first)",
                en: last.map { "`\(name.text)` does not hold from \(first) through \($0)" }
                    ?? "`\(name.text)` does not hold from \(first) on"),
            at: Label(range),
            help: Message(
                id:
                    "peraturannya berlaku pada hari-hari itu: tambahkan versi, atau ubah `berlaku sejak` dan `sampai dengan`",
                en: "the regulation is in force on those days: add a version, or change `in force from` and `through`"))
    }
}
