public import Findings
import PolicyDSL

extension FindingKind {
    public static let daysAndMinutesDiffer = FindingKind(
        code: "D030", severity: .warning,
        title: Message(
            id: "ambang menit yang tidak sama dengan ambang harinya",
            en: "thresholds in minutes that do not match those in days"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua tabel memberi hasil yang sama, yang satu menurut hari dan yang lain menurut menit, \
                    tetapi panjang sehari yang tersirat berbeda-beda. Pegawai yang salahnya sama besar \
                    mendapat akibat yang berbeda, menurut tabel mana yang dipakai.
                    """,
                en: """
                    Two tables give the same results, one by days and one by minutes, but the length of a \
                    day that they imply differs. People with equal faults get different consequences, by \
                    whichever table is used.
                    """),
            cure: Message(
                id: """
                    Betulkan angkanya; atau turunkan ambang menit dari satu parameter, misalnya `28 * \
                    menit_per_hari`; atau catat alasannya dengan `# abaikan D030: …`.
                    """,
                en: """
                    Correct the figure; or derive the thresholds in minutes from one parameter, as `28 * \
                    minutes_per_day`; or write down why with `# ignore D030: …`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        pilihan Sanksi : tanpa, teguran, peringatan, pemberhentian

                        aturan hari_alpa untuk Pegawai per bulan : hari = banyak(Absensi bila keadaan = alpa) * 1 hari

                        tabel menurut_hari untuk Pegawai per bulan
                          | hari_alpa          | => sanksi_hari : Sanksi |
                          | < 3 hari           | tanpa                   |
                          | 3 hari .. 5 hari   | teguran                 |
                          | 6 hari .. 9 hari   | peringatan              |
                          | > 9 hari           | pemberhentian           |

                        tabel menurut_menit untuk Pegawai per bulan
                          | terlambat_bulan               | => sanksi_menit : Sanksi |
                          | < 1.530 menit                 | tanpa                    |
                          | 1.530 menit ..< 3.060 menit   | teguran                  |
                          | 3.060 menit ..< 9.000 menit   | peringatan               |
                          | >= 9.000 menit                | pemberhentian            |

                        keluaran sanksi untuk Pegawai per bulan: nip, sanksi_hari, sanksi_menit
                        """,
                    en: """
                        choice Sanction : none, reprimand, warning, dismissal

                        rule days_missing for Employee per month : days = count(Attendance when presence = missing) * 1 days

                        table by_days for Employee per month
                          | days_missing     | => sanction_days : Sanction |
                          | < 3 days         | none                        |
                          | 3 days .. 5 days | reprimand                   |
                          | 6 days .. 9 days | warning                     |
                          | > 9 days         | dismissal                   |

                        table by_minutes for Employee per month
                          | month_late                     | => sanction_minutes : Sanction |
                          | < 1,530 minutes                | none                           |
                          | 1,530 minutes ..< 3,060 minutes | reprimand                      |
                          | 3,060 minutes ..< 9,000 minutes | warning                        |
                          | >= 9,000 minutes               | dismissal                      |

                        output sanctions for Employee per month: id, sanction_days, sanction_minutes
                        """),
                right: Message(
                    id: """
                        pilihan Sanksi : tanpa, teguran, peringatan, pemberhentian

                        aturan hari_alpa untuk Pegawai per bulan : hari = banyak(Absensi bila keadaan = alpa) * 1 hari

                        tabel menurut_hari untuk Pegawai per bulan
                          | hari_alpa          | => sanksi_hari : Sanksi |
                          | < 3 hari           | tanpa                   |
                          | 3 hari .. 5 hari   | teguran                 |
                          | 6 hari .. 9 hari   | peringatan              |
                          | > 9 hari           | pemberhentian           |

                        tabel menurut_menit untuk Pegawai per bulan
                          | terlambat_bulan               | => sanksi_menit : Sanksi |
                          | < 1.530 menit                 | tanpa                    |
                          | 1.530 menit ..< 3.060 menit   | teguran                  |
                          | 3.060 menit ..< 5.100 menit   | peringatan               |
                          | >= 5.100 menit                | pemberhentian            |

                        keluaran sanksi untuk Pegawai per bulan: nip, sanksi_hari, sanksi_menit
                        """,
                    en: """
                        choice Sanction : none, reprimand, warning, dismissal

                        rule days_missing for Employee per month : days = count(Attendance when presence = missing) * 1 days

                        table by_days for Employee per month
                          | days_missing     | => sanction_days : Sanction |
                          | < 3 days         | none                        |
                          | 3 days .. 5 days | reprimand                   |
                          | 6 days .. 9 days | warning                     |
                          | > 9 days         | dismissal                   |

                        table by_minutes for Employee per month
                          | month_late                     | => sanction_minutes : Sanction |
                          | < 1,530 minutes                | none                           |
                          | 1,530 minutes ..< 3,060 minutes | reprimand                      |
                          | 3,060 minutes ..< 5,100 minutes | warning                        |
                          | >= 5,100 minutes               | dismissal                      |

                        output sanctions for Employee per month: id, sanction_days, sanction_minutes
                        """))))
}

extension Finding {
    /// - Parameter odd: what would fit where all but one agree.
    static func daysAndMinutesDiffer(
        _ days: Name, _ minutes: Name, steps: [Message], odd: Message?, at range: SourceRange, days place: SourceRange
    ) -> Finding {
        Finding(
            .daysAndMinutesDiffer,
            Message(
                id: "ambang menit dalam `\(minutes.text)` tidak sama dengan ambang hari dalam `\(days.text)`",
                en: "the thresholds in minutes of `\(minutes.text)` do not match those in days of `\(days.text)`"),
            at: Label(range, odd),
            secondary: [Label(place, Message(id: "ambang harinya", en: "the threshold in days"))],
            help: Message(
                id: "betulkan angkanya, atau turunkan dari satu parameter, misalnya `28 * menit_per_hari`",
                en: "correct the figure, or derive it from one parameter, as `28 * minutes_per_day`"),
            note: Message(
                id: steps.map(\.id).joined(separator: "; "), en: steps.map(\.en).joined(separator: "; ")))
    }
}
