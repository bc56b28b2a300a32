public import Findings

extension FindingKind {
    /// A register of holidays without any day of a year that is scored.
    public static let dataHolidaysMissing = FindingKind(
        code: "P043", severity: .warning,
        title: Message(id: "tahun tanpa hari libur", en: "year without holidays"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Daftar hari libur tidak memuat satu hari pun dari tahun yang dinilai. Setiap hari kerja biasa lalu \
                    dihitung, juga hari raya: target sebulan terlalu besar dan tenggat terlalu cepat.
                    """,
                en: """
                    The register of holidays has no day of a year that is scored. Every weekday then counts, feasts too: \
                    the target of a month is too high and deadlines come too early.
                    """),
            cure: Message(
                id: """
                    Tambahkan hari libur nasional dan cuti bersama tahun itu, yang ditetapkan setiap tahun, lalu hitung lagi.
                    """,
                en: """
                    Add the public holidays and joint leave of that year, which are set anew each year, and score again.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Libur
                          tanggal : tanggal kunci
                          berisi
                            | tanggal    |
                            | 2025-01-01 |

                        daftar Pegawai
                          nip : teks kunci
                          berisi
                            | nip      |
                            | "198001" |

                        catatan Aktivitas milik Pegawai pada tanggal
                          tanggal : tanggal

                        aturan hari_wajib untuk Pegawai per bulan = hari_kerja(awal_periode; akhir_periode; 5; Libur)
                        """,
                    en: """
                        register Holiday
                          date : date key
                          contains
                            | date       |
                            | 2025-01-01 |

                        register Employee
                          id : text key
                          contains
                            | id       |
                            | "198001" |

                        log Activity of Employee on date
                          date : date

                        rule days_due for Employee per month = working_days(period_start; period_end; 5; Holiday)
                        """),
                file: Message(id: "aktivitas.csv", en: "activity.csv"),
                wrong: Message(
                    id: """
                        nip,tanggal
                        198001,2026-01-02
                        198001,2026-03-31
                        """,
                    en: """
                        id,date
                        198001,2026-01-02
                        198001,2026-03-31
                        """),
                right: Message(
                    id: """
                        nip,tanggal
                        198001,2025-01-02
                        198001,2025-03-31
                        """,
                    en: """
                        id,date
                        198001,2025-01-02
                        198001,2025-03-31
                        """))))
}

extension DataFinding {
    static func holidaysMissing(register: String, years: [Int]) -> DataFinding {
        let list = years.map { String($0) }.joined(separator: ", ")
        return DataFinding(
            .dataHolidaysMissing,
            Message(
                id: "daftar hari libur `\(register)` tidak memuat satu hari pun dalam tahun \(list)",
                en: "the register of holidays `\(register)` has no day in \(list)"),
            help: Message(
                id: "tambahkan hari libur dan cuti bersama tahun itu; tanpanya hari raya pun dihitung hari kerja",
                en: "add the holidays and joint leave of that year; without them even feasts count as working days"))
    }
}
