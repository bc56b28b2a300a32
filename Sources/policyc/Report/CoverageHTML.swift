import Findings

/// Coverage as one page that needs nothing else: figures for each article, then the regulation's own text, its lines
/// marked, with what is missing written under the line. Meant for paper as well as for a screen.
struct CoverageHTML {
    var reports: [CoverageReport]
    var language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func text() -> String {
        let title = text("Cakupan uji", "Coverage of tests")
        var out = """
            <!DOCTYPE html>
            <html lang="\(language == .indonesian ? "id" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            <p class="key"><span class="mark full">\(text("diuji", "tested"))</span>
            <span class="mark part">\(text("sebagian", "partly"))</span>
            <span class="mark none">\(text("belum diuji", "not tested"))</span></p>

            """
        if reports.count > 1 { out += contents() }
        for (number, report) in reports.enumerated() {
            out += PolicyCoverageHTML(report: report, number: number).text()
        }
        return out + "</main>\n</body>\n</html>\n"
    }

    private func contents() -> String {
        var out = "<table class=\"figures\">\n<tr><th>\(text("Peraturan", "Policy"))</th>"
        out +=
            "<th class=\"n\">\(text("Cakupan", "Coverage"))</th><th class=\"n\">\(text("Ambang dan syarat", "Thresholds, conditions"))</th></tr>\n"
        for (number, report) in reports.enumerated() {
            out += "<tr><td><a href=\"#p\(number)\">\(htmlEscaped(report.regulation))</a></td>"
            out += PolicyCoverageHTML.figure(report.total) + PolicyCoverageHTML.figure(report.boundaries) + "</tr>\n"
        }
        return out + "</table>\n"
    }

    static let style = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #1c1c1c; font: 16px/1.5 Georgia, "Liberation Serif", serif; }
        main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.7rem; margin: 0 0 .5rem; }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .2rem; }
        .path { margin: 0 0 1rem; color: #595959; font-size: .9rem; overflow-wrap: anywhere; }
        .key { margin: 0 0 1rem; font-size: .9rem; }
        .mark { padding: .1rem .5rem; border-left: 4px solid; margin-right: .4rem; white-space: nowrap; }
        .full { background: #e9f5ec; border-color: #2e7d4f; }
        .part { background: #fdf3d8; border-color: #b07d00; }
        .none { background: #fbe6e4; border-color: #b3372b; }
        table.figures { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; font-size: .9rem; }
        .figures th, .figures td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #d9d9d9; vertical-align: top; }
        .figures td.n, .figures th.n { text-align: right; font-variant-numeric: tabular-nums; }
        .figures td.open { color: #8f2a20; font-weight: bold; }
        .figures tr.sum td { border-top: 2px solid #595959; font-weight: bold; }
        .text code { font: .85em "DejaVu Sans Mono", Menlo, Consolas, monospace; }
        .text p { margin: .5rem 0; }
        .text h3, .text h4, .text h5 { margin: 1.4rem 0 .4rem; line-height: 1.3; }
        .text h3 { font-size: 1.2rem; } .text h4 { font-size: 1.05rem; } .text h5 { font-size: 1rem; color: #404040; }
        .code { margin: .5rem 0 1rem; border: 1px solid #d9d9d9; font: 13px/1.55 "DejaVu Sans Mono", Menlo, Consolas, monospace; }
        .line { display: flex; border-left: 4px solid transparent; break-inside: avoid; }
        .line .no { flex: none; width: 3.2em; padding-right: .8em; text-align: right; color: #767676; user-select: none; }
        .line .src { flex: 1; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        .line.full { background: #e9f5ec; border-left-color: #2e7d4f; }
        .line.part { background: #fdf3d8; border-left-color: #b07d00; }
        .line.none { background: #fbe6e4; border-left-color: #b3372b; }
        .missing { margin: 0; padding: .15rem .5rem .3rem 4em; list-style: none; background: #fffaf0; border-left: 4px solid #b07d00; font: italic 14px/1.45 Georgia, "Liberation Serif", serif; }
        .missing.none { background: #fdf1f0; border-left-color: #b3372b; }
        .missing li::before { content: "– "; }
        .missing code { font: 12.5px "DejaVu Sans Mono", Menlo, Consolas, monospace; }
        @media (max-width: 36rem) {
          body { font-size: 15px; } .code { font-size: 11.5px; } .line .no { width: 2.6em; padding-right: .5em; }
          .missing { padding-left: 1em; } .figures th, .figures td { padding: .25rem .2rem; } .figures th { font-size: .7rem; }
        }
        @media print {
          main { max-width: none; padding: 0; } .code { font-size: 9pt; } body { font-size: 11pt; }
          .line, .mark, .missing { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}

/// A text as it stands in a page.
func htmlEscaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;")
}
