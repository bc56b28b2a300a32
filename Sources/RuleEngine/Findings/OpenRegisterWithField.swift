public import Findings
import PolicyDSL

extension FindingKind {
    public static let openRegisterWithField = FindingKind(
        code: "N026", severity: .error,
        title: Message(id: "kolom pada daftar terbuka", en: "field of an open register"))
}

extension Finding {
    static func openRegisterWithField(_ name: Name, of register: String) -> Finding {
        Finding(
            .openRegisterWithField,
            Message(
                id: "tidak ada yang mengisi `\(name.text)`: daftar terbuka `\(register)` hanya mengenal kuncinya",
                en: "nothing fills `\(name.text)`: the open register `\(register)` knows its keys only"),
            at: Label(name.range),
            help: Message(
                id: "hapus `terbuka` dan sediakan datanya, atau hapus kolom ini",
                en: "remove `open` and supply its data, or remove this field"))
    }
}
