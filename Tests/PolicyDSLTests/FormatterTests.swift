import Findings
import FoundationEssentials
import PolicyDSL
import Testing

/// Formats a text that must be without findings, and holds what every formatting must keep.
@discardableResult
func checkFormats(
    _ text: String, _ path: String = "uji.policy", sourceLocation: SourceLocation = #_sourceLocation
) -> String {
    func run(_ text: String, _ language: KeywordLanguage? = nil) -> String {
        let file = sourceFile(text, path)
        let (formatted, findings) = format(file, to: language)
        if formatted == nil || !findings.isEmpty {
            Issue.record("\(text)\n\(render(findings, file))", sourceLocation: sourceLocation)
        }
        return formatted ?? ""
    }
    let once = run(text)
    #expect(run(once) == once, "formatting twice", sourceLocation: sourceLocation)
    let language = parse(sourceFile(text, path)).tree.language
    let other: KeywordLanguage = language == .indonesian ? .english : .indonesian
    let translated = run(once, other)
    #expect(run(translated) == translated, "formatting the translation", sourceLocation: sourceLocation)
    #expect(run(translated, language) == once, "there and back", sourceLocation: sourceLocation)
    return once
}

@Suite struct FormatterTests {
    @Test(arguments: KeywordLanguage.allCases)
    func keepsEverySentence(_ language: KeywordLanguage) throws {
        let grammar = try Grammar(try readText("grammar/policy.ebnf"))
        var generator = SentenceGenerator(grammar, language, seed: 11)
        var random = SplitMix(seed: 12)
        for _ in 0..<600 { checkFormats(spell(generator.sentence(), &random)) }
    }
}

extension FormatterTests {
    /// A value that is read from an earlier period has a name like any other.
    @Test func keepsAnEarlierValueNamedLikeAWordOfTheLanguage() {
        checkFormats("peraturan a\n\naturan x untuk semua per bulan = sebelumnya(`period`; 5)\n")
    }

    @Test func writesTheCanonicalForm() {
        let text = """
            # di atas
            peraturan   A   # nama
            judul "x"


            berlaku sejak 2018-01-01
            daftar Pegawai nip:teks kunci # pengenal
              # tentang kelas
              kelas:bulat 1..15
            parameter a:hari=3 hari
            parameter panjang_sekali:menit   =   450 menit
            aturan x untuk Pegawai per bulan:rupiah=jika a≥3 maka
            terkecil( kelas ;2 ) * Rp 1.350.000 selain itu -Rp1 kecuali b:bila ya maka Rp0
            tabel t untuk Pegawai per bulan
            |kelas|=>y|
            # besar
            |>5|A|
            | <=5 atau kosong|- 1|
            uji "u" periode Januari 2018 diberikan Pegawai
            |nip|masuk|
            |"1"|8:00|
            """
        let expected = """
            # di atas
            peraturan A  # nama
              judul "x"

              berlaku sejak 2018-01-01
            daftar Pegawai
              nip   : teks kunci  # pengenal
              # tentang kelas
              kelas : bulat 1..15
            parameter a              : hari  = 3 hari
            parameter panjang_sekali : menit = 450 menit
            aturan x untuk Pegawai per bulan : rupiah = jika a >= 3 maka
                terkecil(kelas; 2) * Rp1.350.000 selain itu -Rp1
              kecuali b: bila ya maka Rp0
            tabel t untuk Pegawai per bulan
              | kelas            | => y |
              # besar
              | > 5              | A    |
              | <= 5 atau kosong | -1   |
            uji "u" periode Januari 2018
              diberikan Pegawai
                | nip | masuk |
                | "1" | 08:00 |

            """
        #expect(checkFormats(text) == expected)
    }

    /// Both `selain itu` would stand in one column.
    @Test func putsParenthesesAroundAConditionWithinACondition() {
        let formatted = checkFormats(
            """
            peraturan A

            aturan x untuk P = jika a > 3
            maka jika a > 5
            maka 1
            selain itu jika a > 4 maka 2 selain itu 3
            selain itu 4
            """)
        #expect(
            formatted == """
                peraturan A

                aturan x untuk P = jika a > 3
                  maka (jika a > 5
                    maka 1
                    selain itu jika a > 4 maka 2 selain itu 3)
                  selain itu 4

                """)
    }

    @Test func keepsProseLineEndingsAndMark() {
        let text =
            "\u{FEFF}# Judul  \r\n\r\nTeks   apa saja.\r\n```policy\r\nperaturan   A\r\n```\r\nAkhir\t \r\n```swift\r\nlet  x\r\n```"
        let wanted = text.split(separator: "   A").joined(separator: " A")
        #expect(checkFormats(text, "a.policy.md") == wanted)
    }

    @Test func translates() {
        let text = """
            peraturan A
              berlaku sejak 1 Mei 2018
            pasal 5 ayat (1)
            aturan x untuk Pegawai per bulan : persen = terkecil(1.350,5 menit / rule; 0,25 %) dibulatkan ke bawah ke 0,01 %
            """
        let wanted = """
            regulation A
              in force from 1 May 2018
            article 5 paragraph (1)
            rule x for Pegawai per month : percent = least(1,350.5 minutes / `rule`; 0.25 %) rounded down to 0.01 %

            """
        #expect(format(sourceFile(text), to: .english).text == wanted)
        checkFormats(text)
    }

    @Test func keepsThePolicies() throws {
        let folder = repositoryRoot.appending(path: "policies").path
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        let policies = names.filter { $0.hasSuffix(".policy") || $0.hasSuffix(".policy.md") }
        #expect(!policies.isEmpty)
        for name in policies { checkFormats(try readText("policies/\(name)"), name) }
    }

    @Test func leavesFilesWithErrorsAlone() {
        let (text, findings) = format(sourceFile("peraturan A\naturan"))
        #expect(text == nil && findings.map(\.kind.code) == ["S018"])
    }
}
