import Findings
import Testing

@Suite struct JSONFormatTests {
    @Test func placesCountCodePointsFromOne() {
        let text = "é漢 x\nmenitt"
        let file = SourceFile(id: FileID(0), path: "a \"b\".policy", bytes: Array(text.utf8))
        let kind = FindingKind(code: "N001", severity: .error, title: Message(id: "nama", en: "name"))
        let finding = Finding(
            kind, Message(id: "salah", en: "wrong"),
            at: Label(SourceRange(file: FileID(0), start: 6, end: 7), Message(id: "sini", en: "here")),
            help: Message(id: "ganti", en: "replace"),
            fixes: [
                Fix(
                    title: Message(id: "ganti", en: "replace"),
                    edits: [.init(range: SourceRange(file: FileID(0), start: 8, end: 14), replacement: "menit\n")],
                    isSafe: true)
            ], citation: ["Pasal 1"])
        let json = FindingFormat.json.render(FindingReport([finding], files: [file], language: .english))
        for part in [
            #""schema_version": 1"#, #""code": "N001""#, #""severity": "error""#, #""message": "wrong""#,
            #""file": "a \"b\".policy""#, #""replacement": "menit\n""#, #""safe": true"#, #""errors": 1"#,
            #""help": "replace""#, #""note": null"#,
            """
                    "start": {
                      "byte": 6,
                      "line": 1,
                      "column": 4
                    },
            """,
        ] {
            #expect(json.contains(part), "\(part)")
        }
    }

    @Test func nothingFoundIsStillAReport() {
        let json = FindingFormat.json.render(FindingReport([], files: [], language: .indonesian))
        #expect(
            json == """
                {
                  "schema_version": 1,
                  "findings": [],
                  "summary": {
                    "errors": 0,
                    "warnings": 0,
                    "notes": 0
                  }
                }

                """)
    }

    @Test func controlCharactersAreEscaped() {
        #expect(JSONText.string("a\u{1}\t\u{7F}\\").text() == #""a\u0001\t\u007f\\""# + "\n")
    }
}
