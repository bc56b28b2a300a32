import Findings

/// All kinds of finding by area.
struct KindList {
    var language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func human(_ only: FindingKind.Area? = nil) -> String {
        areas.filter { only == nil || $0 == only }.map { area in
            let lines = area.kinds.map { kind in
                "  \(kind.code)  \(kind.severity.word[language].padded(to: wordWidth))  \(kind.title[language])"
            }
            return ([area.title[language]] + lines).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    func json(_ only: FindingKind.Area? = nil) -> JSONText {
        .array(
            areas.filter { only == nil || $0 == only }.flatMap { area in
                area.kinds.map { kind in
                    .object([
                        ("code", .string(kind.code)), ("severity", .string(kind.severity.rawValue)),
                        ("area", .string(area.title[language])), ("title", .string(kind.title[language])),
                    ])
                }
            })
    }

    /// The manual's page of contents: every kind in a line.
    func markdown() -> String {
        var page = "# 11. " + text("Temuan", "Findings") + "\n\n" + introduction + "\n"
        for area in areas {
            let title = area.title[language]
            page += "\n## [\(area.letter) · \(title)](\(pageName(area)))\n\n"
            page += "| \(text("Kode", "Code")) | | \(text("Temuan", "Finding")) |\n|---|---|---|\n"
            for kind in area.kinds {
                page += "| \(kind.code) | \(kind.severity.word[language]) | \(kind.title[language]) |\n"
            }
        }
        return page
    }

    /// The manual's page of one area: each of its kinds with its example.
    func markdown(_ area: FindingKind.Area) -> String {
        var page = "# \(area.letter) · \(area.title[language])\n\n"
        page += text("Semua bidang: ", "All areas: ") + "[\(text("11. Temuan", "11. Findings"))](../\(indexName)).\n\n"
        for kind in area.kinds { page += KindPage(kind, language, width: 100).markdown() }
        while page.hasSuffix("\n\n") { page.removeLast() }
        return page
    }

    /// Where the page of contents stands among the manual's pages, and the page of an area beside it.
    var indexName: String { text("11-temuan.md", "11-findings.md") }

    func pageName(_ area: FindingKind.Area) -> String {
        text("temuan/", "findings/") + "\(area.letter)".lowercased() + ".md"
    }

    private var areas: [FindingKind.Area] { FindingKind.Area.allCases.filter { !$0.kinds.isEmpty } }

    private var wordWidth: Int { Severity.allCases.map { $0.word[language].count }.max() ?? 0 }

    private var introduction: String {
        text(
            """
            Semua yang dapat ditemukan `policyc` dalam naskah, uji, dan data, menurut bidang dan kode. Satu kode mempunyai satu arti untuk selamanya.
            Kesalahan harus diperbaiki sebelum peraturan dapat dihitung; peringatan patut dibaca sebelum naskah ditandatangani; keterangan sekadar memberi tahu.
            Setiap contoh di sini dicoba oleh pengujian: yang keliru memberi temuan itu saja, yang benar tidak memberi temuan.

            Halaman ini dan halaman bidangnya dibuat dari program itu sendiri; `policyc explain KODE` menampilkan satu kode, `policyc explain`
            semua kode, `policyc explain D` semua kode satu bidang.
            """,
            """
            Everything that `policyc` can find in texts, tests and data, by area and code. A code has one meaning for ever. Errors must be mended before a
            regulation can be scored; warnings deserve to be read before it is signed; notes only tell.
            Every example here is tried by the tests: the wrong text gives this finding and no other, the right one gives none.

            This page and those of the areas are made from the program itself; `policyc explain CODE` shows one code, `policyc explain` all of
            them, `policyc explain D` those of one area.
            """)
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth(of: self)))
    }
}
