/// A JSON value whose members keep their order, so that equal values are equal bytes.
public indirect enum JSONText: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    public static func == (left: JSONText, right: JSONText) -> Bool { left.text() == right.text() }

    /// Two blanks of indentation a level, ended by a line feed.
    public func text() -> String {
        var out = ""
        write(to: &out, indentation: 0)
        out += "\n"
        return out
    }

    private func write(to out: inout String, indentation: Int) {
        switch self {
        case .null: out += "null"
        case .boolean(let value): out += value ? "true" : "false"
        case .integer(let value): out += String(value)
        case .string(let value): Self.write(value, to: &out)
        case .array(let values):
            Self.writeList("[", "]", values, to: &out, indentation: indentation) { value, out in
                value.write(to: &out, indentation: indentation + 1)
            }
        case .object(let members):
            Self.writeList("{", "}", members, to: &out, indentation: indentation) { member, out in
                Self.write(member.0, to: &out)
                out += ": "
                member.1.write(to: &out, indentation: indentation + 1)
            }
        }
    }

    private static func writeList<Element>(
        _ open: String, _ close: String, _ elements: [Element], to out: inout String, indentation: Int,
        write: (Element, inout String) -> Void
    ) {
        guard !elements.isEmpty else {
            out += open + close
            return
        }
        out += open
        for (position, element) in elements.enumerated() {
            out += position == 0 ? "\n" : ",\n"
            out += String(repeating: "  ", count: indentation + 1)
            write(element, &out)
        }
        out += "\n" + String(repeating: "  ", count: indentation) + close
    }

    private static func write(_ value: String, to out: inout String) {
        out += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
