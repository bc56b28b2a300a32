import Testing

@testable import Evaluator

@Suite struct RowWriterTests {
    private func written(_ body: (inout RowWriter) -> Void) -> [UInt8] {
        var writer = RowWriter(capacity: 0)
        body(&writer)
        var bytes: [UInt8] = []
        writer.append(to: &bytes)
        return bytes
    }

    @Test func numbersAsTheOtherWriter() {
        var random = SeededNumbers(20)
        var numbers: [Int64] = [0, 1, -1, 9, 10, 99, 100, -100, .max, .min, .max - 1, 1_000_000_000_000_000_000]
        for digits in 0..<19 { numbers.append(numbers.count % 2 == 0 ? Int64(digits) : -Int64(digits) * 11) }
        numbers += Int64.sample(500, &random)
        for number in numbers {
            for decimals in 0...6 {
                var plain = CSVWriter()
                plain.number(number, decimals: decimals)
                #expect(written { $0.number(number, decimals: decimals) } == plain.bytes)
            }
        }
        var plain = CSVWriter()
        plain.number(Int64.min, decimals: 40)
        #expect(written { $0.number(.min, decimals: 40) } == plain.bytes)
    }

    @Test func textsAsTheOtherWriter() {
        for text in ["", "a", "Badan, Satu", "\"", "a\"b\"", "x\ny", "x\ry", ",", "é\u{1F600}"] {
            var plain = CSVWriter()
            plain.text(Array(text.utf8))
            let bytes = Array(("##" + text + "##").utf8)
            #expect(written { $0.text(bytes.span, 2..<bytes.count - 2) } == plain.bytes)
        }
    }
}
