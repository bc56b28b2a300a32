/// References of records to each other, by position; nil: none.
public enum Hierarchy {
    /// By record, those on its circle from itself on; nil where it is on none.
    public static func circles(of superiors: [Int?]) -> [[Int]?] {
        var result = [[Int]?](repeating: nil, count: superiors.count)
        // In which climb a record was first met.
        var climb = [Int](repeating: -1, count: superiors.count)
        for start in superiors.indices where climb[start] < 0 {
            var next: Int? = start
            while let record = next, climb[record] < 0 {
                climb[record] = start
                next = superiors[record]
            }
            guard let entry = next, climb[entry] == start else { continue }
            var circle = [entry]
            while let record = superiors[circle[circle.count - 1]], record != entry { circle.append(record) }
            for (position, record) in circle.enumerated() {
                result[record] = Array(circle[position...] + circle[..<position])
            }
        }
        return result
    }

    /// The most records that stand one above the other; nobody is above themselves.
    public static func levels(of superiors: [Int?]) -> Int {
        // Counted from the top.
        var level = [Int](repeating: 0, count: superiors.count)
        var most = 0
        for start in superiors.indices where level[start] == 0 {
            var way: [Int] = []
            var next: Int? = start
            while let record = next, level[record] == 0, way.count < superiors.count {
                way.append(record)
                next = superiors[record]
            }
            var depth = next.map { level[$0] } ?? 0
            for record in way.reversed() {
                depth += 1
                level[record] = depth
            }
            most = max(most, depth)
        }
        return most
    }

    /// `A → B → A`; long ones are shortened.
    public static func words(_ circle: [String]) -> String {
        guard let first = circle.first else { return "" }
        let most = 6
        let shown = circle.prefix(most).joined(separator: " → ")
        return circle.count > most ? "\(shown) → … → \(first)" : "\(shown) → \(first)"
    }
}
