/// A value of a document with its path, read by what is expected of it.
struct JSONReader {
    let value: JSON
    let path: String

    init(_ value: JSON, _ path: String) {
        self.value = value
        self.path = path
    }

    func fail(_ message: String) -> PlanJSONError { PlanJSONError(path.isEmpty ? "document" : path, message) }

    func optional(_ key: String) throws(PlanJSONError) -> JSONReader? {
        guard case .object(let members) = value else { throw fail("an object is expected") }
        return members.first { $0.key == key }.map { JSONReader($0.value, path.isEmpty ? key : "\(path).\(key)") }
    }

    func member(_ key: String) throws(PlanJSONError) -> JSONReader {
        guard let member = try optional(key) else { throw fail("`\(key)` is missing") }
        return member
    }

    func items() throws(PlanJSONError) -> [JSONReader] {
        guard case .array(let items) = value else { throw fail("an array is expected") }
        return items.enumerated().map { JSONReader($0.element, "\(path)[\($0.offset)]") }
    }

    func wide() throws(PlanJSONError) -> Int128 {
        if case .integer(let value) = value { return value }
        if case .text(let text) = value, let value = Int128(text) { return value }
        throw fail("a whole number is expected")
    }

    func int() throws(PlanJSONError) -> Int {
        guard let value = Int(exactly: try wide()) else { throw fail("too large") }
        return value
    }

    func text() throws(PlanJSONError) -> String {
        guard case .text(let text) = value else { throw fail("a text is expected") }
        return text
    }

    func boolean() throws(PlanJSONError) -> Bool {
        guard case .boolean(let value) = value else { throw fail("true or false is expected") }
        return value
    }

    func oneOf<Value: RawRepresentable>(_ type: Value.Type) throws(PlanJSONError) -> Value
    where Value.RawValue == String {
        guard let value = Value(rawValue: try text()) else { throw fail("no such word") }
        return value
    }

    func range() throws(PlanJSONError) -> ClosedRange<Int128> {
        let ends = try items()
        guard ends.count == 2 else { throw fail("two ends are expected") }
        let (lower, upper) = (try ends[0].wide(), try ends[1].wide())
        guard lower <= upper else { throw fail("the range is empty") }
        return lower...upper
    }

    func narrowRange() throws(PlanJSONError) -> ClosedRange<Int> {
        let range = try range()
        guard let lower = Int(exactly: range.lowerBound), let upper = Int(exactly: range.upperBound) else {
            throw fail("too large")
        }
        return lower...upper
    }

    func list<Element>(_ read: (JSONReader) throws(PlanJSONError) -> Element) throws(PlanJSONError) -> [Element] {
        var list: [Element] = []
        for item in try items() { list.append(try read(item)) }
        return list
    }

    func texts() throws(PlanJSONError) -> [String] {
        try list { item throws(PlanJSONError) in try item.text() }
    }

    func ints() throws(PlanJSONError) -> [Int] {
        try list { item throws(PlanJSONError) in try item.int() }
    }
}
