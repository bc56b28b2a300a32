import Findings
import RuleEngine

/// Values as a policy writes them: `Rp850.000`, `72,50 %`, `450 menit`, `1 Januari 2018`, `A`.
struct ValueNotation {
    var plan: Plan
    var language: MessageLanguage
    /// `100 %` instead of `100,00 %`.
    var trimsZeros = false

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func text(_ value: PlainValue, _ type: ValueType) -> String {
        switch value {
        case .absent: return text("kosong", "absent")
        case .boolean(let boolean): return yesNo(boolean)
        case .text(let string): return isReference(type) ? string : "\"\(string.replacing("\"", with: "\"\""))\""
        case .integer(let integer):
            switch type {
            case .boolean: return yesNo(integer != 0)
            case .number(let number): return figure(integer, number)
            case .choice(let choice):
                let members = plan.choices[choice].members
                return Int(exactly: integer).flatMap { members.indices.contains($0) ? members[$0] : nil }
                    ?? String(integer)
            case .date: return Figures.date(Int(integer), language)
            case .timeOfDay: return Figures.timeOfDay(Int(integer))
            case .text, .reference: return String(integer)
            }
        }
    }

    private func isReference(_ type: ValueType) -> Bool {
        switch type {
        case .reference: true
        case .boolean, .number, .choice, .text, .date, .timeOfDay: false
        }
    }

    private func yesNo(_ value: Bool) -> String { value ? text("ya", "yes") : text("tidak", "no") }

    private func figure(_ integer: Int128, _ type: NumberType) -> String {
        var (integer, decimals) = (integer, type.decimals)
        while trimsZeros, decimals > 0, integer % 10 == 0 { (integer, decimals) = (integer / 10, decimals - 1) }
        let figure = Figures.decimal(integer, decimals: decimals, language)
        switch type.unit {
        case .none: return figure
        case .percent: return figure + " %"
        case .rupiah: return integer < 0 ? "-Rp" + figure.dropFirst() : "Rp" + figure
        case .minutes: return figure + " " + text("menit", "minutes")
        case .hours: return figure + " " + text("jam", "hours")
        case .days: return figure + " " + text("hari", "days")
        case .named(let name): return figure + " " + name
        }
    }
}
