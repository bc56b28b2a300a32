import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// The text of an example, read: what is found in it, with places in that text alone.
struct WorkedExample {
    private static let example = FileID(0)
    private static let before = FileID(1)
    let report: FindingReport

    init(_ text: String, after setting: Example.Setting, language: MessageLanguage) {
        if setting == .amendment {
            report = Self.report(amendment: text, to: setting.text[language], language: language)
            return
        }
        if setting == .limits {
            report = Self.report(limits: text, to: setting.text[language], language: language)
            return
        }
        let head = setting.text[language]
        let whole = SourceFile(id: Self.example, path: "", bytes: Array((head + text).utf8), form: Self.form(text))
        let start = head.utf8.count
        func moved(_ range: SourceRange) -> SourceRange {
            guard range.start >= start || range.end > start else {
                return SourceRange(file: Self.before, start: range.start, end: range.end)
            }
            return SourceRange(file: Self.example, start: max(0, range.start - start), end: range.end - start)
        }
        // What an example after a setting does not use is used by the rest of that regulation.
        let idle: [FindingKind] = setting == .file ? [] : [.unusedDeclaration, .unusedResult]
        let findings = Self.findings(in: whole).filter { !idle.contains($0.kind) }.map { finding -> Finding in
            var finding = finding
            finding.primary.range = moved(finding.primary.range)
            finding.secondary = finding.secondary.map { Label(moved($0.range), $0.message) }
            finding.fixes = finding.fixes.map { fix in
                var fix = fix
                fix.edits = fix.edits.map { Fix.Edit(range: moved($0.range), replacement: $0.replacement) }
                return fix
            }
            return finding
        }
        let isLiterate = whole.form == .literate
        let name = Message(id: "contoh.policy", en: "example.policy")[language] + (isLiterate ? ".md" : "")
        let files = [
            SourceFile(id: Self.example, path: name, bytes: Array(text.utf8), form: whole.form),
            SourceFile(
                id: Self.before, path: Message(id: "peraturan.policy", en: "regulation.policy")[language],
                bytes: Array(head.utf8), form: .plain),
        ]
        report = FindingReport(findings, files: files, language: language)
    }

    /// An amendment as a file of its own, beside the regulation that it changes.
    private static func report(
        amendment text: String, to base: String, language: MessageLanguage
    ) -> FindingReport {
        let ending = text.contains("```") ? ".policy.md" : ".policy"
        var set = PolicySet()
        set.add(
            path: Message(id: "perubahan", en: "amendment")[language] + ending, bytes: Array(text.utf8), isRoot: true)
        set.add(
            path: Message(id: "peraturan.policy", en: "regulation.policy")[language], bytes: Array(base.utf8),
            isRoot: false)
        let files = set.policies.map(\.file)
        let read = set.policies[0].findings
        guard !read.contains(where: { $0.severity == .error }) else {
            return FindingReport(read, files: files, language: language)
        }
        let checked = (try? set.compileAmended(0, [1]).findings) ?? []
        return FindingReport(read + checked, files: files, language: language)
    }

    /// Limits as a file of their own, beside the regulation whose changes they limit.
    private static func report(limits text: String, to base: String, language: MessageLanguage) -> FindingReport {
        var set = PolicySet()
        let names = [
            Message(id: "batas.policy", en: "limits.policy")[language],
            Message(id: "peraturan.policy", en: "regulation.policy")[language],
        ]
        for (name, bytes) in zip(names, [text, base]) {
            set.add(path: name, bytes: Array(bytes.utf8), isRoot: name == names[0])
        }
        let read = set.policies[0].findings
        let checked = read.contains { $0.severity == .error } ? [] : (try? set.compileLimits(0).findings) ?? []
        return FindingReport(read + checked, files: set.policies.map(\.file), language: language)
    }

    private static func form(_ text: String) -> SourceFile.Form { text.contains("```") ? .literate : .plain }

    /// What `check` and `test` find.
    private static func findings(in file: SourceFile) -> [Finding] {
        let (tree, read) = parse(file)
        guard !read.contains(where: { $0.severity == .error }) else { return read }
        let (program, checked) = compile(tree, imports: [])
        let left = silenced(
            read + checked, by: tree.silencers, kinds: FindingKind.all, wholeFiles: program == nil ? [] : [file.id])
        guard let program else { return left }
        let failed = program.tests.compactMap { test in
            Finding.failedTest(TestRunner.run(test, of: program.plan), program.plan)
        }
        return left + failed
    }
}
