/// A table of a page: the first column names the row.
struct HTMLTable {
    var caption: String
    var head: [String]
    var rows: [[String]]
    /// The last row, with the total.
    var foot: [String]?
    /// Columns of words, besides the first.
    var words: Set<Int> = []
    /// A class for some cells, by row and column.
    var shade: (Int, Int) -> String? = { _, _ in nil }

    func html() -> String {
        var out =
            "<div class=\"scroll\"><table\(width)>\n<caption>\(htmlEscaped(caption))</caption>\n<thead><tr>"
        for (column, title) in head.enumerated() {
            out += "<th scope=\"col\"\(isWord(column) ? "" : " class=\"n\"")>\(htmlEscaped(title))</th>"
        }
        out += "</tr></thead>\n<tbody>\n"
        for (row, cells) in rows.enumerated() { out += line(cells) { shade(row, $0) } }
        out += "</tbody>\n"
        if let foot { out += "<tfoot>\n" + line(foot) { _ in nil } + "</tfoot>\n" }
        return out + "</table></div>\n"
    }

    /// Narrow where there is little to tell, small where there is much.
    private var width: String { head.count <= 3 ? " class=\"few\"" : head.count >= 9 ? " class=\"many\"" : "" }

    private func isWord(_ column: Int) -> Bool { column == 0 || words.contains(column) }

    private func line(_ cells: [String], _ shade: (Int) -> String?) -> String {
        var out = "<tr>"
        for (column, cell) in cells.enumerated() {
            let classes = [isWord(column) ? nil : "n", shade(column)].compactMap(\.self).joined(separator: " ")
            let kind = classes.isEmpty ? "" : " class=\"\(classes)\""
            out +=
                column == 0
                ? "<th scope=\"row\"\(kind)>\(htmlEscaped(cell))</th>" : "<td\(kind)>\(htmlEscaped(cell))</td>"
        }
        return out + "</tr>\n"
    }
}
