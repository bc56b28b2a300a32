public import Findings

extension FindingKind {
    public static let amendmentWithoutDate = FindingKind(
        code: "A009", severity: .error,
        title: Message(id: "perubahan tanpa tanggal", en: "an amendment without a date"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan berlaku sejak suatu hari; sebelum hari itu peraturan lama yang dipakai. Tanpa tanggal \
                    tidak jelas bulan mana yang dihitung dengan aturan baru.
                    """,
                en: """
                    An amendment holds from a day on; before it the old text counts. Without a date it is not clear \
                    which months are reckoned by the new rules.
                    """),
            cure: Message(
                id: """
                    Tulis `berlaku sejak …` di bawah judul perubahan. Angka yang mulai berlaku pada hari lain menyebut \
                    harinya sendiri, misalnya `angka 2 berlaku sejak 1 Januari 2026 ubah …`.
                    """,
                en: """
                    Write `in force from …` below the title of the amendment. A clause that starts on another day names \
                    it, as `item 2 in force from 1 January 2026 change …`.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          judul "Perubahan"

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          title "Amendment"

                        item 1 change parameter base into Rp1,200,000
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base into Rp1,200,000
                        """))))
}

extension Finding {
    static func amendmentWithoutDate(_ header: RegulationHeader) -> Finding {
        Finding(
            .amendmentWithoutDate,
            Message(
                id: "perubahan `\(header.name.text)` tidak menyebut sejak kapan berlaku",
                en: "the amendment `\(header.name.text)` does not say from when it holds"),
            at: Label(header.name.range),
            help: Message(
                id: "tulis `berlaku sejak 1 Juli 2025` di bawahnya", en: "write `in force from 1 July 2025` below it"))
    }
}
