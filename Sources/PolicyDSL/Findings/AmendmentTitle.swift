public import Findings

extension FindingKind {
    public static let amendmentTitle = FindingKind(
        code: "A016", severity: .warning,
        title: Message(
            id: "judul tidak menyebut perubahan keberapa", en: "the title does not say which amendment it is"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Judul peraturan perubahan menyebut `Perubahan atas …`; yang kedua dan seterusnya menyebut urutannya: \
                    `Perubahan Kedua atas …`. Urutannya dihitung dari perubahan yang disebut dengan `mengingat`.
                    """,
                en: """
                    The title of an amending regulation says `Amendment to …`; the second and later ones say which: \
                    `Second Amendment to …`. They are counted by the amendments named with `under`.
                    """),
            cure: Message(
                id: """
                    Perbaiki judulnya, atau sebut perubahan yang terdahulu dengan `mengingat`.
                    """,
                en: """
                    Mend the title, or name the earlier amendment with `under`.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: indonesian("Tambahan Penghasilan Pegawai"), en: english("Additional Pay")),
                right: Message(
                    id: indonesian("Perubahan atas Peraturan tentang Tambahan Penghasilan Pegawai"),
                    en: english("the Amendment to the Regulation on Additional Pay")))))

    private static func indonesian(_ subject: String) -> String {
        """
        perubahan Perubahan_1 atas TPP_Kota
          judul "Contoh Peraturan tentang \(subject)"
          berlaku sejak 1 Juli 2025

        angka 1 ubah parameter dasar menjadi Rp1.200.000
        """
    }

    private static func english(_ subject: String) -> String {
        """
        amendment Amendment_1 to City_Pay
          title "Example Regulation on \(subject)"
          in force from 1 July 2025

        item 1 change parameter base into Rp1,200,000
        """
    }
}

extension Finding {
    /// - Parameter order: how many amendments come before, by what it rests on.
    static func amendmentTitle(_ header: RegulationHeader, _ language: KeywordLanguage, order: Int) -> Finding {
        let ordinal = amendmentOrdinal(order, language) ?? ""
        let wanted: String =
            switch language {
            case .indonesian: ordinal.isEmpty ? "Perubahan atas" : "Perubahan \(ordinal) atas"
            case .english: ordinal.isEmpty ? "Amendment to" : "\(ordinal) Amendment to"
            }
        return Finding(
            .amendmentTitle,
            Message(id: "judulnya tidak menyebut `\(wanted) …`", en: "the title does not say `\(wanted) …`"),
            at: Label(header.range),
            help: order == 0
                ? Message(
                    id: "tulis `\(wanted) …`; kalau sudah ada perubahan sebelumnya, sebut dengan `mengingat`",
                    en: "write `\(wanted) …`; if there is an earlier amendment, name it with `under`")
                : Message(
                    id: "tulis `\(wanted) …`: yang terdahulu disebut dengan `mengingat`",
                    en: "write `\(wanted) …`: the earlier ones are named with `under`"))
    }
}
