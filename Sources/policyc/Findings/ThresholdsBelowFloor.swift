import Findings

extension FindingKind {
    static let thresholdsBelowFloor = FindingKind(
        code: "U106", severity: .error, title: Message(id: "ambang kurang teruji", en: "thresholds tested too little"),
        explanation: Floor.explanation(
            option: "--threshold-min",
            Message(
                id: "ambang yang belum diuji tepat di kedua sisinya, atau syarat yang baru diuji satu jawabannya",
                en: "thresholds that are not tested right at both sides, or conditions of which one answer is tested"),
            cure: Message(
                id: "Tulis uji dengan nilai yang disebutkan; `policyc test --suggest` mengusulkannya.",
                en: "Write tests with the values named; `policyc test --suggest` suggests some.")))
}
