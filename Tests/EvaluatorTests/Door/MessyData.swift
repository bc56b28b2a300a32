@testable import Evaluator

/// The generator of all random tests of the door.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

/// Files for `DoorSketch.plan`: mostly right, with everything wrong that can be wrong.
struct MessyData {
    private var random: SplitMix
    /// How many fields of a hundred are damaged.
    private let damage: Int
    private var separator: UInt8 = 44
    private var lineEnd: [UInt8] = [10]
    private var quoting = 0

    init(seed: UInt64, damage: Int) {
        random = SplitMix(state: seed)
        self.damage = damage
    }

    mutating func data(rows: Int) -> DataSet {
        let people = (0..<8).map { "19800101200001100\($0)" } + ["a", "ab", "abcdefgh", "\u{E9}lan"]
        let norms = (1...9).map(String.init) + ["120", "9999"]
        return DataSet(inMemory: [
            "Pegawai": file(
                ["nip", "nama", "skpd", "atasan", "kelas", "golongan"], rows: people.count + 2,
                { data, row in
                    [
                        row < people.count ? people[row] : data.pick(people),
                        data.pick(["Ani", "Budi \"Kecil\"", "Cut, Nyak", "Dewi; S.E.", "", "rapat"]),
                        data.pick(["Dinas A", "Dinas B", "Dinas\nC"]), data.pick(people + ["", "", ""]),
                        data.pick(["1", "15", "007"]), data.pick(["", "IV", "II", "II", "IV"]),
                    ]
                }),
            "Norma": file(
                ["kode", "uraian", "bobot"], rows: norms.count + 1,
                { data, row in
                    [
                        row < norms.count ? norms[row] : data.pick(norms), data.pick(["rapat", "surat", "x"]),
                        data.figure(["0", "0.25", "100", "12.50", "99.750"]),
                    ]
                }),
            "Aktivitas": file(
                [
                    "nip", "tanggal", "kode", "unit", "volume", "nilai", "status", "tahap", "lembur", "masuk",
                    "catatan", "lain",
                ],
                rows: rows,
                { data, _ in
                    [
                        data.pick(people), data.pick(["2017-01-01", "2018-02-28", "2016-09-30"]),
                        data.pick(norms + ["03"]), data.pick(["", "7", "07", "500"]),
                        data.pick(["0", "5", "-5", "-0", "00000000000004"]),
                        data.figure(["0", "1.5", "900000000000000", "123456789", "7.0000"]),
                        data.pick(["disetujui", "ditolak", "menunggu"]),
                        data.pick(["a", "", "tahap yang namanya panjang sekali", "ünï"]),
                        data.pick(["1", "0", "ya", "tidak", "yes", "no", "true", "false"]),
                        data.pick(["", "08:00", "06:00", "20:00"]),
                        data.pick(["", "rapat", "baris\nbaru", "\"", "a,b;c", "dinas luar", "é", "\r", "x\r"]),
                        data.pick(["", "apa saja", "1"]),
                    ]
                }),
        ])
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(random.next() % UInt64(values.count))] }

    private mutating func figure(_ values: [String]) -> String {
        let value = pick(values)
        return separator == UInt8(ascii: ";") ? value.replacing(".", with: ",") : value
    }

    private mutating func chance(_ percent: Int) -> Bool { random.next() % 100 < UInt64(percent) }

    private mutating func file(
        _ header: [String], rows: Int, _ row: (inout MessyData, Int) -> [String]
    ) -> [UInt8] {
        separator = pick([44, 44, 59])
        lineEnd = pick([[10], [13, 10]])
        quoting = pick([0, 0, 1, 2])
        var bytes: [UInt8] = chance(30) ? [0xEF, 0xBB, 0xBF] : []
        let order = header.indices.shuffled(using: &random)
        bytes += line(order.map { field(header[$0]) })
        for index in 0..<rows {
            let cells = row(&self, index)
            var fields = order.map { field(cells[$0]) }
            if chance(damage) { damage(&fields) }
            if chance(3) { bytes += lineEnd }
            bytes += line(fields)
        }
        if chance(30) { bytes.removeLast(lineEnd.count) }
        if damage > 0, chance(10) { bytes.removeLast(min(bytes.count / 3, Int(random.next() % 40))) }
        return bytes
    }

    private func line(_ fields: [[UInt8]]) -> [UInt8] { Array(fields.joined(separator: [separator])) + lineEnd }

    /// With quotes where they are needed, at times elsewhere too.
    private mutating func field(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let isNeeded = bytes.contains { $0 == 10 || $0 == 13 || $0 == 34 || $0 == separator }
        // Without quotes such a text cannot be written: it stays as it is, which is damage of its own.
        if isNeeded && quoting == 0 { return bytes.filter { $0 > 34 && $0 != separator } }
        guard isNeeded || quoting == 2 || (quoting == 1 && chance(10)) else { return bytes }
        return [34] + bytes.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
    }

    private mutating func damage(_ fields: inout [[UInt8]]) {
        let place = Int(random.next() % UInt64(fields.count))
        let faults: [[UInt8]] =
            [
                "", "x", "999999999999999999999999", "-999999", "1.234.567", "1,5", "1.5", "2017-02-29", "2017-13-01",
                "31/01/2017", "2017-01-1", "0000-01-01", "1999-12-31", "24:00", "8:00", "05:59", "12:60", "Ya",
                "setuju",
                "19800101200001100", "198001012000011001", " 5", "5 ", "+5", "--5", "5.", ".5", "0.1", "0,26", "-",
                "501", "1,99002E+17", "1.99002E+17", "2e+17", "1E+", "1.E+17", "19E+17", "1E+1x", "Dinas A ", "dinas a",
                " a", "a\u{A0}", "31/01/2017 00:00:00",
            ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0], [65, 0, 66], [0xED, 0xA0, 0x80], [0xC0, 0xAF]]
        switch random.next() % 12 {
        case 0: fields.remove(at: place)
        case 1: fields.insert(pick(faults), at: place)
        case 2 where quoting > 0:
            fields[place] = pick([[34, 97, 34, 98], [34, 97], [97, 34, 98], [34], [34, 34, 34]])
        case 3 where quoting == 0 && chance(10): fields[place] = pick([[97, 34], [34, 97, 34]])
        default: fields[place] = pick(faults)
        }
    }
}
