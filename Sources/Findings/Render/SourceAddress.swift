/// Where a file is, as programs want to read it: relative to the folder of the run, without detours.
struct SourceAddress {
    /// With `/` between its parts; absolute only where the file lies outside the folder.
    let path: String

    init(_ written: String, folder: String?) {
        let parts = Self.parts(written)
        guard written.hasPrefix("/") else {
            path = parts.isEmpty ? written : parts.joined(separator: "/")
            return
        }
        let base = folder.map(Self.parts) ?? []
        if !base.isEmpty, parts.count > base.count, Array(parts.prefix(base.count)) == base {
            path = parts.dropFirst(base.count).joined(separator: "/")
        } else {
            path = "/" + parts.joined(separator: "/")
        }
    }

    /// The parts of a path, `.` and `..` resolved as far as the text alone allows.
    private static func parts(_ path: String) -> [String] {
        var result: [String] = []
        for part in path.split(separator: "/").map(String.init) where part != "." {
            if part == "..", let last = result.last, last != ".." {
                result.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                result.append(part)
            }
        }
        return result
    }

    var isRelative: Bool { !path.hasPrefix("/") }

    /// As a URI reference: everything but letters, digits and `-._~/` by its bytes.
    var uri: String {
        var out = isRelative ? "" : "file://"
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F, 0x7E:
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return out
    }
}
