public import Findings
import PolicyDSL

extension FindingKind {
    public static let valueOfOtherPeriod = FindingKind(
        code: "G013", severity: .error,
        title: Message(id: "nilai untuk masa lain", en: "value of another period"))
}

extension Finding {
    static func valueOfOtherPeriod(
        _ name: Name, _ own: PeriodUnit?, _ here: PeriodUnit?, source: String
    ) -> Finding {
        let period = own.map(Wording.period)
        return Finding(
            .valueOfOtherPeriod,
            Message(
                id:
                    "`\(name.text)` dinyatakan per \(period?.id ?? "baris"); di sini ada lebih dari satu atau tidak tentu yang mana",
                en: "`\(name.text)` is stated per \(period?.en ?? "row"); here it is not one certain value"),
            at: Label(name.range),
            help: Message(
                id: here == nil
                    ? "tambahkan masa pada `untuk …`, misalnya `per \(period?.id ?? "bulan")`"
                    : "buat aturan untuk `\(source)` per \(here.map { Wording.period($0).id } ?? "") yang mengumpulkannya",
                en: here == nil
                    ? "add a period to `for …`, as `per \(period?.en ?? "month")`"
                    : "write a rule for `\(source)` per \(here.map { Wording.period($0).en } ?? "") that gathers it"))
    }
}
