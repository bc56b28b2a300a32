import Foundation
import Testing

@testable import policyc

/// `consolidate --as-instrument`: what a drafter pastes, word for word. `UPDATE_SNAPSHOTS=1` records it.
@Suite struct InstrumentTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let policies = tests.appending(path: "../../policies/contoh")

    private static func text(_ url: URL) throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }

    private static func check(_ actual: String, _ name: String) throws {
        let file = tests.appending(path: "Fixtures/Instruments/\(name).md")
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try Data(actual.utf8).write(to: file)
        }
        #expect(actual == (try text(file)))
    }

    @Test(arguments: [1, 2]) func exampleAmendment(number: Int) throws {
        let names = ["tpp_kota", "tpp_kota_perubahan_1", "tpp_kota_perubahan_2"].map { $0 + ".policy.md" }
        let world = MemoryWorld()
        for name in names { world.files[name] = Array(try Self.text(Self.policies.appending(path: name)).utf8) }
        // The first is known to the second by what it rests on.
        #expect(run("consolidate", names[0], "--amend", names[number], "--as-instrument", in: world) == .done)
        try Self.check(world.output, "tpp_kota_perubahan_\(number)")
        #expect(world.errors.isEmpty)
    }

    private static let base = """
        ```policy
        regulation Pay
          title "Example Mayoral Regulation on Performance Pay"
          number 5 of year 2018
          in force from 1 January 2018
        ```

        ## Article 1

        ```policy
        register Employee
          id    : text key
          class : whole 1..15

        log Presence of Employee on day
          day : date
          worked : minutes 0..600
        ```

        ## Article 2

        At most 450 (four hundred fifty) minutes a day are credited. Work starts at 08:00.

        ```policy
        parameter cap : minutes = 450 minutes
        parameter opening : time of day = 08:00

        rule credited for Employee per day = least(sum(Presence.worked); cap)
        ```

        ## Article 3

        ### Paragraph (1)

        Pay is Rp1,000,000 (one million rupiah), and nothing without a single record.

        ```policy
        rule pay for Employee per month : rupiah = Rp1,000,000
          except none: when count(Presence) = 0 then Rp0
        ```

        ### Paragraph (2)

        It is reported.

        ```policy
        output pays for Employee per month: id, period, pay
        ```

        ## Article 4

        Pay is never negative.

        ```policy
        guarantee fair for Employee per month: pay >= Rp0
        ```
        """

    @Test func everyKindOfClauseInEnglish() throws {
        let amendment = """
            ```policy
            amendment More to Pay
              title "Example Mayoral Regulation on the Amendment to the Regulation on Performance Pay"
              in force from 1 July 2018

            item 1 change parameter cap into 7 hours
            item 2 change parameter opening into 08:30
            item 3 change rule pay into
              rule pay for Employee per month : rupiah = Rp1,250,500
                except none: when count(Presence) = 0 then Rp0
            item 4 delete exception none
            ```

            In Article 3 a paragraph is inserted:

            > (1a) Staff of class 10 or above receive half.

            ```policy
            item 5 in force from 1 January 2019 insert exception high to pay: when class >= 10 then Rp500,000
            item 6 delete guarantee fair
            ```

            > Article 3A
            >
            > Minutes are reported too.

            ```policy
            item 7 insert output minutes_list for Employee per day: id, period, credited
            ```
            """
        let world = MemoryWorld(["pay.policy.md": Self.base, "more.policy.md": amendment])
        #expect(run("consolidate", "pay.policy.md", "--amend", "more.policy.md", "--as-instrument", in: world) == .done)
        try Self.check(world.output, "english")
        #expect(world.errors.contains("Item 4: its words are not in the text"))
    }

    @Test func aRepealTakesTwoArticles() {
        let repeal = """
            amendment Gone to Pay
              title "Mayoral Regulation on the Repeal of the Regulation on Performance Pay"
              in force from 1 July 2018

            item 1 repeal Pay
            """
        let world = MemoryWorld(["pay.policy.md": Self.base, "gone.policy": repeal])
        #expect(run("consolidate", "pay.policy.md", "--amend", "gone.policy", "--as-instrument", in: world) == .done)
        let name = "The Mayoral Regulation Number 5 of 2018 on Performance Pay"
        #expect(world.output.contains("## Article 1\n\n\(name) is repealed and declared no longer in force.\n"))
        #expect(world.output.contains("## Article 2\n\nThis Mayoral Regulation comes into force on 1 July 2018.\n"))
    }

    @Test func withoutProseItNamesWhatItChanges() {
        let base = """
            peraturan Kecil
              berlaku sejak 1 Januari 2018

            daftar Pegawai
              nip   : teks kunci
              kelas : bulat 1..9

            parameter dasar : rupiah = Rp1.000.000

            tabel penilaian untuk Pegawai per bulan
              | kelas | => bagian : persen |
              | < 5   | 75 %               |
              | >= 5  | 90 %               |

            aturan tpp untuk Pegawai per bulan : rupiah = dasar * bagian dibulatkan ke Rp1

            keluaran daftar_tpp untuk Pegawai per bulan: nip, periode, tpp
            """
        let amendment = """
            perubahan Ubah atas Kecil
              berlaku sejak 1 Juli 2018

            angka 1 ubah parameter dasar menjadi Rp1.100.000
            angka 2 ubah tabel penilaian baris kelas >= 5: bagian menjadi 95 %
            """
        let world = MemoryWorld(["kecil.policy": base, "ubah.policy": amendment])
        #expect(run("consolidate", "kecil.policy", "--amend", "ubah.policy", "--as-instrument", in: world) == .done)
        #expect(
            world.output == """
                # PERATURAN TENTANG PERUBAHAN ATAS PERATURAN KECIL

                ## Pasal I

                Beberapa ketentuan dalam Peraturan Kecil diubah sebagai berikut:

                1. Ketentuan mengenai besaran `dasar` diubah dari Rp1.000.000 menjadi Rp1.100.000.

                2. Ketentuan mengenai tabel `penilaian` diubah sehingga berbunyi sebagai berikut:

                   | kelas         | bagian |
                   |---------------|--------|
                   | kurang dari 5 | 75 %   |
                   | 5 atau lebih  | 95 %   |

                ## Pasal II

                Peraturan ini mulai berlaku pada tanggal 1 Juli 2018.

                """)
    }
}
