import Findings
import PolicyDSL
import RuleEngine
import Testing

@Suite struct SilencingTests {
    static let head = """
        peraturan Uji
          berlaku sejak 1 Januari 2018

        daftar Pegawai
          nip   : teks kunci
          kelas : bulat 1..15


        """

    static let exception = "kecuali tinggi: bila kelas > 15 maka Rp2"

    static func rule(_ above: String = "", _ behind: String = "") -> String {
        head + "aturan bonus untuk Pegawai : rupiah =\n    Rp1\n\(above)  \(exception)\(behind)\n"
    }

    static let kinds = FindingKind.policyKinds

    /// Codes and marked texts of what is left.
    func left(_ text: String, path: String = "uji.policy", kinds: [FindingKind]? = kinds) -> [String] {
        let result = compiled(text, path: path)
        let whole: Set<FileID> = result.program == nil ? [] : [result.file.id]
        return silenced(result.findings, by: parse(result.file).tree.silencers, kinds: kinds, wholeFiles: whole).map {
            "\($0.kind.code) `\(result.file.text($0.primary.range))`"
        }
    }

    @Test func withoutSilencerTheFindingStands() { #expect(left(Self.rule()) == ["X007 `tinggi`"]) }

    @Test(arguments: [
        Self.rule("  # abaikan X007: kelas 16 diusulkan\n"), Self.rule("  # ignore X007: grade 16 is proposed\n"),
        Self.rule("", "  # abaikan X007: kelas 16 diusulkan"), Self.rule("  # Abaikan x007 : alasan\n"),
        Self.rule("  # abaikan X007: alasan\n\n  # komentar biasa\n"),
        Self.rule("  # abaikan X007: alasan\r\n"),
    ])
    func silencesItsLine(_ text: String) { #expect(left(text) == []) }

    @Test func isAboutOneLineOnly() {
        #expect(left("# abaikan X007: alasan\n" + Self.rule()) == ["X007 `tinggi`", "L023 `X007`"])
        #expect(left(Self.rule() + "# abaikan X007: alasan\n") == ["X007 `tinggi`", "L023 `X007`"])
    }

    @Test func severalCodesInOneComment() {
        #expect(left(Self.rule("  # abaikan X007, D003: alasan\n")) == ["L023 `D003`"])
        #expect(
            left(Self.rule("  # abaikan X007, D003 : alasan\n  # abaikan V003\n")) == ["L023 `D003`", "L023 `V003`"])
    }

    @Test(arguments: ["# abaikan X007", "# abaikan X007:", "# abaikan X007: ", "# abaikan X007 kelas 16 diusulkan"])
    func needsAReason(_ comment: String) { #expect(left(Self.rule("  \(comment)\n")) == ["L020 `X007`"]) }

    @Test(arguments: ["# abaikan baris ini", "# abaikan: contoh", "# abaikan", "# diabaikan X007: contoh", "# ignored"])
    func otherCommentsAreComments(_ comment: String) {
        #expect(left(Self.rule("  \(comment)\n")) == ["X007 `tinggi`"])
    }

    @Test func knowsTheCodes() {
        #expect(left(Self.rule("  # abaikan X077: alasan\n")) == ["X007 `tinggi`", "L021 `X077`"])
        #expect(left(Self.rule("  # abaikan X077: alasan\n"), kinds: nil) == ["X007 `tinggi`", "L023 `X077`"])
    }

    @Test func errorsStay() {
        let unknown = Self.head + "aturan bonus untuk Pegawai : rupiah = gaji  # abaikan N001: nanti\n"
        #expect(left(unknown) == ["N001 `gaji`", "L022 `N001`"])
        #expect(left(unknown, kinds: nil) == ["N001 `gaji`", "L022 `N001`"])
    }

    /// Where not everything was checked nobody knows that a silencer has no use.
    @Test func noneIsIdleBesideAnError() {
        let text = "# abaikan V003: alasan\n" + Self.head + "aturan bonus untuk Pegawai : rupiah = gaji\n"
        #expect(left(text) == ["N001 `gaji`"])
    }

    @Test func proseSilencesItsParagraph() throws {
        let text = "# Judul\n\nSatu.\nDua.\n\n<!-- abaikan L001: contoh -->\nTiga.\nEmpat.\n\nLima.\n"
        let file = SourceFile(id: FileID(0), path: "a.policy.md", bytes: Array(text.utf8))
        let silencer = try #require(parse(file).tree.silencers.first)
        #expect(file.text(silencer.scope) == "Tiga.\nEmpat.")
        #expect(silencer.reason == "contoh")
        #expect(silencer.removal.map { file.text($0) } == "<!-- abaikan L001: contoh -->\n")
    }

    @Test(arguments: [
        ("Satu. <!-- abaikan L001: x -->\nDua.", "Satu. <!-- abaikan L001: x -->\nDua."),
        ("<!-- abaikan L001: x -->\n\n## Pasal 5\n\nIsi.", "## Pasal 5"),
        ("<!-- abaikan L001: x -->\n```text\nA\n```", "```text"),
        ("<!-- abaikan L001:\n  dua baris -->\n<!-- lain -->\nIsi.", "Isi."),
        ("Isi.\n<!-- abaikan L001: x -->\n", ""),
    ])
    func proseScopes(_ text: String, _ scope: String) throws {
        let file = SourceFile(id: FileID(0), path: "a.policy.md", bytes: Array(text.utf8))
        let silencer = try #require(parse(file).tree.silencers.first)
        #expect(file.text(silencer.scope) == scope)
        #expect(silencer.reason != nil)
    }

    /// What is inside a comment is no policy, and a comment not closed hides nothing.
    @Test func commentsHideBlocks() {
        let block = "```policy\n" + Self.head + "```\n"
        func names(_ text: String) -> [String?] {
            let file = SourceFile(id: FileID(0), path: "a.policy.md", bytes: Array(text.utf8))
            return [parse(file).tree.header?.name.text]
        }
        #expect(names("<!--\n\(block)-->\n") == [nil])
        #expect(names("<!--\n\(block)") == ["Uji"])
        #expect(names("<!-- a -->\n\(block)") == ["Uji"])
    }

    @Test func theFixDeletesTheComment() throws {
        let text = Self.head + "aturan bonus untuk Pegawai : rupiah = Rp1  # abaikan X007: alasan\n"
        let result = compiled(text)
        let findings = silenced(
            result.findings, by: parse(result.file).tree.silencers, kinds: nil, wholeFiles: [result.file.id])
        let fix = try #require(findings.first?.fixes.first)
        #expect(fix.isSafe && fix.edits.map { result.file.text($0.range) } == ["  # abaikan X007: alasan"])
    }

    @Test func theFormatterKeepsThem() throws {
        let text = Self.rule("  # abaikan X007: alasan\n")
        let printed = try #require(format(sourceFile(text)).text)
        #expect(left(printed) == [])
        let english = try #require(format(sourceFile(text), to: .english).text)
        #expect(left(english) == [])
    }

    private func sourceFile(_ text: String) -> SourceFile {
        SourceFile(id: FileID(0), path: "uji.policy", bytes: Array(text.utf8))
    }
}
