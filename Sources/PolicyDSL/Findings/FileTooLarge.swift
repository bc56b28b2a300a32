public import Findings

extension FindingKind {
    public static let fileTooLarge = FindingKind(
        code: "S014", severity: .error,
        title: Message(id: "berkas terlalu besar", en: "file too large"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkas naskah ini lebih besar dari yang dibaca `policyc`. Naskah peraturan tidak pernah \
                    sebesar itu; biasanya data, misalnya daftar pegawai satu kota, ikut ditulis di dalamnya.
                    """,
                en: """
                    The file is larger than `policyc` reads. No regulation is that long; mostly data, such as \
                    the staff list of a whole city, was written into it.
                    """),
            cure: Message(
                id: """
                    Simpan barisnya dalam berkas CSV dan nyatakan daftarnya saja di naskah. Naskah yang memang \
                    panjang dibagi menjadi beberapa peraturan yang saling mengingat.
                    """,
                en: """
                    Keep the rows in a CSV file and declare only the register in the text. A text that is long \
                    for good reason is split into regulations that rest on each other.
                    """),
            example: .none(
                Message(
                    id: """
                        Contohnya akan sebesar beberapa mebibita.
                        """,
                    en: """
                        An example would be several mebibytes long.
                        """))))
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
