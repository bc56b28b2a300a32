import Testing

@testable import policyc

/// What is said of limits that cannot be used, at their place.
@Suite struct LimitsMistakeTests {
    private func found(_ limits: String, _ change: (from: String, to: String)? = nil) -> String {
        let world = MemoryWorld.withGate(limits)
        if let change { world.change("batas.policy", change.from, change.to) }
        _ = run("check", "batas.policy", "--format", "concise", in: world)
        return world.output
    }

    static let kept = "jaminan turun untuk Pegawai per bulan: tpp_sesudah >= tpp_sebelum\n"

    @Test func aFileWithoutMistakes() { #expect(found(Self.kept).isEmpty) }

    @Test func theRegulationIsUnknown() {
        #expect(found(Self.kept, ("atas TPP_Kecil", "atas TPP_Kecl")).contains("kesalahan[A020]"))
    }

    @Test func noGuarantee() {
        #expect(found("aturan beda untuk Pegawai per bulan = tpp_sesudah - tpp_sebelum\n").contains("kesalahan[A021]"))
    }

    @Test func ofAnAmendment() {
        let output = found(Self.kept, ("atas TPP_Kecil", "atas Perubahan_1"))
        #expect(output.contains("kesalahan[A022]: `Perubahan_1` ialah perubahan"))
    }

    @Test func nothingIsCompared() {
        let world = MemoryWorld.withGate(Self.kept)
        world.change("tpp.policy", "keluaran daftar_tpp untuk Pegawai per bulan: nip, periode, grade, tpp", "")
        #expect(run("check", "batas.policy", in: world) == .findings)
        #expect(world.output.contains("kesalahan[A023]"))
    }

    @Test func anOutput() {
        let output = found(Self.kept + "\nkeluaran x untuk Pegawai per bulan: nip, periode, tpp_sesudah\n")
        #expect(output.contains("kesalahan[A024]"))
    }

    @Test func aNameWithoutItsSide() {
        #expect(
            found("jaminan turun untuk Pegawai per bulan: tpp_baru >= tpp_sebelum\n").contains(":4:40: kesalahan[A025]")
        )
        #expect(found("jaminan turun untuk Pegawai per bulan: tpp_sesudah >= tpp\n").contains("kesalahan[A025]"))
        #expect(found("jaminan turun untuk semua per bulan: jumlah(Pegawai.tpp) >= Rp0\n").contains("kesalahan[A025]"))
    }

    @Test func aValueThatIsNotCompared() {
        let output = found("jaminan turun untuk Pegawai per bulan: bayar_sesudah >= 50 %\n")
        #expect(output.contains("kesalahan[A026]: `bayar` bukan nilai yang dibandingkan dalam keluaran `daftar_tpp`"))
        #expect(found("jaminan turun untuk Pegawai per bulan: tambahan_x >= 50 %\n").contains("kesalahan[N001]"))
    }

    @Test func anotherNameForAValue() {
        let world = MemoryWorld.withGate("jaminan turun untuk Pegawai per bulan: bayaran_sesudah >= bayaran_sebelum\n")
        world.change("tpp.policy", "grade, tpp", "grade, tpp sebagai \"bayaran\"")
        _ = run("check", "batas.policy", in: world)
        #expect(world.output.contains("kesalahan[A026]: `bayaran` ialah judul kolom; nilainya bernama `tpp`"))
        #expect(world.output.contains("tulis `tpp_sesudah`"))
        let output = found("jaminan turun untuk Pegawai per bulan: tpp_sesudah <= dasar\n")
        #expect(output.contains("kesalahan[A026]: `dasar` ialah parameter peraturan itu"))
    }

    @Test func aNameThatIsTaken() {
        let output = found("aturan tpp_sebelum untuk Pegawai per bulan : rupiah = Rp5\n" + Self.kept)
        #expect(output.contains(":4:8: kesalahan[A027]"))
        #expect(output.split(separator: "\n").count == 1)
    }

    /// What is said of a simulated value that is used wrongly is said as of any value.
    @Test func aSimulatedValueUsedWrongly() {
        let output = found("jaminan turun untuk semua per bulan: jumlah(tpp_sesudah) >= Rp0\n")
        #expect(output.contains("kesalahan[N022]"))
    }

    @Test func mistakesOfTheRegulationAreTold() {
        let world = MemoryWorld.withGate(Self.kept)
        world.change("tpp.policy", "dasar * bayar", "dasr * bayar")
        #expect(run("check", "batas.policy", in: world) == .findings)
        #expect(world.output.contains("tpp.policy:") && world.output.contains("`dasr`"))
    }

    @Test func wordsOfTheHead() {
        #expect(found(Self.kept, ("batas Batas_TPP", "batasan Batas_TPP")).contains("kesalahan[S020]"))
        #expect(found(Self.kept, ("atas TPP_Kecil", "untuk TPP_Kecil")).contains("kesalahan[S018]"))
    }

    /// `batas` opens a file of limits and is a name everywhere else.
    @Test func theWordStaysAName() {
        let world = MemoryWorld()
        world.files["a.policy"] = Array(
            "peraturan A\n\nparameter batas : rupiah = Rp5\n\naturan x untuk semua = batas\n\nkeluaran o untuk semua: x\n"
                .utf8)
        #expect(run("fmt", "--check", "a.policy", in: world) == .done)
        #expect(run("check", "a.policy", in: world) == .done)
    }

    @Test func bothLanguagesFormatAlike() {
        let world = MemoryWorld.withGate(Self.kept)
        #expect(run("fmt", "--to", "en", "batas.policy", in: world) == .done)
        let english = world.text("batas.policy") ?? ""
        #expect(english.hasPrefix("limits Batas_TPP to TPP_Kecil\n  in force from 1 January 2025\n"))
        #expect(run("fmt", "--to", "id", "batas.policy", in: world) == .done)
        #expect(world.text("batas.policy") == MemoryWorld.head + Self.kept)
    }
}
