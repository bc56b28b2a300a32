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
        if !atField(index), take(.through) {
            finish = try parseDayField(
                Message(id: "nama kolom tanggal selesai", en: "the name of the field of the last day"))
        }
        return RegisterDeclaration.Dating(owner: owner, ownerColumn: column, start: start, finish: finish)
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
