import Evaluator
import Findings
import PolicyDSL
import RuleEngine

extension FindingKind {
    /// Everything that only a command can find. In order of code, one a line.
    static let commandKinds: [FindingKind] = [
        .regulationNamedTwice,
        .noTest,
        .coverageBelowFloor,
        .thresholdsBelowFloor,
        .mutantsBelowFloor,
        .limitExceeded,
        .limitUnchecked,
        .failedTest,
    ]

    /// Everything that can be found, by area and code.
    static let all: [FindingKind] = (syntaxKinds + policyKinds + dataKinds + commandKinds).sorted {
        left, right in
        let areas = [left, right].map { kind in Area.allCases.firstIndex { $0.letter == kind.code.first } ?? 0 }
        return (areas[0], left.code) < (areas[1], right.code)
    }

    /// The part of the work that a code's letter stands for.
    enum Area: CaseIterable {
        case syntax, names, types, grains, ranges, versions, amendments, exceptions, tables, tests, text, door

        var letter: Character {
            switch self {
            case .syntax: "S"
            case .names: "N"
            case .types: "T"
            case .grains: "G"
            case .ranges: "R"
            case .versions: "V"
            case .amendments: "A"
            case .exceptions: "X"
            case .tables: "D"
            case .tests: "U"
            case .text: "L"
            case .door: "P"
            }
        }

        var title: Message {
            switch self {
            case .syntax: Message(id: "Tulisan dan tata bahasa", en: "Text and syntax")
            case .names: Message(id: "Nama dan deklarasi", en: "Names and declarations")
            case .types: Message(id: "Jenis nilai dan satuan", en: "Types and units")
            case .grains: Message(id: "Untuk siapa dan kapan", en: "For whom and when")
            case .ranges: Message(id: "Rentang dan hitungan", en: "Ranges and arithmetic")
            case .versions: Message(id: "Versi dan masa berlaku", en: "Versions in time")
            case .amendments: Message(id: "Perubahan peraturan", en: "Amendments")
            case .exceptions: Message(id: "Pengecualian", en: "Exceptions")
            case .tables: Message(id: "Tabel keputusan", en: "Decision tables")
            case .tests: Message(id: "Uji dan keluaran", en: "Tests and outputs")
            case .text: Message(id: "Naskah peraturan", en: "The text of the regulation")
            case .door: Message(id: "Pintu data", en: "Data at the door")
            }
        }

        var kinds: [FindingKind] { FindingKind.all.filter { $0.code.first == letter } }
    }
}
