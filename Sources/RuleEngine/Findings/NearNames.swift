public import Findings
import PolicyDSL

extension FindingKind {
    public static let nearNames = FindingKind(
        code: "N030", severity: .warning,
        title: Message(id: "dua nama hampir tidak dapat dibedakan", en: "two names that can hardly be told apart"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Dua nama hanya berbeda huruf besar dan kecil, atau hanya pada satu huruf yang bentuknya sama (`0` dan `O`, `1` dan `l`). Bagi program keduanya berlainan; orang yang membaca akan mengiranya satu, dan suatu hari memakai yang salah.",
                en:
                    "Two names differ only by small and capital letters, or by one letter of the same shape (`0` and `O`, `1` and `l`). To the program they are two; a reader takes them for one, and some day uses the wrong one."
            ),
            cure: Message(
                id:
                    "Ganti salah satunya dengan nama yang jelas berbeda, atau hapus kalau memang dimaksud satu.",
                en:
                    "Give one of them a plainly different name, or delete it where one was meant."
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

                        parameter batas : menit = 450 menit
                        parameter Batas : menit = 420 menit

                        aturan diakui untuk Pegawai = terkecil(menit; batas; Batas)

                        keluaran hari untuk Pegawai: nip, diakui
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600

                        parameter limit : minutes = 450 minutes
                        parameter Limit : minutes = 420 minutes

                        rule credited for Employee = least(worked; limit; Limit)

                        output daily for Employee: id, credited
                        """),
                right: Message(
                    id: """
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip   : teks kunci
                          menit : menit 0..600

                        parameter batas_harian : menit = 450 menit
                        parameter batas_apel : menit = 420 menit

                        aturan diakui untuk Pegawai = terkecil(menit; batas_harian; batas_apel)

                        keluaran hari untuk Pegawai: nip, diakui
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025

                        register Employee
                          id     : text key
                          worked : minutes 0..600

                        parameter day_limit : minutes = 450 minutes
                        parameter roll_call_limit : minutes = 420 minutes

                        rule credited for Employee = least(worked; day_limit; roll_call_limit)

                        output daily for Employee: id, credited
                        """))))
}

extension Finding {
    static func nearNames(_ name: Name, _ earlier: Name, citation: Citation) -> Finding {
        let isCase = name.text.lowercased() == earlier.text.lowercased()
        return Finding(
            .nearNames,
            isCase
                ? Message(
                    id: "`\(name.text)` dan `\(earlier.text)` hanya berbeda huruf besar dan kecil",
                    en: "`\(name.text)` and `\(earlier.text)` differ only by small and capital letters")
                : Message(
                    id: "`\(name.text)` dan `\(earlier.text)` hanya berbeda pada huruf yang bentuknya sama",
                    en: "`\(name.text)` and `\(earlier.text)` differ only by letters of the same shape"),
            at: Label(name.range),
            secondary: [Label(earlier.range, Message(id: "nama yang lain", en: "the other name"))],
            help: Message(
                id: "beri salah satunya nama yang jelas berbeda", en: "give one of them a plainly different name"),
            citation: citation)
    }
}
