import Findings
import PolicyDSL
import Testing

@Suite struct ConsolidateTests {
    static let base = """
        peraturan TPP
          berlaku sejak 1 Januari 2018

        pilihan Grade : A, B, C

        daftar Pegawai
          nip   : teks kunci
          grade : Grade

        parameter dasar : rupiah = Rp1.000.000   # sebulan

        tabel penilaian untuk Pegawai per bulan
          | grade | => bayar |
          | A     | 100 %    |
          | B     | 75 %     |
          | C     | 50 %     |

        aturan tpp untuk Pegawai per bulan : rupiah =
            (dasar * bayar) dibulatkan ke bawah ke Rp1
          kecuali cuti: bila grade = C maka Rp0

        """

    static func file(_ text: String, _ id: Int) -> SourceFile {
        SourceFile(id: FileID(id), path: "uji\(id).policy", bytes: Array(text.utf8))
    }

    static func amendment(_ items: String, from date: String = "1 Juli 2018", name: String = "P1") -> SourceFile {
        let file = file("perubahan \(name) atas TPP\n  berlaku sejak \(date)\n\n\(items)\n", 1)
        #expect(parse(file).findings.isEmpty, "\(render(parse(file).findings, file))")
        return file
    }

    static func apply(_ items: String, from date: String = "1 Juli 2018") -> (text: String, findings: [Finding]) {
        let result = consolidate(file(base, 0), with: [amendment(items, from: date)], id: FileID(2))
        return (String(decoding: result.text.file.bytes, as: UTF8.self), result.findings)
    }

    @Test func aParameterGetsAVersionBehindTheOldOne() {
        let (text, findings) = Self.apply("angka 1 ubah parameter dasar dari Rp1.000.000 menjadi Rp1.200.000")
        #expect(findings.isEmpty)
        #expect(
            text.contains(
                """
                parameter dasar : rupiah = Rp1.000.000   # sebulan

                # diubah dengan P1 Angka 1, berlaku sejak 1 Juli 2018
                parameter dasar : rupiah berlaku sejak 1 Juli 2018 = Rp1.200.000

                tabel penilaian
                """))
    }

    /// The second clause replaces the version that the first one made: its date must stay.
    @Test func aRuleChangedTwiceOnOneDayKeepsItsDate() {
        let (text, findings) = Self.apply(
            """
            angka 1 hapus pengecualian cuti
            angka 2 ubah aturan tpp menjadi aturan tpp untuk Pegawai per bulan : rupiah = dasar
            """)
        #expect(findings.isEmpty)
        #expect(text.contains("aturan tpp untuk Pegawai per bulan : rupiah berlaku sejak 1 Juli 2018 = dasar"))
    }

    @Test func fromTheFirstDayOnNothingOldIsKept() {
        let (text, findings) = Self.apply(
            "angka 1 ubah parameter dasar menjadi Rp1.200.000", from: "1 Januari 2018")
        #expect(findings.isEmpty)
        #expect(text == Self.base.replacing("Rp1.000.000", with: "Rp1.200.000"))
    }

    @Test func cellsAndRowsChangeInACopyOfTheTable() {
        let (text, findings) = Self.apply(
            """
            angka 1 ubah tabel penilaian baris grade = B: bayar dari 75 % menjadi 70 %
            angka 2 ubah tabel penilaian hapus baris bayar = 50 %
            angka 3 ubah tabel penilaian sisipkan baris setelah grade = B | C | 40 % |
            """)
        #expect(findings.isEmpty)
        #expect(
            text.contains(
                """
                tabel penilaian untuk Pegawai per bulan berlaku sejak 1 Juli 2018
                  | grade | => bayar |
                  | A     | 100 %    |
                  | B     | 70 %     |
                  | C | 40 % |

                aturan tpp
                """), "\(text)")
        #expect(text.contains("  | B     | 75 %     |\n  | C     | 50 %     |\n"))
    }

    @Test func anExceptionIsReplacedAndDeleted() {
        let replaced = Self.apply(
            "angka 1 ubah pengecualian cuti menjadi pengecualian cuti atas tpp: bila grade = B maka Rp1")
        #expect(replaced.findings.isEmpty)
        #expect(
            replaced.text.contains(
                """
                aturan tpp untuk Pegawai per bulan : rupiah berlaku sejak 1 Juli 2018 =
                    (dasar * bayar) dibulatkan ke bawah ke Rp1
                  kecuali cuti: bila grade = B maka Rp1
                """), "\(replaced.text)")
        let deleted = Self.apply("angka 1 hapus pengecualian cuti")
        #expect(deleted.findings.isEmpty)
        #expect(deleted.text.contains("berlaku sejak 1 Juli 2018 =\n    (dasar * bayar) dibulatkan ke bawah ke Rp1\n"))
        #expect(deleted.text.count(of: "kecuali cuti") == 1)
    }

    @Test func whatIsInsertedStandsAtTheEndAndHasItsDate() {
        let (text, findings) = Self.apply(
            """
            angka 1 sisipkan pengecualian tugas_belajar atas tpp: bila grade = B maka Rp5
            angka 2 sisipkan jaminan tak_negatif untuk Pegawai per bulan: tpp >= Rp0
            """)
        #expect(findings.isEmpty)
        #expect(
            text.contains("\npengecualian tugas_belajar atas tpp berlaku sejak 1 Juli 2018: bila grade = B maka Rp5"))
        #expect(text.hasSuffix("\njaminan tak_negatif untuk Pegawai per bulan: tpp >= Rp0\n"))
    }

    @Test func aSecondAmendmentGoesOnFromTheFirst() {
        let first = Self.amendment("angka 1 ubah parameter dasar menjadi Rp1.200.000")
        let second = SourceFile(
            id: FileID(3), path: "p2.policy",
            bytes: Array(
                """
                perubahan P2 atas TPP
                  berlaku sejak 1 Januari 2019

                angka 1 ubah parameter dasar dari Rp1.200.000 menjadi Rp1.300.000
                """.utf8))
        let both = consolidate(Self.file(Self.base, 0), with: [first, second], id: FileID(2))
        #expect(both.findings.isEmpty)
        let text = String(decoding: both.text.file.bytes, as: UTF8.self)
        #expect(text.count(of: "parameter dasar") == 3)
        let alone = consolidate(Self.file(Self.base, 0), with: [second], id: FileID(2))
        #expect(alone.findings.map(\.kind.code) == ["A003"])
        let early = consolidate(
            Self.file(Self.base, 0), with: [first, second],
            on: DateLiteral(year: 2018, month: 12, day: 31, range: SourceRange(file: FileID(0), start: 0, end: 0)),
            id: FileID(2))
        #expect(String(decoding: early.text.file.bytes, as: UTF8.self).count(of: "parameter dasar") == 2)
    }

    @Test func endingAVersionRevivesNothing() {
        let base = Self.base.replacing(
            "kecuali cuti: bila grade = C maka Rp0",
            with:
                "kecuali cuti: bila grade = C maka Rp0\n\npengecualian duka atas tpp berlaku sejak 1 Februari 2018: bila grade = A maka Rp2"
        )
        let result = consolidate(
            Self.file(base, 0), with: [Self.amendment("angka 1 hapus pengecualian duka atas tpp")], id: FileID(2))
        #expect(result.findings.isEmpty)
        let text = String(decoding: result.text.file.bytes, as: UTF8.self)
        #expect(
            text.contains("pengecualian duka atas tpp berlaku sejak 1 Februari 2018 sampai dengan 30 Juni 2018: bila"))
    }

    private static let standing = base + "\npengecualian duka atas tpp: bila grade = A maka Rp2\n"
    private static let replaced =
        "angka 1 ubah pengecualian duka menjadi pengecualian duka atas tpp: bila grade = A maka Rp3"

    private static func applyStanding(
        _ items: String..., from dates: String...
    ) -> (text: String, findings: [Finding]) {
        let amendments = zip(items, dates).map { amendment($0, from: $1) }
        let result = consolidate(file(standing, 0), with: amendments, id: FileID(2))
        return (String(decoding: result.text.file.bytes, as: UTF8.self), result.findings)
    }

    @Test func anExceptionThatStandsApartEndsWhereItsNewVersionBegins() {
        let (text, findings) = Self.applyStanding(Self.replaced, from: "1 Juli 2018")
        #expect(findings.isEmpty)
        #expect(
            text.hasSuffix(
                """

                pengecualian duka atas tpp berlaku sejak 1 Januari 2018 sampai dengan 30 Juni 2018: bila grade = A maka Rp2

                # diubah dengan P1 Angka 1, berlaku sejak 1 Juli 2018
                pengecualian duka atas tpp berlaku sejak 1 Juli 2018: bila grade = A maka Rp3

                """), "\(text)")
        let atOnce = Self.applyStanding(Self.replaced, from: "1 Januari 2018").text
        #expect(atOnce == Self.standing.replacing("maka Rp2", with: "maka Rp3"))
    }

    @Test func aDeletedVersionOfAnExceptionRevivesNothing() {
        let (text, findings) = Self.applyStanding(
            Self.replaced, "angka 1 hapus pengecualian duka", from: "1 Juli 2018", "1 Juli 2018")
        #expect(findings.isEmpty)
        #expect(text.count(of: "\npengecualian duka") == 1)
        #expect(text.contains("sampai dengan 30 Juni 2018: bila grade = A maka Rp2"))
    }

    /// The first has the clauses of one instrument, deleting and inserting under one name.
    @Test func whatHasEndedMayBeInsertedAnew() {
        let new = "sisipkan pengecualian duka atas tpp: bila grade = A maka Rp3"
        let (text, findings) = Self.applyStanding(
            "angka 1 hapus pengecualian duka\nangka 2 \(new)", from: "1 Juli 2018")
        #expect(findings.isEmpty)
        #expect(text.contains("sampai dengan 30 Juni 2018: bila grade = A maka Rp2"))
        #expect(text.contains("pengecualian duka atas tpp berlaku sejak 1 Juli 2018: bila grade = A maka Rp3"))
        #expect(Self.applyStanding("angka 1 \(new)", from: "1 Juli 2018").findings.map(\.kind.code) == ["A007"])
        #expect(
            Self.apply("angka 1 sisipkan pengecualian cuti atas tpp: bila grade = A maka Rp3").findings.map(\.kind.code)
                == ["A007"])
    }

    @Test func anExceptionKeepsWhatItIsAnExceptionTo() {
        for name in ["duka", "cuti"] {
            let findings = Self.applyStanding(
                "angka 1 ubah pengecualian \(name) menjadi pengecualian \(name) atas bayar: bila grade = A maka 3 %",
                from: "1 Juli 2018"
            ).findings
            #expect(findings.map(\.kind.code) == ["A006"])
        }
    }

    @Test func aClauseBeforeItsAmendmentIsRetroactive() {
        func codes(_ items: String, from date: String) -> [String] {
            draftingFindings(
                parse(Self.amendment(items, from: date)).tree, of: parse(Self.file(Self.base, 0)).tree, order: 0
            ).map(\.kind.code)
        }
        let change = "ubah parameter dasar menjadi Rp1.200.000"
        #expect(codes("angka 1 berlaku sejak 30 Juni 2018 \(change)", from: "1 Juli 2018") == ["A045"])
        #expect(codes("angka 1 berlaku sejak 1 Juli 2018 \(change)", from: "1 Juli 2018").isEmpty)
        #expect(codes("angka 1 \(change)", from: "1 Juli 2018").isEmpty)
        let insertion = "sisipkan parameter tambahan : rupiah = Rp1"
        #expect(codes("angka 1 \(insertion)", from: "31 Desember 2017") == ["A002"])
        #expect(codes("angka 1 \(insertion)", from: "1 Januari 2018").isEmpty)
        #expect(Self.apply("angka 1 cabut TPP", from: "31 Desember 2017").findings.map(\.kind.code) == ["A002"])
    }

    @Test func aRepealEndsTheRegulation() {
        let (text, findings) = Self.apply("angka 1 cabut TPP")
        #expect(findings.isEmpty)
        #expect(text.contains("berlaku sejak 1 Januari 2018 sampai dengan 30 Juni 2018\n"))
    }

    @Test func placesLeadBackToWhereTheyWereWritten() throws {
        let amendment = Self.amendment("angka 1 ubah parameter dasar menjadi Rp1.200.000")
        let result = consolidate(Self.file(Self.base, 0), with: [amendment], id: FileID(2))
        let tree = parse(result.text.file).tree
        let values = tree.declarations.compactMap { if case .parameter(let it) = $0 { it } else { nil } }
        try #require(values.count == 2)
        let old = try #require(result.text.origin(of: values[0].value.range))
        let new = try #require(result.text.origin(of: values[1].value.range))
        #expect(old.file == FileID(0))
        #expect(Self.file(Self.base, 0).text(old) == "Rp1.000.000")
        #expect(new.file == FileID(1))
        #expect(amendment.text(new) == "Rp1.200.000")
        #expect(result.text.origin(of: values[1].name.range)?.file == FileID(0))
    }

    @Test func formattingKeepsAndTranslatesAmendments() throws {
        let file = Self.amendment(
            """
            angka 1 ubah parameter dasar dari Rp1.000.000 menjadi Rp1.200.000
            angka 2 berlaku sejak 1 Januari 2019 ubah tabel penilaian baris grade = B dan bayar = 75 %: bayar menjadi 70 %
            angka 3 ubah tabel penilaian sisipkan baris setelah grade = A
              | C | 40 % |
            angka 4 hapus pengecualian cuti
            angka 5 sisipkan
            jaminan tak_negatif untuk Pegawai per bulan: tpp >= Rp0
            angka 6 cabut TPP
            """)
        let once = try #require(format(file).text)
        #expect(format(Self.file(once, 1)).text == once)
        let english = try #require(format(Self.file(once, 1), to: .english).text)
        #expect(english.contains("item 1 change parameter dasar from Rp1,000,000 into Rp1,200,000"))
        #expect(format(Self.file(english, 1), to: .indonesian).text == once)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
