import Findings

extension FindingKind {
    static let mutantsBelowFloor = FindingKind(
        code: "U107", severity: .error,
        title: Message(id: "uji kurang tajam", en: "tests notice too little"),
        explanation: Floor.explanation(
            option: "--mutate-min",
            Message(
                id: "perubahan kecil pada naskah yang tidak membuat satu uji pun gagal",
                en: "small changes of the text on which no test fails"),
            cure: Message(
                id: "Tulis uji yang hasilnya berbeda bila naskah berubah seperti yang disebutkan; "
                    + "`policyc test --suggest --mutate` mengusulkannya.",
                en: "Write tests whose results differ when the text changes as named; "
                    + "`policyc test --suggest --mutate` suggests some.")))
}
