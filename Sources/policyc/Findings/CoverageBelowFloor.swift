import Findings

extension FindingKind {
    static let coverageBelowFloor = FindingKind(
        code: "U105", severity: .error, title: Message(id: "cakupan uji kurang", en: "too little coverage"),
        explanation: Floor.explanation(
            option: "--coverage-min",
            Message(
                id: "aturan, cabang, baris tabel, pengecualian atau versi yang belum dilalui satu uji pun",
                en: "rules, branches, table rows, exceptions or versions that no test goes through"),
            cure: Message(
                id: "Tulis uji yang melalui bagian yang disebutkan; `policyc test --suggest` mengusulkannya.",
                en: "Write tests that go through the parts named; `policyc test --suggest` suggests some.")))
}
