public import Findings

extension FindingKind {
    public static let mostlyChanged = FindingKind(
        code: "A017", severity: .note,
        title: Message(
            id: "lebih dari separuh peraturan diubah", en: "more than half of the regulation is changed"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan yang menyentuh lebih dari 50 % ketentuan sukar dibaca bersama peraturan asalnya. Pedoman \
                    penyusunan menganjurkan agar peraturan itu dicabut dan ditulis baru. Yang dihitung ialah parameter, \
                    aturan, tabel, pengecualian, keluaran, dan jaminan yang diubah atau dihapus.
                    """,
                en: """
                    An amendment that touches more than 50 % of the provisions is hard to read beside the regulation. \
                    Drafting guides advise repealing the regulation and writing it anew. Counted are the parameters, \
                    rules, tables, exceptions, outputs and guarantees that are changed or deleted.
                    """),
            cure: Message(
                id: """
                    Tulis peraturan baru yang mencabut yang lama. `policyc consolidate` memberi naskah awalnya.
                    """,
                en: """
                    Write a new regulation that repeals the old one. `policyc consolidate` gives the text to begin with.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(id: indonesian(isLong: true), en: english(isLong: true)),
                right: Message(id: indonesian(isLong: false), en: english(isLong: false)))))

    private static func indonesian(isLong: Bool) -> String {
        let rest = """

            angka 3 ubah aturan tpp menjadi
              aturan tpp untuk Pegawai per bulan : rupiah = dasar * bayar dibulatkan ke Rp1
            angka 4 ubah keluaran daftar_tpp menjadi
              keluaran daftar_tpp untuk Pegawai per bulan: nip, periode, bayar, tpp
            """
        return """
            perubahan Perubahan_1 atas TPP_Kota
              berlaku sejak 1 Juli 2025

            angka 1 ubah parameter dasar menjadi Rp1.200.000
            angka 2 ubah tabel penilaian baris grade = B: bayar menjadi 70 %
            """ + (isLong ? rest : "")
    }

    private static func english(isLong: Bool) -> String {
        let rest = """

            item 3 change rule tpp into
              rule tpp for Employee per month : rupiah = base * pay rounded to Rp1
            item 4 change output pay_list into
              output pay_list for Employee per month: id, period, pay, tpp
            """
        return """
            amendment Amendment_1 to City_Pay
              in force from 1 July 2025

            item 1 change parameter base into Rp1,200,000
            item 2 change table rating row grade = B: pay into 70 %
            """ + (isLong ? rest : "")
    }
}

extension Finding {
    static func mostlyChanged(_ header: RegulationHeader, changed: Int, of all: Int) -> Finding {
        Finding(
            .mostlyChanged,
            Message(
                id: "\(changed) dari \(all) ketentuan diubah", en: "\(changed) of \(all) provisions are changed"),
            at: Label(header.range),
            help: Message(
                id: "pertimbangkan mencabut peraturan itu dan menulisnya baru",
                en: "consider repealing the regulation and writing it anew"))
    }
}
