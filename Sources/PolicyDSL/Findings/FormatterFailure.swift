public import Findings

extension FindingKind {
    public static let formatterFailure = FindingKind(
        code: "S099", severity: .error,
        title: Message(id: "kesalahan dalam perapi", en: "error in the formatter"))
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
