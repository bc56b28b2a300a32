import PolicyDSL

/// Values as data files say them: plain figures with a decimal point, ISO dates.
struct MachineText: Sendable {
    let plan: Plan

    /// - Note: a text is what the file says, whatever the type; a choice may be written so too.
    func text(_ value: PlainValue, _ type: ValueType) -> String {
        switch value {
        case .absent: return ""
        case .boolean(let value): return value ? "1" : "0"
        case .text(let text): return text
        case .integer(let integer):
            switch type {
            case .number(let number): return figure(integer, decimals: number.decimals)
            case .choice(let choice):
                let members = plan.choices[choice].members
                return Int(exactly: integer).flatMap { members.indices.contains($0) ? members[$0] : nil } ?? ""
            case .date: return Int(exactly: integer).map { CivilDate(dayNumber: $0).iso } ?? ""
            case .timeOfDay:
                let padded = { (part: Int128) in (part < 10 ? "0" : "") + String(part) }
                return padded(integer / 60) + ":" + padded(integer % 60)
            case .boolean, .text, .reference: return String(integer)
            }
        }
    }

    private func figure(_ integer: Int128, decimals: Int) -> String {
        guard decimals > 0 else { return String(integer) }
        let digits = String(integer.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return (integer < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// A line of a file, quoted only where it must be.
    static func line(_ cells: [String]) -> String {
        // A row of one empty cell would be no row at all.
        let isBare = cells.count == 1
        return cells.map { cell in
            let needsQuotes = cell.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }
            guard needsQuotes || (isBare && cell.isEmpty) || cell.first == " " || cell.last == " " else { return cell }
            return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }.joined(separator: ",") + "\n"
    }
}
