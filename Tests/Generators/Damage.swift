/// Damages the bytes of a file as bad exports and broken transfers do.
package enum Damage {
    /// - Parameter start: what comes before is left alone (a header).
    package static func damaged(_ bytes: [UInt8], from start: Int, _ dice: inout Dice) -> [UInt8] {
        var result = bytes
        let marks: [UInt8] = [34, 34, 34, 10, 13, 44, 59, 0, 0xFF, 0xC3, 0xA9, 32, 45, 46, 48]
        for _ in 0..<dice.int(1...6) {
            guard result.count > start else { return result }
            let place = dice.int(start...result.count - 1)
            switch dice.int(1...5) {
            case 1: result.remove(at: place)
            case 2: result[place] = dice.pick(marks) ?? 0
            case 3: result.removeLast(min(result.count - place, dice.int(1...20)))
            default: result.insert(dice.pick(marks) ?? 0, at: place)
            }
        }
        return result
    }
}
