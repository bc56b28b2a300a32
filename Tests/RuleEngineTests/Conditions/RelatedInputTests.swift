import Findings
import Testing

/// Tables and exceptions over inputs that depend on each other: what cannot occur is no gap, no overlap and no collision.
@Suite struct RelatedInputTests {
    private func codes(_ body: String) -> [String] {
        compiled(
            """
            peraturan Contoh
              berlaku sejak 1 Januari 2024
            daftar Pegawai
              nip  : teks kunci
              skor : bulat 0..100
              ide  : ya/tidak
            aturan separuh untuk Pegawai : bulat = skor / 2 dibulatkan ke 1
            aturan mutu untuk Pegawai : tinggi, sedang, rendah =
              jika skor >= 90 maka tinggi selain itu jika skor >= 60 maka sedang selain itu rendah
            tabel kelas untuk Pegawai
              | skor     | => kelas : bulat |
              | >= 80    | 3                |
              | 50 ..<80 | 2                |
              | < 50     | 1                |

            """ + body
        ).findings.map(\.kind.code)
    }

    @Test func aHalfAndItsWhole() {
        let table = { (lower: Int) in
            """
            tabel t untuk Pegawai
              | skor  | separuh   | => nilai : bulat |
              | >= 50 | >= \(lower) | 1                |
              | < 50  | <= 25     | 2                |
            """
        }
        // 50 and more is at least 25 halved, less is at most 25: 49 is 24,5, which is rounded to 25.
        #expect(codes(table(25)) == [])
        #expect(codes(table(26)) == ["D001"])
    }

    @Test func aGradeAndItsScore() {
        let table = """
            tabel t untuk Pegawai
              | mutu             | skor  | => nilai : bulat |
              | tinggi           | >= 90 | 1                |
              | sedang           | >= 70 | 2                |
              | sedang           | < 70  | 3                |
              | rendah           | < 60  | 4                |
            """
        #expect(codes(table) == [])
        #expect(codes(table.replacing("< 60 ", with: "< 59 ")) == ["D001"])
    }

    @Test func twoValuesOfOneScore() {
        let table = """
            tabel t untuk Pegawai
              | mutu             | kelas     | => nilai : bulat |
              | tinggi           | 3         | 1                |
              | sedang           | 2 atau 3  | 2                |
              | rendah           | 1 atau 2  | 3                |
            """
        #expect(codes(table) == [])
        #expect(codes(table.replacing("1 atau 2", with: "1       ")) == ["D001"])
    }

    @Test func aValueAloneIsShownAsItself() {
        let found = compiled(
            """
            peraturan Contoh
              berlaku sejak 1 Januari 2024
            daftar Pegawai
              nip  : teks kunci
              skor : bulat 0..100
            aturan separuh untuk Pegawai : bulat = skor / 2 dibulatkan ke 1
            tabel t untuk Pegawai
              | separuh | => nilai : bulat |
              | >= 26   | 1                |
              | < 25    | 2                |
            """
        ).findings
        #expect(found.map(\.summary.id) == ["tabel `t` tidak mempunyai baris untuk `separuh` = 25"])
    }

    @Test func exceptionsThatNeverMeet() {
        let rule = { (bound: Int) in
            """
            aturan honor untuk Pegawai : rupiah = Rp0
              kecuali a: bila mutu = "tinggi" maka Rp2
              kecuali b: bila skor < \(bound) dan ide maka Rp1
            """
        }
        #expect(codes(rule(90)) == [])
        #expect(codes(rule(91)) == ["X001"])
    }
}
