/// JUnit XML, as GitLab, Jenkins and others read it.
public struct JUnitDocument: Sendable {
    public struct Suite: Sendable {
        public var name: String
        public var cases: [Case]

        public init(name: String, cases: [Case]) {
            self.name = name
            self.cases = cases
        }
    }

    public struct Case: Sendable {
        public var name: String
        public var className: String
        public var file: String
        public var line: Int?
        public var seconds: Double?
        public var outcome: Outcome

        public init(
            name: String, className: String, file: String, line: Int? = nil, seconds: Double? = nil, outcome: Outcome
        ) {
            self.name = name
            self.className = className
            self.file = file
            self.line = line
            self.seconds = seconds
            self.outcome = outcome
        }
    }

    public enum Outcome: Sendable {
        /// With what there is to tell all the same.
        case passed(output: String? = nil)
        case failed([Problem])
    }

    public struct Problem: Sendable {
        public var message: String
        public var kind: String
        public var detail: String

        public init(message: String, kind: String, detail: String) {
            self.message = message
            self.kind = kind
            self.detail = detail
        }
    }

    public var suites: [Suite]

    public init(suites: [Suite]) { self.suites = suites }

    public func text() -> String {
        let cases = suites.flatMap(\.cases)
        var out = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        out += "<testsuites\(Self.attributes(Self.counts(cases)))>\n"
        for suite in suites {
            out += "  <testsuite" + Self.attributes([("name", suite.name)] + Self.counts(suite.cases))
            let seconds = suite.cases.compactMap(\.seconds)
            if !seconds.isEmpty { out += Self.attributes([("time", Self.time(seconds.reduce(0, +)))]) }
            out += ">\n" + suite.cases.map(Self.element).joined() + "  </testsuite>\n"
        }
        return out + "</testsuites>\n"
    }

    private static func counts(_ cases: [Case]) -> [(String, String)] {
        let failures = cases.count { if case .failed = $0.outcome { true } else { false } }
        return [("tests", "\(cases.count)"), ("failures", "\(failures)"), ("errors", "0")]
    }

    private static func element(_ item: Case) -> String {
        var attributes = [("name", item.name), ("classname", item.className), ("file", item.file)]
        if let line = item.line { attributes.append(("line", "\(line)")) }
        if let seconds = item.seconds { attributes.append(("time", time(seconds))) }
        let head = "    <testcase" + Self.attributes(attributes)
        switch item.outcome {
        case .passed(nil): return head + "/>\n"
        case .passed(let output?):
            return head + ">\n      <system-out>\(escaped(output))</system-out>\n    </testcase>\n"
        case .failed(let problems):
            return head + ">\n" + problems.map(failure).joined() + "    </testcase>\n"
        }
    }

    private static func failure(_ problem: Problem) -> String {
        let attributes = attributes([("message", problem.message), ("type", problem.kind)])
        return "      <failure\(attributes)>\(escaped(problem.detail))</failure>\n"
    }

    private static func attributes(_ list: [(String, String)]) -> String {
        list.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
    }

    private static func time(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1000).rounded(.down))
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n": out += "&#10;"
            case "\t": out += "&#9;"
            // What XML has no way to say.
            case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
