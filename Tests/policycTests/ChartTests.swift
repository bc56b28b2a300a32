import Findings
import Testing

@testable import policyc

/// Axes, intervals and figures of the report's drawings.
@Suite struct ChartTests {
    @Test func axesBeginAndEndAtRoundFigures() {
        #expect(ChartScale([3, 87]).ticks == [0, 50, 100])
        #expect(ChartScale([-12, 30]).ticks == [-20, 0, 20, 40])
        #expect(ChartScale([-7]).ticks == [-8, -6, -4, -2, 0])
        #expect(ChartScale([0]).ticks == [0, 1])
        #expect(ChartScale([]).ticks == [0, 1])
        let huge: Int128 = 386_400_000_000_000_000_000
        #expect(ChartScale([-huge]).ticks.count <= 6)
    }

    @Test func everyValueLiesOnItsAxis() {
        for greatest in stride(from: Int128(1), through: 4000, by: 37) {
            for least in stride(from: -greatest * 2, through: greatest, by: 411) {
                let scale = ChartScale([least, greatest])
                #expect(scale.low <= min(0, least) && scale.high >= greatest)
                #expect(scale.ticks.contains(0) && scale.ticks.last == scale.high)
                #expect((2...8).contains(scale.ticks.count))
                #expect((0...100).contains(scale.position(least, of: 100)))
            }
        }
    }

    @Test func partsOfAWidth() {
        #expect(
            [0, 5, 50, 1250, 3333, 10_000].map(ChartScale.percent) == [
                "0%", "0.05%", "0.5%", "12.5%", "33.33%", "100%",
            ])
    }

    @Test func intervalsTakeInEveryFigure() throws {
        let values = (0..<1000).map { Int128($0 * $0 % 701) - 350 }
        let histogram = try #require(Histogram(values))
        #expect(histogram.edges.contains(0))
        let tally = histogram.tally(values.enumerated().map { ("p\($0 % 10)", $1) })
        #expect(tally.counts.reduce(0, +) == 1000)
        #expect(tally.heads.allSatisfy { $0 <= 10 })
        for value in values {
            let interval = histogram.interval(of: value)
            #expect(interval == 0 || value >= histogram.edges[interval])
            #expect(interval == histogram.count - 1 || value < histogram.edges[interval + 1])
        }
    }

    @Test func aFewFarAwayDoNotDecide() throws {
        let values = [Int128](repeating: 5, count: 500) + [Int128](repeating: 9, count: 500) + [1_000_000]
        let histogram = try #require(Histogram(values))
        #expect(histogram.isOpenAbove && !histogram.isOpenBelow)
        #expect(histogram.count < 12)
        #expect(histogram.interval(of: 1_000_000) == histogram.count - 1)
        #expect(Histogram([]) == nil)
        #expect(try #require(Histogram([7])).count == 1)
    }

    @Test func figuresAreShort() {
        let id = SimulationNotation(language: .indonesian)
        let en = SimulationNotation(language: .english)
        let cases: [(Int128, String, String)] = [
            (0, "Rp0", "Rp0"), (9_999, "Rp9.999", "Rp9,999"), (12_340, "Rp12,3 rb", "Rp12.3 k"),
            (1_239_456_789, "Rp1,24 M", "Rp1.24 bn"), (-50_920_000, "-Rp50,9 jt", "-Rp50.9 m"),
            (1_234_500_000_000, "Rp1.234,5 M", "Rp1,234.5 bn"), (7_244_100_000_000_000, "Rp7.244,1 T", "Rp7,244.1 tn"),
            (2_000_000, "Rp2,00 jt", "Rp2.00 m"),
        ]
        for (value, indonesian, english) in cases {
            #expect(id.shortMoney(value) == indonesian)
            #expect(en.shortMoney(value) == english)
        }
        #expect(id.shortMoney(2_000_000, isAxis: true) == "Rp2 jt")
        #expect(id.period("2018-01") == "Jan 2018")
        #expect(id.period("2018") == "2018")
        #expect(id.percent(-15, of: 1000) == "-1,5 %")
        #expect(id.percent(5, of: 0) == "")
    }
}
