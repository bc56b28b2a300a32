public import Findings

extension FindingKind {
    /// Names of an open register that differ in blanks and capitals only.
    public static let dataSimilarNames = FindingKind(
        code: "P031", severity: .warning,
        title: Message(id: "nama yang hampir sama", en: "names nearly alike"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Daftar terbuka mengambil namanya dari data, huruf demi huruf. Dua nama yang hanya berbeda \
                    huruf besar atau spasi menjadi dua kantor: pengecualian bagi yang satu tidak berlaku bagi yang \
                    lain, dan orang yang semestinya dikecualikan tetap dibayar.
                    """,
                en: """
                    An open register takes its names from the data, letter by letter. Two names that differ in \
                    capitals or blanks only become two offices: an exception for one does not hold for the other, \
                    and somebody is paid who ought not to be.
                    """),
            cure: Message(
                id: """
                    Samakan ejaannya di sumber data, sama dengan ejaan dalam peraturan. Bila memang dua kantor \
                    yang berbeda, biarkan; semua barisnya tetap dihitung.
                    """,
                en: """
                    Spell the name in one way in the data, as the regulation does. If these are two offices \
                    indeed, leave them; all rows are scored.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Skpd terbuka
                          nama : teks kunci

                        daftar Pegawai
                          nip  : teks kunci
                          skpd : Skpd
                        """,
                    en: """
                        register Office open
                          name : text key

                        register Employee
                          id     : text key
                          office : Office
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,skpd
                        198001,Rumah Sakit Umum Daerah
                        198002,Rumah sakit umum daerah
                        """,
                    en: """
                        id,office
                        198001,District Hospital
                        198002,District hospital
                        """),
                right: Message(
                    id: """
                        nip,skpd
                        198001,Rumah Sakit Umum Daerah
                        198002,Rumah Sakit Umum Daerah
                        """,
                    en: """
                        id,office
                        198001,District Hospital
                        198002,District Hospital
                        """))))
}

extension DataFinding {
    /// - Parameters:
    ///   - names: the spellings of one name.
    ///   - others: how many further names have several spellings.
    static func similarNames(register: String, names: [String], others: Int) -> DataFinding {
        let spellings = names.prefix(4).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 4 ? ", …" : "")
        let more = Message(
            id: others > 0 ? "; \(others) nama lain juga begitu" : "",
            en: others > 0 ? "; \(others) other name\(others == 1 ? "" : "s") likewise" : "")
        return DataFinding(
            .dataSimilarNames,
            Message(
                id: "nama di daftar `\(register)` hanya berbeda huruf besar atau spasi: \(spellings)\(more.id)",
                en: "names in the register `\(register)` differ in capitals or blanks only: \(spellings)\(more.en)"),
            help: Message(
                id: "samakan ejaannya dalam data: aturan atau pengecualian bagi yang satu tidak berlaku bagi yang lain",
                en: "spell the name in one way in the data: a rule or exception for one does not hold for the other"))
    }
}
