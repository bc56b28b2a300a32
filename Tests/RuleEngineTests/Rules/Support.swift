import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

/// A policy's text compiled.
struct Compiled {
    var program: CheckedProgram?
    var findings: [Finding]
    var file: SourceFile

    /// `code` of each finding with the text it points to.
    var summary: [String] {
        findings.map { "\($0.kind.code) `\(file.text($0.primary.range))`" }
    }

    /// What a column is: unit, decimals, range, and `?` where it may be absent.
    func type(_ name: String) -> String {
        guard let program, let column = program.plan.columns.first(where: { $0.name == name }) else { return "none" }
        let mark = column.isOptional ? "?" : ""
        switch column.type {
        case .number(let number):
            return "\(number.unit) \(number.decimals) \(number.range.lowerBound)..\(number.range.upperBound)\(mark)"
        case .boolean, .choice, .text, .date, .timeOfDay, .reference: return "\(column.type)\(mark)"
        }
    }
}

func compiled(_ text: String, path: String = "uji.policy") -> Compiled {
    let file = SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8))
    let parsed = parse(file)
    let result = compile(parsed.tree, imports: [])
    return Compiled(program: result.program, findings: parsed.findings + result.findings, file: file)
}

/// Declarations that the snippets of the tests speak of.
let prelude = """
    peraturan Uji
      berlaku sejak 1 Januari 2018

    satuan poin

    pilihan Grade : A, B, C
    pilihan Status : disetujui, ditolak

    daftar Skpd
      nama : teks kunci
      pagu : rupiah 0..1.000.000.000

    daftar Pegawai
      nip     : teks kunci
      nama    : teks
      skpd    : Skpd
      atasan  : Pegawai opsional
      kelas   : bulat 1..15
      gaji    : rupiah 0..50.000.000
      lahir   : tanggal
      bobot   : persen 0..100 kelipatan 0,01
      beban   : desimal -5..5 kelipatan 0,5
      jatah   : menit 0..600 opsional

    catatan Aktivitas milik Pegawai pada tanggal
      tanggal : tanggal
      menit   : menit 0..480
      jam     : jam 0..24
      volume  : bulat 0..10
      status  : Status
      setuju  : ya/tidak
      masuk   : pukul opsional
      pulang  : pukul opsional
      dinas   : Skpd opsional
      nilai   : poin 0..100

    """

/// What is found in a snippet that stands below the prelude, most of which it does not use.
func found(_ snippet: String) -> [String] {
    compiled(prelude + "\n" + snippet).summary.filter { !$0.hasPrefix("N028") && !$0.hasPrefix("N029") }
}
