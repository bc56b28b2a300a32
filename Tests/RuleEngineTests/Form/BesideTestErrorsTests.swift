import Findings
import PolicyDSL
import RuleEngine
import Testing

/// A wrong figure in a rule makes its tests impossible; what the article says of that figure must be told all the same.
@Suite struct BesideTestErrorsTests {
    private func codes(_ text: String) -> Set<String> {
        let source = SourceFile(id: FileID(0), path: "contoh.policy.md", bytes: Array(text.utf8))
        let parsed = parse(source)
        return Set((parsed.findings + compile(parsed.tree, imports: []).findings).map(\.kind.code))
    }

    @Test func proseAndRangesAreToldBesideErrorsOfTests() {
        let text = """
            # Contoh

            ```policy
            peraturan Contoh
              judul "Contoh"
              berlaku sejak 1 Januari 2024

            daftar Pegawai
              nip   : teks kunci
              menit : menit 0..6.000
            ```

            ## Pasal 1

            Capaian ialah menit dibagi 6.000 menit, paling tinggi 100 %.

            ```policy
            aturan capaian untuk Pegawai : persen =
              terkecil(110 %; menit / 60.000 menit) dibulatkan ke 0,01 %

            uji "penuh" periode Januari 2024
              diberikan Pegawai
                | nip | capaian |
                | a   | 100 %   |
              diharapkan Pegawai
                | nip | capaian |
                | a   | 100 %   |
            ```
            """
        let found = codes(text)
        #expect(found.isSuperset(of: ["U011", "R018", "L001"]), "\(found)")
    }
}
