public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownRegulation = FindingKind(
        code: "N007", severity: .error,
        title: Message(id: "peraturan dasar tidak ditemukan", en: "regulation not found"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan ini menyebut peraturan lain sebagai dasarnya, tetapi berkas peraturan itu tidak ikut \
                    diperiksa. Ketentuan yang diambil dari sana tidak dapat dibaca, jadi tidak ada yang dapat \
                    dihitung.
                    """,
                en: """
                    This regulation names another one that it rests on, but that one is not among the files given. \
                    What it takes from there cannot be read, so nothing can be reckoned.
                    """),
            cure: Message(
                id: """
                    Sertakan berkasnya, misalnya `policyc check dasar.policy pelaksanaan.policy`, atau periksa \
                    foldernya. Bila namanya salah, tulis seperti sesudah kata `peraturan` pada berkas itu. Bila \
                    tidak ada ketentuannya yang dipakai, hapus `mengingat`.
                    """,
                en: """
                    Give its file too, as in `policyc check base.policy rules.policy`, or check the folder. If the \
                    name is wrong, write it as after the word `regulation` in that file. If nothing is taken from \
                    it, remove `under`.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan Pelaksanaan
                          judul "Contoh"
                          berlaku sejak 1 Januari 2025
                          mengingat Peraturan_Dasar

                        daftar Pegawai
                          nip : teks kunci
                        """,
                    en: """
                        regulation Implementation
                          title "Sample"
                          in force from 1 January 2025
                          under Base_Regulation

                        register Employee
                          id : text key
                        """),
                right: Message(
                    id: """
                        peraturan Pelaksanaan
                          judul "Contoh"
                          berlaku sejak 1 Januari 2025

                        daftar Pegawai
                          nip : teks kunci
                        """,
                    en: """
                        regulation Implementation
                          title "Sample"
                          in force from 1 January 2025

                        register Employee
                          id : text key
                        """))))
}

extension Finding {
    static func unknownRegulation(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownRegulation,
            Message(
                id: "peraturan `\(name.text)` yang menjadi dasar tidak ditemukan",
                en: "the regulation `\(name.text)` that this rests on is not among the files"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id:
                        "sertakan berkasnya, misalnya `policyc check dasar.policy pelaksanaan.policy`, atau periksa foldernya",
                    en: "give its file too, as in `policyc check base.policy rules.policy`, or check the folder"))
    }
}
