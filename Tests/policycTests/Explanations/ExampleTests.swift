import Findings
import Testing

@testable import policyc

@Suite struct ExampleTests {
    @Test(
        arguments: Example.Setting.allCases.filter { ![.file, .amendment, .limits].contains($0) },
        MessageLanguage.allCases)
    func settingsHaveNoFinding(_ setting: Example.Setting, _ language: MessageLanguage) {
        let report = WorkedExample("", after: setting, language: language).report
        #expect(report.findings.isEmpty, "\(FindingFormat.human.render(report))")
    }

    /// `wrong` gives this finding and no other; `right` gives none.
    @Test(arguments: FindingKind.all.filter { $0.explanation != nil }.map(\.code), MessageLanguage.allCases)
    func examplesGiveTheirFinding(_ code: String, _ language: MessageLanguage) throws {
        let kind = try #require(FindingKind.named(code))
        switch try #require(kind.explanation).example {
        case .policy(let setting, let wrong, let right):
            let bad = WorkedExample(wrong[language], after: setting, language: language).report
            #expect(Set(bad.findings.map(\.kind.code)) == [kind.code], "\(FindingFormat.human.render(bad))")
            let good = WorkedExample(right[language], after: setting, language: language).report
            #expect(good.findings.isEmpty, "\(FindingFormat.human.render(good))")
        case .data(let policy, let file, let wrong, let right):
            let bad = try #require(
                WorkedData(wrong[language], named: file[language], for: policy[language], language: language))
            #expect(Set(bad.kinds.map(\.code)) == [kind.code], "\(bad.lines)")
            let good = try #require(
                WorkedData(right[language], named: file[language], for: policy[language], language: language))
            #expect(good.kinds.isEmpty, "\(good.lines)")
        case .none(let why): #expect(!why[language].isEmpty)
        }
    }

    @Test func everyKindIsExplained() {
        let missing = FindingKind.all.filter { $0.explanation == nil }.map(\.code)
        #expect(missing == [])
    }

    @Test func everyKindHasAnArea() {
        let inAreas = FindingKind.Area.allCases.flatMap(\.kinds)
        #expect(inAreas == FindingKind.all)
    }
}
