public import Findings
import PolicyDSL

extension FindingKind {
    public static let overlappingVersions = FindingKind(
        code: "V001", severity: .error,
        title: Message(id: "versi bertumpang tindih", en: "overlapping versions"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua versi berlaku pada hari yang sama. Orang yang sama pada hari yang sama akan memperoleh dua \
                    nilai, dan peraturan tidak mengatakan yang mana.
                    """,
                en: """
                    Two versions hold on the same day. The same person on the same day would have two values, and \
                    the regulation does not say which.
                    """),
            cure: Message(
                id: """
                    Tulis `berlaku sejak` pada versi yang baru, dengan tanggal mulainya; versi lama berakhir sendiri \
                    sehari sebelumnya. Bila versi lama mempunyai `sampai dengan`, jangan melewati mulainya versi \
                    baru.
                    """,
                en: """
                    Write `in force from` at the newer version, with the date it starts; the older one ends the day \
                    before by itself. If the older one has `through`, do not let it pass that date.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        parameter batas_harian : menit berlaku sejak 1 Januari 2025 = 450 menit

                        parameter batas_harian : menit berlaku sejak 1 Januari 2025 = 420 menit

                        aturan menit_hari untuk Pegawai per hari = terkecil(batas_harian; jumlah(Aktivitas.menit))
                        """,
                    en: """
                        parameter daily_limit : minutes in force from 1 January 2025 = 450 minutes

                        parameter daily_limit : minutes in force from 1 January 2025 = 420 minutes

                        rule day_minutes for Employee per day = least(daily_limit; sum(Activity.minutes))
                        """),
                right: Message(
                    id: """
                        parameter batas_harian : menit berlaku sejak 1 Januari 2025 = 450 menit

                        parameter batas_harian : menit berlaku sejak 1 Juli 2025 = 420 menit

                        aturan menit_hari untuk Pegawai per hari = terkecil(batas_harian; jumlah(Aktivitas.menit))
                        """,
                    en: """
                        parameter daily_limit : minutes in force from 1 January 2025 = 450 minutes

                        parameter daily_limit : minutes in force from 1 July 2025 = 420 minutes

                        rule day_minutes for Employee per day = least(daily_limit; sum(Activity.minutes))
                        """))))
}

extension Finding {
    static func overlappingVersions(_ name: Name, _ second: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .overlappingVersions,
            Message(
                id: "dua versi `\(name.text)` berlaku pada hari yang sama",
                en: "two versions of `\(name.text)` hold on the same day"),
            at: Label(second),
            secondary: [Label(first, Message(id: "versi lainnya di sini", en: "the other version is here"))],
            help: Message(
                id: "tulis `berlaku sejak` pada versi yang baru, dan jangan melewati akhir versi sebelumnya",
                en: "write `in force from` at the newer version, not before the end of the older one"))
    }
}
