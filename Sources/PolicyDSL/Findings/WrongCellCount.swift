public import Findings

extension FindingKind {
    public static let wrongCellCount = FindingKind(
        code: "S028", severity: .error,
        title: Message(id: "jumlah sel dalam baris tabel", en: "number of cells in a table row"))
}

extension Finding {
    static func wrongCellCount(_ count: Int, expected: Int, at range: SourceRange, head: SourceRange) -> Finding {
        Finding(
            .wrongCellCount,
            Message(
                id: "baris ini bersel \(count), sedangkan kepala tabel \(expected)",
                en: "this row has \(count) \(count == 1 ? "cell" : "cells"), but the head of the table has \(expected)"),
            at: Label(range), secondary: [Label(head, Message(id: "kepala tabel", en: "head of the table"))],
            help: count < expected
                ? Message(
                    id: "tambahkan sel yang kurang; `-` berarti apa saja", en: "add what is missing; `-` means anything"
                )
                : Message(id: "hapus sel yang lebih", en: "remove the cells that are too many"))
    }
}
