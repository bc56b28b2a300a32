import Findings
import PolicyDSL

extension FindingKind {
    static let regulationNamedTwice = FindingKind(
        code: "N090", severity: .warning,
        title: Message(id: "dua berkas memuat peraturan bernama sama", en: "two files hold a regulation of one name"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Peraturan yang disebut di sini ada dalam lebih dari satu berkas, misalnya naskah aslinya dan naskah konsolidasinya. Program memakai salah satunya; bila yang lain yang dimaksud, hasilnya salah tanpa ada yang melihatnya.",
                en:
                    "The regulation named here is in more than one file, such as its own text and a consolidated one. The program takes one of them; where the other was meant, the results are wrong and nobody sees it."
            ),
            cure: Message(
                id:
                    "Simpan naskah konsolidasi di folder lain, atau beri peraturan di dalamnya nama lain. Berkas yang disebut pada perintah selalu didahulukan.",
                en:
                    "Keep a consolidated text in another folder, or give the regulation in it another name. A file named in the command always comes first."
            ),
            example: .none(
                Message(
                    id: "Diperlukan tiga berkas: dua dengan peraturan bernama sama, dan satu yang menyebutnya.",
                    en: "It takes three files: two with a regulation of the same name, and one that names it."))))
}

extension Finding {
    /// - Parameters:
    ///   - name: where it is named.
    ///   - paths: of the files, that which is taken first.
    static func regulationNamedTwice(_ name: Name, paths: [String]) -> Finding {
        let others = paths.dropFirst().map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .regulationNamedTwice,
            Message(
                id:
                    "`\(name.text)` ada dalam \(paths.count) berkas; yang dipakai `\(paths.first ?? "")`, bukan \(others)",
                en: "`\(name.text)` is in \(paths.count) files; `\(paths.first ?? "")` is taken, not \(others)"),
            at: Label(name.range),
            help: Message(
                id: "pindahkan yang tidak dimaksud ke folder lain, atau sebut berkas yang dimaksud pada perintah",
                en: "move the one that is not meant to another folder, or name the file that is meant in the command"))
    }
}
