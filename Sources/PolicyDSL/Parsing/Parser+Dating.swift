import Findings

extension Parser {
    /// `dating = [ 'of' NAME [ 'from column' TEXT ] ] 'in force from' NAME [ 'through' NAME ]`; nil where none begins here.
    mutating func parseDating() throws(SyntaxFailure) -> RegisterDeclaration.Dating? {
        guard at(.of) || at(.inForceFrom) || at(.through) else { return nil }
        var owner: Name?
        var column: String?
        if take(.of) {
            owner = try parseName(
                .plain, Message(id: "nama daftar pemilik baris", en: "the name of the register that owns the rows"))
            if take(.fromColumn) { column = try parseText() }
        }
        try expect(.inForceFrom)
        let start = try parseDayField(
            Message(id: "nama kolom tanggal mulai", en: "the name of the field of the first day"))
        var finish: Name?
        if !atField(index), take(.through) || (!startsLine(index) && mend([.through]) && take(.through)) {
            finish = try parseDayField(
                Message(id: "nama kolom tanggal selesai", en: "the name of the field of the last day"))
        }
        if owner == nil, !atField(index), at(.of) {
            throw unexpected(
                Message(id: "kolom pertama", en: "the first field"),
                help: Message(
                    id:
                        "pemilik ditulis dahulu: `\(Keyword.of.phrase(language)) … \(Keyword.inForceFrom.phrase(language)) …`",
                    en:
                        "the owner comes first: `\(Keyword.of.phrase(language)) … \(Keyword.inForceFrom.phrase(language)) …`"
                ))
        }
        return RegisterDeclaration.Dating(owner: owner, ownerColumn: column, start: start, finish: finish)
    }

    /// Records that are mere keys hold from no date.
    mutating func openAndDated() -> SyntaxFailure {
        unexpected(
            Message(id: "kolom kunci", en: "the key"),
            help: Message(
                id: "hapus `\(Keyword.open.phrase(language))`: baris yang berlaku sejak tanggalnya dibaca dari berkas",
                en: "remove `\(Keyword.open.phrase(language))`: rows that hold from a date are read from a file"))
    }

    /// A name that is not already the first field.
    private mutating func parseDayField(_ wanted: Message) throws(SyntaxFailure) -> Name {
        guard !atField(index), word(at: index) != nil || atName(index) else {
            throw unexpected(
                wanted,
                help: Message(
                    id: "setiap baris mempunyai tanggalnya sendiri: tulis nama kolom yang memuatnya",
                    en: "every row has a date of its own: write the name of the field that holds it"))
        }
        return try parseName(.plain, wanted)
    }
}
