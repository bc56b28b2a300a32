import Findings
import PolicyDSL

extension Lowerer {
    /// Where a circle is within one register that refers to itself: how a value is had from the records below.
    func circleAdvice(_ circle: [(value: Int, range: SourceRange, reach: Reach)]) -> Message? {
        let subjects = Set(circle.map { symbols.values[$0.value].grain })
        guard subjects.count == 1, case .table(let table)? = subjects.first?.subject else { return nil }
        let references = symbols.tables[table].fields.filter { $0.type == .reference(table) }
        guard let field = references.first(where: \.isHierarchy) ?? references.first else { return nil }
        let name = field.name.text
        if field.isHierarchy {
            return Message(
                id: "yang dapat dipakai hanya nilai bawahan: kumpulkan dengan `lewat \(name)`",
                en: "only values of those below can be used: gather them with `via \(name)`")
        }
        let type = symbols.tables[table].name.text
        return Message(
            id: """
                bila yang dimaksud nilai bawahan, nyatakan `\(name) : \(type) opsional berjenjang` dan kumpulkan \
                dengan `lewat \(name)`
                """,
            en: """
                if the value of those below is meant, declare `\(name) : \(type) optional hierarchy` and gather it \
                with `via \(name)`
                """)
    }
}
