public import Findings

extension FindingKind {
    public static let retroactiveItem = FindingKind(
        code: "A045", severity: .warning,
        title: Message(id: "angka berlaku surut", en: "a clause that holds retroactively"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Angka ini berlaku sejak hari sebelum perubahannya sendiri mulai berlaku. Bulan-bulan yang sudah \
                    dibayar dihitung lagi dengan aturan lain: ada yang kurang bayar, ada yang harus mengembalikan. \
                    Sering kali tahunnya saja yang salah tulis.
                    """,
                en: """
                    This clause holds from a day before its own amendment does. Months that were already paid are \
                    reckoned again by another rule: some people are owed money, others have to give it back. Often it \
                    is only the year that was mistyped.
                    """),
            cure: Message(
                id: """
                    Hapus tanggalnya supaya angka ini berlaku bersama perubahannya, atau perbaiki. Kalau memang berlaku \
                    surut, tulis `# abaikan A045: alasannya` di atas angka itu, dan hitung akibatnya dengan \
                    `policyc simulate --back-pay`.
                    """,
                en: """
                    Leave out the date, so that the clause holds with its amendment, or mend it. If it shall hold \
                    retroactively, write `# ignore A045: the reason` above it, and see with `policyc simulate \
                    --back-pay` what that costs.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(id: indonesian("2025"), en: english("2025")),
                right: Message(id: indonesian("2026"), en: english("2026")))))

    private static func indonesian(_ year: String) -> String {
        """
        perubahan Perubahan_1 atas TPP_Kota
          berlaku sejak 1 Juli 2025

        angka 1 berlaku sejak 1 Januari \(year) ubah parameter dasar menjadi Rp1.200.000
        """
    }

    private static func english(_ year: String) -> String {
        """
        amendment Amendment_1 to City_Pay
          in force from 1 July 2025

        item 1 in force from 1 January \(year) change parameter base into Rp1,200,000
        """
    }
}

extension Finding {
    /// - Parameter start: from when the amendment is in force.
    static func retroactiveItem(_ item: AmendmentItem, _ validity: Validity, before start: DateLiteral) -> Finding {
        let days = (id: start.text(.indonesian), en: start.text(.english))
        return Finding(
            .retroactiveItem,
            Message(
                id: "angka \(item.label) berlaku surut: perubahannya sendiri baru berlaku sejak \(days.id)",
                en: "item \(item.label) holds retroactively: its own amendment is in force only from \(days.en)"),
            at: Label(validity.range),
            help: Message(
                id:
                    "hapus atau perbaiki tanggalnya; kalau memang berlaku surut, tulis `# abaikan A045: alasannya` di atasnya",
                en:
                    "leave out or mend the date; if it shall hold retroactively, write `# ignore A045: the reason` above it"
            ),
            citation: item.citation)
    }
}
