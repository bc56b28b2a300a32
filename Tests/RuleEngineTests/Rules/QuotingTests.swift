import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

/// What a drafter is told to write is in the words of the policy, whatever language the message is read in.
@Suite struct QuotingTests {
    @Test func quotedPartsFollowThePolicy() {
        let message = Message(id: "tulis `bila kosong` pada `x`", en: "write `if absent` at `x`")
        #expect(message.quoting(.indonesian).en == "write `bila kosong` at `x`")
        #expect(message.quoting(.english).id == "tulis `if absent` pada `x`")
        #expect(message.quoting(.indonesian).id == message.id)
    }

    @Test(arguments: [
        Message(id: "tulis `a` atau `b`", en: "write `b` or `a`"), Message(id: "tulis `a`", en: "write it"),
        Message(id: "`", en: "`"), Message(id: "", en: ""),
    ])
    func whatDoesNotCorrespondStays(_ message: Message) {
        #expect(message.quoting(.indonesian) == message)
        #expect(message.quoting(.english) == message)
    }

    @Test func findingsSpeakThePolicysWords() {
        let result = compiled(prelude + "\naturan x untuk Pegawai : persen = gaji / Rp3.000")
        #expect(result.findings.first?.help?.en.contains("`dibulatkan ke 0,01 %`") == true)
    }
}
