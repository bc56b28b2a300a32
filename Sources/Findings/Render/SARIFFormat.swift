/// Findings as SARIF 2.1.0. Equal findings are equal bytes: rules are sorted, nothing is dated.
struct SARIFFormat {
    private let report: FindingReport
    private let context: RenderContext
    /// Those that something was found of, by code.
    private let rules: [FindingKind]

    init(_ report: FindingReport, _ context: RenderContext) {
        self.report = report
        self.context = context
        rules = Set(report.findings.map(\.kind)).sorted { $0.code < $1.code }
    }

    func text() -> String {
        var driver: [(String, JSONText)] = [("name", .string("policyc"))]
        if !context.version.isEmpty { driver.append(("version", .string(context.version))) }
        driver.append(("rules", .array(rules.map(rule))))
        return JSONText.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            (
                "runs",
                .array([
                    .object([
                        ("tool", .object([("driver", .object(driver))])),
                        ("columnKind", .string("unicodeCodePoints")),
                        ("results", .array(results())),
                    ])
                ])
            ),
        ]).text()
    }

    private func rule(_ kind: FindingKind) -> JSONText {
        let language = report.language
        let title = kind.title[language]
        let meaning = kind.explanation?.meaning[language] ?? title
        let help = [kind.explanation?.cure[language], "policyc explain \(kind.code)"].compactMap(\.self)
        return .object([
            ("id", .string(kind.code)),
            ("shortDescription", Self.message(title)),
            ("fullDescription", Self.message(meaning)),
            ("help", Self.message(help.joined(separator: "\n\n"))),
            ("defaultConfiguration", .object([("level", .string(kind.severity.rawValue))])),
        ])
    }

    private func results() -> [JSONText] {
        let positions = Dictionary(rules.enumerated().map { ($1.code, $0) }) { first, _ in first }
        var seen: [String: Int] = [:]
        return report.findings.map { finding in
            let line = LineFingerprint(finding, in: report)
            let count = seen[line.key, default: 0] + 1
            seen[line.key] = count
            return result(finding, rule: positions[finding.kind.code] ?? 0, fingerprint: "\(line.text):\(count)")
        }
    }

    private func result(_ finding: Finding, rule: Int, fingerprint: String) -> JSONText {
        let language = report.language(of: finding.primary.range.file)
        let text = FindingText(finding, in: report)
        var members: [(String, JSONText)] = [
            ("ruleId", .string(finding.kind.code)), ("ruleIndex", .integer(rule)),
            ("level", .string(finding.severity.rawValue)),
            ("message", Self.message(([text.citedSummary] + text.details).joined(separator: "\n"))),
            ("locations", .array([location(finding.primary, language, citation: text.citation)])),
        ]
        let related = finding.secondary.enumerated().map { position, label in
            location(label, language, number: position + 1)
        }
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        members.append(("partialFingerprints", .object([("policycLine/v1", .string(fingerprint))])))
        if !finding.fixes.isEmpty { members.append(("fixes", .array(finding.fixes.map { fix($0, language) }))) }
        return .object(members)
    }

    private func location(
        _ label: Label, _ language: MessageLanguage, citation: String? = nil, number: Int? = nil
    ) -> JSONText {
        var members: [(String, JSONText)] = []
        if let number { members.append(("id", .integer(number))) }
        if let file = report.files[label.range.file] {
            let place = JSONText.object([
                ("artifactLocation", address(of: file)), ("region", region(file.trimmed(label.range), in: file)),
            ])
            members.append(("physicalLocation", place))
        }
        if let citation {
            members.append(("logicalLocations", .array([.object([("fullyQualifiedName", .string(citation))])])))
        }
        if let message = label.message { members.append(("message", Self.message(message[language]))) }
        return .object(members)
    }

    private func fix(_ fix: Fix, _ language: MessageLanguage) -> JSONText {
        let byFile = Dictionary(grouping: fix.edits, by: \.range.file).sorted { $0.key < $1.key }
        let changes = byFile.compactMap { id, edits -> JSONText? in
            guard let file = report.files[id] else { return nil }
            let replacements = edits.sorted { $0.range.start < $1.range.start }.map { edit in
                JSONText.object([
                    ("deletedRegion", region(edit.range, in: file)),
                    ("insertedContent", Self.message(edit.replacement)),
                ])
            }
            return .object([("artifactLocation", address(of: file)), ("replacements", .array(replacements))])
        }
        return .object([
            ("description", Self.message(fix.title[language])), ("artifactChanges", .array(changes)),
            ("properties", .object([("safe", .boolean(fix.isSafe))])),
        ])
    }

    private func address(of file: SourceFile) -> JSONText {
        let address = SourceAddress(file.path, folder: context.folder)
        let base: [(String, JSONText)] = address.isRelative ? [("uriBaseId", .string("%SRCROOT%"))] : []
        return .object([("uri", .string(address.uri))] + base)
    }

    private func region(_ range: SourceRange, in file: SourceFile) -> JSONText {
        let (start, end) = (file.place(of: range.start), file.place(of: range.end))
        return .object([
            ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ])
    }

    private static func message(_ text: String) -> JSONText { .object([("text", .string(text))]) }
}
