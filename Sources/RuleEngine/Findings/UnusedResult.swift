public import Findings
import PolicyDSL

extension FindingKind {
    public static let unusedResult = FindingKind(
        code: "N029", severity: .note,
        title: Message(id: "hasil tabel tidak dipakai", en: "table result not used"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Tabel ini memberi beberapa hasil, dan salah satunya tidak dipakai aturan atau keluaran mana pun. Mungkin memang hanya untuk dibaca orang; mungkin pula ada aturan yang lupa memakainya.",
                en:
                    "This table gives several results, and no rule or output uses one of them. It may be there for people to read; or a rule forgot to use it."
            ),
            cure: Message(
                id:
                    "Pakai hasil itu, sampaikan dalam keluaran, atau hapus kolomnya.",
                en:
                    "Use the result, deliver it in an output, or delete its column."
            ),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600

                        tabel golongan untuk Pegawai
                          | menit        | => lama : ya/tidak | => bobot : persen |
                          | >= 300 menit | ya                 | 100 %             |
                          | < 300 menit  | tidak              | 50 %              |

                        keluaran hari untuk Pegawai: nip, lama
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600

                        table group for Employee
                          | worked         | => long : yes/no | => weight : percent |
                          | >= 300 minutes | yes              | 100 %               |
                          | < 300 minutes  | no               | 50 %                |

                        output daily for Employee: id, long
                        """),
                right: Message(
                    id: """
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600

                        tabel golongan untuk Pegawai
                          | menit        | => lama : ya/tidak | => bobot : persen |
                          | >= 300 menit | ya                 | 100 %             |
                          | < 300 menit  | tidak              | 50 %              |

                        keluaran hari untuk Pegawai: nip, lama, bobot
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600

                        table group for Employee
                          | worked         | => long : yes/no | => weight : percent |
                          | >= 300 minutes | yes              | 100 %               |
                          | < 300 minutes  | no               | 50 %                |

                        output daily for Employee: id, long, weight
                        """))))
}

extension Finding {
    static func unusedResult(_ name: Name, of table: Name, citation: Citation) -> Finding {
        Finding(
            .unusedResult,
            Message(
                id: "hasil `\(name.text)` dari tabel `\(table.text)` tidak dipakai",
                en: "the result `\(name.text)` of the table `\(table.text)` is not used"),
            at: Label(name.range),
            help: Message(
                id: "pakai dalam aturan atau keluaran, atau hapus kolomnya",
                en: "use it in a rule or an output, or delete its column"),
            citation: citation)
    }
}
