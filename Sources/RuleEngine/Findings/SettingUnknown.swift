public import Findings
import PolicyDSL

extension FindingKind {
    public static let settingUnknown = FindingKind(
        code: "N070", severity: .error,
        title: Message(id: "menetapkan yang tidak ada", en: "setting what is not there"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `menetapkan` mengisi sesuatu yang dilimpahkan peraturan di atasnya. Nama ini tidak ada di \
                    peraturan mana pun yang disebut di `mengingat`, sehingga nilainya tidak akan dipakai.
                    """,
                en: """
                    `sets` fills in something that a regulation above leaves open. No regulation named under \
                    `under` has this name, so the value would never be used.
                    """),
            cure: Message(
                id: """
                    Perbaiki namanya, atau sebut peraturan yang memuatnya di `mengingat`. Bila ini ketentuan baru, \
                    tulis tanpa `menetapkan`.
                    """,
                en: """
                    Mend the name, or name the regulation that has it under `under`. If it is a new provision, \
                    write it without `sets`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        menetapkan parameter batas_telat = 15 menit
                        """,
                    en: """
                        sets parameter late_limit = 15 minutes
                        """),
                right: Message(
                    id: """
                        parameter batas_telat : menit = 15 menit
                        """,
                    en: """
                        parameter late_limit : minutes = 15 minutes
                        """))))
}

extension Finding {
    /// - Parameter known: everything that may be set.
    static func settingUnknown(_ name: Name, known: [String]) -> Finding {
        let near = nearestNames(name.text, among: known)
        let names = (near.isEmpty ? Array(known.prefix(5)) : near).map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .settingUnknown,
            Message(
                id: "tidak ada `\(name.text)` yang dapat ditetapkan", en: "there is no `\(name.text)` that may be set"),
            at: Label(name.range),
            help: names.isEmpty
                ? Message(
                    id: "sebut peraturan yang melimpahkannya di `mengingat`, atau tulis tanpa `menetapkan`",
                    en: "name the regulation that leaves it open under `under`, or write it without `sets`")
                : Message(id: "yang dapat ditetapkan: \(names)", en: "what may be set: \(names)"))
    }
}
