import Findings
import PolicyDSL

extension NumberLiteral {
    /// The figure in each language's notation.
    var figure: Message {
        let (sign, comma) = (digits(group: ".", point: ","), digits(group: ",", point: "."))
        return switch unit {
        case .none: Message(id: sign, en: comma)
        case .percent: Message(id: "\(sign) %", en: "\(comma) %")
        case .rupiah: Message(id: "Rp\(sign)", en: "Rp\(comma)")
        case .minutes: Message(id: "\(sign) menit", en: "\(comma) minutes")
        case .hours: Message(id: "\(sign) jam", en: "\(comma) hours")
        case .days: Message(id: "\(sign) hari", en: "\(comma) days")
        case .named(let name): Message(id: "\(sign) \(name.text)", en: "\(comma) \(name.text)")
        }
    }

    private func digits(group: String, point: String) -> String {
        var text = String(mantissa)
        text = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
        let whole = Array(text.dropLast(decimals))
        var result = ""
        for (index, digit) in whole.enumerated() {
            if isGrouped, index > 0, (whole.count - index) % 3 == 0 { result += group }
            result.append(digit)
        }
        return decimals == 0 ? result : result + point + text.suffix(decimals)
    }
}
