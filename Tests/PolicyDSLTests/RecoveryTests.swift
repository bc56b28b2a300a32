import Findings
import PolicyDSL
import Testing

@Suite struct RecoveryTests {
    @Test func elevenMistakesAreElevenFindings() {
        let text = """
            peraturan TPP_Kota
              judul Contoh
              berlaku sejak 31 April 2018

            daftar Pegawai
              nip   : teks kunci
              nama teks
              kelas : bulat 1..1.5

            catatan Aktivitas milik Pegawai pada tanggal
              tanggal : tanggal
              menit   : menit 5..480

            parameter target : rupiah = Rp1,350,000

            atruan pokok untuk Pegawai per bulan = terkecil(target; Rp1)

            aturan bonus untuk Pegawai per bulan : rupiah =
              IF(target > Rp1; Rp2; Rp3)
              kecuali cuti: bila kelas == 3 maka Rp0

            tabel grade untuk Pegawai per bulan
              | kelas | => nilai |
              | > 5   | A        |
              |       | B        |

            keluaran hasil untuk Pegawai per bulan: nip, periode sebagai bulan

            uji "contoh" periode Januari 2025
              diberikan Pegawai
                | nip | kelas |
                | "1" |
              diharapkan Pegawai
                | nip | bonus |
                | "1" | Rp2   |
            """
        let findings = checkFindings(
            text, ["S018", "S010", "S018", "S007", "S007", "S020", "S023", "S025", "S030", "S018", "S028"])
        #expect(findings.count == 11)
    }

    @Test func declarationAfterABrokenOneIsRead() {
        let broken = [
            "aturan", "aturan = 5", "aturan x", "aturan x untuk", "aturan x untuk Pegawai = (1 + ", "tabel t", "daftar",
            "catatan A milik", "parameter p :", "uji", "uji \"x\" periode", "keluaran k untuk Pegawai:", "jaminan j:",
            "pilihan", "pilihan X :", "satuan", "pengecualian e atas", "pasal", "pasal 5 ayat (", ")", "| a | b |", "5",
            "\"teks\"", "kecuali x: bila a maka b", "aturan x untuk Pegawai = jika a maka",
            "aturan x untuk Pegawai = a b",
            "aturan x untuk Pegawai = terkecil(a; ", "aturan x untuk Pegawai = \"tidak ditutup", "@", "`",
        ]
        for line in broken {
            let file = sourceFile("peraturan A\n\n\(line)\n\npilihan Sesudah : A, B\n")
            let (tree, findings) = parse(file)
            #expect(findings.count == 1, "\(line)\n\(render(findings, file))")
            #expect(!tree.declarations.isEmpty, "\(line)")
            guard case .choice = tree.declarations.last else {
                Issue.record("\(line)")
                continue
            }
        }
    }

    @Test func depthIsBoundedInEveryDirection() {
        let deep = [
            String(repeating: "(", count: 5000), String(repeating: "-", count: 5000) + "1",
            String(repeating: "tidak ", count: 5000) + "ya", String(repeating: "jika a maka ", count: 5000) + "1",
            String(repeating: "terkecil(1; ", count: 5000), (0...5000).map { "a\($0)" }.joined(separator: " + "),
            (0...5000).map { "a\($0)" }.joined(separator: " atau "), String(repeating: "tahun dari(", count: 5000),
            "1 " + String(repeating: "dibulatkan ke 1 ", count: 5000),
            String(repeating: "jumlah(a bila ", count: 5000), String(repeating: "a termasuk ((", count: 5000),
        ]
        for expression in deep {
            checkFindings("peraturan A\naturan x untuk Pegawai per bulan = \(expression)\npilihan B : C, D\n", ["S015"])
        }
    }

    @Test func anyTextAtAllIsRead() {
        var random = SplitMix(seed: 21)
        var words = Keyword.allCases.flatMap { keyword in KeywordLanguage.allCases.map { keyword.phrase($0) } }
        words += [
            "(", ")", ",", ";", ":", ".", "..", "..<", "|", "=>", "=", "<>", "+", "-", "*", "/", "%", "Rp", "Rp1",
            "1.5",
            "1,5", "\"x\"", "\"", "`a`", "`", "08:00", "2018-07-01", "Januari", "May", "5", "\n", "\n", "\n  |", "|\n",
            "a",
            "Pegawai", "#", "\u{201C}x\u{201D}", "IF(", "&&", "||", "==", "```\n", "\n```policy\n", "# A\n",
        ]
        for number in 0..<1500 {
            var text = random.chance(3, in: 4) ? random.pick(["peraturan A\n", "regulation A\n"]) : ""
            for _ in 0..<random.below(60) { text += random.pick(words) + (random.chance(1, in: 5) ? "" : " ") }
            let isLiterate = number % 4 == 0
            let file = sourceFile(isLiterate ? "```policy\n\(text)" : text, isLiterate ? "a.policy.md" : "a.policy")
            let (tree, findings) = parse(file)
            if findings.isEmpty, number % 4 != 0 { checkFormats(text) }
            #expect(tree.header != nil || !findings.isEmpty)
            _ = parseExpression(file, language: random.pick(KeywordLanguage.allCases))
        }
    }

    @Test func findingsAreBounded() {
        for line in ["@ ", "aturan\n", "| a ", "\u{201C}a\u{201D} ", "1.2 ", "jika "] {
            let text = "peraturan A\n" + String(repeating: line, count: 3000)
            let findings = parse(sourceFile(text)).findings
            #expect((1...1100).contains(findings.count), "\(line)")
        }
    }

    @Test func lexicalMistakesAreCitedToo() {
        let findings = checkFindings(
            "peraturan A\npasal 5\nparameter x = 1.5\npasal 6\nparameter y = 1.5\n", ["S007", "S007"])
        #expect(findings.map(\.citation) == [["Pasal 5"], ["Pasal 6"]])
    }

    @Test func readsOneExpression() {
        let good = parseExpression(sourceFile("terkecil(1; 2) * 5 menit"), language: .indonesian)
        #expect(good.expression != nil && good.findings.isEmpty)
        #expect(parseExpression(sourceFile("1,5 + 1"), language: .indonesian).expression != nil)
        for text in ["", "1 +", "1 2", "IF(1;2;3)", "1.5", "pasal 5", "a)"] {
            let (expression, findings) = parseExpression(sourceFile(text), language: .indonesian)
            #expect(expression == nil)
            #expect(findings.count == 1, "\(text): \(findings.map(\.kind.code))")
        }
    }
}
