import Testing

@testable import PolicyDSL

/// Numbers written in words, read back by the reader that holds prose against its figures.
@Suite struct NumberWordsTests {
    @Test(arguments: KeywordLanguage.allCases) func whatIsWrittenIsReadBack(language: KeywordLanguage) throws {
        let numbers: [(Int64, Int)] =
            (0...1_250).map { ($0, 0) } + (0...130).map { ($0, 2) } + (0...30).map { ($0, 1) }
            + [1_999, 10_000, 11_011, 100_001, 350_000, 999_999, 1_000_000, 1_250_500, 2_000_000_001].map { ($0, 0) }
        for (mantissa, decimals) in numbers {
            let text = try #require(numberInWords(mantissa: mantissa, decimals: decimals, language))
            let words = text.split { $0 == " " || $0 == "-" }.map(String.init)
            let read = try #require(NumberWords(words, language), "\(text)")
            #expect(read.count == words.count, "\(text)")
            var (left, right) = (mantissa, read.mantissa)
            for _ in decimals..<max(decimals, read.decimals) { left *= 10 }
            for _ in read.decimals..<max(decimals, read.decimals) { right *= 10 }
            #expect(left == right, "\(text)")
        }
    }

    @Test func asRegulationsWriteThem() {
        #expect(numberInWords(mantissa: 25, decimals: 2, .indonesian) == "nol koma dua puluh lima")
        #expect(numberInWords(mantissa: 1_350_000, decimals: 0, .indonesian) == "satu juta tiga ratus lima puluh ribu")
        #expect(numberInWords(mantissa: 1_011, decimals: 0, .indonesian) == "seribu sebelas")
        #expect(numberInWords(mantissa: 50, decimals: 2, .english) == "zero point five")
        #expect(numberInWords(mantissa: 421, decimals: 0, .english) == "four hundred twenty-one")
    }
}
