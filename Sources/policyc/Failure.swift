import Evaluator
import Findings

/// Why the work could not be done, in words for the user.
struct Failure: Error, Equatable {
    var message: Message
    var help: Message?
    var status = ExitStatus.unable

    init(_ message: Message, help: Message? = nil, status: ExitStatus = .unable) {
        self.message = message
        self.help = help
        self.status = status
    }

    /// Whatever a command threw, in words.
    init(explaining error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as WorldError: self.init(error)
        case let error as RunError: self.init(error)
        case let error as RejectionsError<WorldError>:
            switch error {
            case .unreadable(let error): self.init(error)
            case .body(let error): self.init(error)
            }
        default: self.init(bug: "\(error)")
        }
    }

    init(_ error: RunError) {
        switch error {
        case .cannot(let findings):
            let first = findings.first
            let place = first?.file.map { "\($0): " } ?? ""
            let summary = first?.summary ?? Message(id: "data tidak dapat dibaca", en: "the data cannot be read")
            self.init(Message(id: place + summary.id, en: place + summary.en), help: first?.help)
        case .fault(let detail): self.init(bug: detail)
        }
    }

    init(_ error: WorldError) {
        let path = error.path == "-" ? "standard input" : "`\(error.path)`"
        let lokasi = error.path == "-" ? "masukan baku" : "`\(error.path)`"
        switch error.reason {
        case .notFound:
            self.init(Message(id: "\(lokasi) tidak ditemukan", en: "\(path) was not found"))
        case .notPermitted:
            self.init(Message(id: "tidak ada izin untuk \(lokasi)", en: "no permission for \(path)"))
        case .isFolder:
            self.init(Message(id: "\(lokasi) adalah folder, bukan berkas", en: "\(path) is a folder, not a file"))
        case .isNotFolder:
            self.init(Message(id: "\(lokasi) bukan folder", en: "\(path) is not a folder"))
        case .noSpace:
            self.init(Message(id: "tidak ada ruang lagi untuk \(lokasi)", en: "no space left for \(path)"))
        case .toolMissing:
            self.init(
                Message(
                    id: "\(lokasi) dimampatkan, tetapi program untuk membukanya tidak terpasang",
                    en: "\(path) is compressed, but the program that unpacks it is not installed"),
                help: Message(
                    id: "pasang `gzip` atau `zstd`, atau buka dahulu berkasnya",
                    en: "install `gzip` or `zstd`, or unpack the file first"))
        case .other(let text):
            self.init(Message(id: "\(lokasi): \(text)", en: "\(path): \(text)"))
        }
    }
}
