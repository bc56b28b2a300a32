import Findings

/// All kinds of finding by area.
struct KindList {
    var language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func human() -> String {
        areas.map { area in
            let lines = area.kinds.map { kind in
                "  \(kind.code)  \(kind.severity.word[language].padded(to: wordWidth))  \(kind.title[language])"
            }
            return ([area.title[language]] + lines).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    func json() -> JSONText {
        .array(
            areas.flatMap { area in
                area.kinds.map { kind in
                    .object([
                        ("code", .string(kind.code)), ("severity", .string(kind.severity.rawValue)),
                        ("area", .string(area.title[language])), ("title", .string(kind.title[language])),
                    ])
                }
            })
    }

    /// A page of the manual: every kind with its example.
    func markdown() -> String {
        var page = "# 11. " + text("Temuan", "Findings") + "\n\n"
        page += introduction + "\n\n" + index + "\n"
        for area in areas {
            page += "## \(area.title[language])\n\n"
            for kind in area.kinds { page += KindPage(kind, language, width: 100).markdown() }
        }
        while page.hasSuffix("\n\n") { page.removeLast() }
        return page
    }

    /// The areas with their letters, each leading to its heading.
    private var index: String {
        areas.map { area in
            let title = area.title[language]
            let anchor = title.lowercased().replacing(" ", with: "-")
            return "- \(area.letter): [\(title)](#\(anchor)), \(area.kinds.count)\n"
        }.joined()
    }

    private var areas: [FindingKind.Area] { FindingKind.Area.allCases.filter { !$0.kinds.isEmpty } }

    private var wordWidth: Int { Severity.allCases.map { $0.word[language].count }.max() ?? 0 }

    private var introduction: String {
        text(
            """
            Semua yang dapat ditemukan `policyc` dalam naskah, uji, dan data, menurut bidang dan kode. Satu kode mempunyai satu arti untuk selamanya.
            Kesalahan harus diperbaiki sebelum peraturan dapat dihitung; peringatan patut dibaca sebelum naskah ditandatangani; keterangan sekadar memberi tahu.
            Setiap contoh di sini dicoba oleh pengujian: yang keliru memberi temuan itu saja, yang benar tidak memberi temuan.

            Halaman ini dibuat dari program itu sendiri; `policyc explain KODE` menampilkan satu kode, `policyc explain` semua kode.
            """,
            """
            Everything that `policyc` can find in texts, tests and data, by area and code. A code has one meaning for ever. Errors must be mended before a
            regulation can be scored; warnings deserve to be read before it is signed; notes only tell.
            Every example here is tried by the tests: the wrong text gives this finding and no other, the right one gives none.

            This page is made from the program itself; `policyc explain CODE` shows one code, `policyc explain` all of them.
            """)
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth(of: self)))
    }
}
