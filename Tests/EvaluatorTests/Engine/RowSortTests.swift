import Testing

@testable import Evaluator

@Suite struct RowSortTests {
    private func column(_ values: [Int]) -> Delivery.Column {
        Delivery.Column(title: "", format: .boolean, cells: .places(values))
    }

    @Test(arguments: [1, 2, 3, 8]) func sortsAsOneWould(_ workers: Int) {
        var random = SeededNumbers(30)
        for count in [0, 1, 2, 100, 4095, 9000, 40_001] {
            // Few values, so that the third and fourth column settle ties too.
            let values = (0..<3).map { _ in (0..<count).map { _ in Int(random.next() % 7) } }
            let columns = (values + [Array(0..<count)]).map(column)
            let sort = RowSort(columns, by: [2, 0, 1, 3], rows: count)
            let expected = (0..<count).sorted { left, right in
                let keys = [values[2], values[0], values[1]]
                for key in keys where key[left] != key[right] { return key[left] < key[right] }
                return left < right
            }
            let mixed = (0..<count).shuffled(using: &random)
            #expect(sort.sorted(mixed, workers: workers) == expected)
            #expect(sort.sorted(expected, workers: workers) == expected)
        }
    }

    @Test func textsByTheirBytes() {
        let texts = ByteStrings(["b", "", "a", "aa", "ab"].map(\.utf8))
        var column = column([0, 1, 2, 3, 4, 2])
        column.texts = texts
        column.isOrdered = false
        let places = self.column([0, 1, 2, 3, 4, 5])
        let prepared = RowSort([column, places], by: [0, 1], rows: 6)
        #expect(prepared.sorted(Array(0..<6), workers: 2) == [1, 2, 5, 3, 4, 0])
        let constant = self.column([0, 0, 0, 0, 0, 0])
        let unprepared = RowSort([constant, column, places], by: [0, 0, 1, 2], rows: 6)
        #expect(unprepared.sorted(Array(0..<6), workers: 2) == [1, 2, 5, 3, 4, 0])
    }
}
