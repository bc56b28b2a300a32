import Evaluator
import Findings
import RuleEngine
import Testing

@Suite struct OutputTests {
    private func written(_ write: (inout CSVWriter) -> Void) -> String {
        var writer = CSVWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func numbersKeepTheirDecimals() {
        func number(_ value: Int128, _ decimals: Int) -> String {
            written { $0.number(value, decimals: decimals) }
        }
        #expect(number(0, 0) == "0")
        #expect(number(0, 2) == "0.00")
        #expect(number(5, 2) == "0.05")
        #expect(number(-5, 2) == "-0.05")
        #expect(number(-5, 0) == "-5")
        #expect(number(2960, 2) == "29.60")
        #expect(number(-100, 2) == "-1.00")
        #expect(number(850_000, 0) == "850000")
        #expect(number(Int128(Int64.min), 0) == "-9223372036854775808")
        #expect(number(Int128(Int64.max) + 1, 1) == "922337203685477580.8")
        #expect(number(.max, 0) == "170141183460469231731687303715884105727")
        #expect(number(.min, 38) == "-1.70141183460469231731687303715884105728")
    }

    @Test func quotesOnlyWhereNeeded() {
        #expect(written { $0.textField("a b;c'd") } == "a b;c'd")
        #expect(written { $0.textField("a,b") } == "\"a,b\"")
        #expect(written { $0.textField("a\"b") } == "\"a\"\"b\"")
        #expect(written { $0.textField("a\nb") } == "\"a\nb\"")
        #expect(written { $0.textField("a\r") } == "\"a\r\"")
        #expect(written { $0.textField("") } == "")
    }

    @Test func everyFormat() {
        let line = written { writer in
            writer.field(.integer(1), .boolean)
            writer.field(.integer(-1234), .number(decimals: 2))
            writer.field(.integer(1), .choice(members: ["a", "b,c"]))
            writer.field(.text(Array("é".utf8)), .text)
            writer.field(.integer(-1), .date)
            writer.field(.integer(485), .timeOfDay)
            writer.field(.integer(0), .period(.week))
            writer.field(.absent, .text)
            writer.endLine()
        }
        #expect(line == "1,-12.34,\"b,c\",é,1969-12-31,08:05,1970-W01,\n")
    }

    @Test func rowsAreSortedAsAskedThenByKeyAndPeriod() {
        var rows = OutputRows(titles: ["v", "k"], formats: [.number(decimals: 0), .text], sort: [0])
        func add(_ value: OutputValue, _ key: String, _ period: Int128) {
            let key = OutputValue.text(Array(key.utf8))
            rows.rows.append(.init(values: [value, key], tie: [key, .integer(period)]))
        }
        add(.integer(10), "é", 0)
        add(.integer(10), "z", 0)
        add(.integer(9), "a", 0)
        add(.absent, "b", 0)
        let file = rows.file(named: "x")
        #expect(file.name == "x.csv")
        #expect(file.rows == 4)
        // By bytes, z comes before é.
        #expect(String(decoding: file.bytes, as: UTF8.self) == "v,k\n,b\n9,a\n10,z\n10,é\n")
    }

    @Test func rejectedFile() {
        let kind = FindingKind(code: "P999", severity: .error, title: Message(id: "x", en: "x"))
        let rejection = Rejection(
            table: 0, file: "a.csv", line: 3, row: 1, column: "menit", kind: kind,
            reason: Message(id: "di luar batas", en: "out of range"), text: Array("1,\"x\"".utf8))
        var file = RejectedFile(language: .english)
        var bytes: [UInt8] = []
        file.add(rejection) { bytes += $0 }
        file.finish { bytes += $0 }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "file,line,column,code,reason,row\na.csv,3,menit,P999,out of range,\"1,\"\"x\"\"\"\n")
    }

    @Test func memorySource() throws {
        let data = DataSet(inMemory: ["Aktivitas": Array("abc".utf8)])
        let source = try #require(data.sources["Aktivitas"])
        #expect(source.name == "aktivitas.csv")
        #expect(try source.readAll() == Array("abc".utf8))
    }
}
