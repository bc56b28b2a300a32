extension SimulationPage {
    /// Dark against light, so that grey print and colour-blind readers tell them apart; no colour means anything by itself.
    static let style = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #1c1c1c; font: 16px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; }
        main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .8rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .8rem; overflow-wrap: anywhere; }
        section { margin: 2.2rem 0 0; padding: 1rem 0 0; border-top: 1px solid #c9c9c9; }
        .topic { margin: 0 0 .15rem; font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: #595959; }
        .lead { font-size: 1.1rem; margin: 0 0 .4rem; }
        .note, .axisname { font-size: .85rem; color: #484848; margin: .4rem 0 .6rem; }
        .axisname { margin: .1rem 0 .3rem; }
        .tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: .6rem; margin: 1.1rem 0 0; }
        .tiles div { border: 1px solid #c9c9c9; padding: .5rem .7rem; display: flex; flex-direction: column; }
        .tiles span { font-size: .8rem; color: #484848; min-height: 1.2em; }
        .tiles strong { font-size: 1.02rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0 0 1rem; font-size: .95rem; }
        dt { color: #595959; } dd { margin: 0; overflow-wrap: anywhere; }
        figure { margin: 0 0 .8rem; }
        .key { margin: 0 0 .3rem; font-size: .85rem; } .key span { margin-right: 1rem; white-space: nowrap; } .key svg { vertical-align: -2px; }
        svg text { font-size: 12px; fill: #303030; font-variant-numeric: tabular-nums; }
        .bars { font-size: .88rem; } .axis text { text-anchor: middle; }
        .bar { display: grid; grid-template-columns: minmax(9rem, 32%) 1fr 11.5rem; column-gap: .7rem; align-items: center; border-top: 1px solid #ececec; break-inside: avoid; }
        .bar .name { overflow-wrap: anywhere; padding: .12rem 0; line-height: 1.25; } .bar .rest { font-style: italic; color: #484848; }
        .bar .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .mark { display: block; overflow: visible; align-self: stretch; }
        .zero { stroke: #484848; stroke-width: 1; } .grid { stroke: #dcdcdc; stroke-width: 1; } .tick { stroke: #484848; }
        .up, .after { fill: #1f4e8c; } .down { fill: #e8a860; stroke: #8a4b10; stroke-width: 1; } .before { fill: #b4bfcc; }
        .stay { fill: #d9dde2; }
        .hiddencell { fill: #fff; stroke: #767676; stroke-dasharray: 2 2; }
        .plot { display: flex; } .plot .axis text { text-anchor: end; } .plot .axis { flex: none; width: 4.6rem; overflow: visible; } .plot .area { flex: 1; min-width: 0; margin-left: .4rem; overflow: visible; }
        .flow { display: flex; } .flow .names { flex: none; width: 8.2rem; overflow: visible; } .flow .ribbons { flex: 1; min-width: 0; margin: 0 .5rem; }
        .flow .place { font-size: 14px; font-weight: bold; } .flow .node { fill: #303030; } .ribbons .up { fill-opacity: .9; } .ribbons .down { stroke-width: 0; fill: #e39a44; } .ends { display: flex; justify-content: space-between; margin: 0 0 .2rem; font-size: .85rem; color: #484848; padding: 0 8.2rem; }
        details { margin: .4rem 0; } summary { font-size: .85rem; color: #484848; cursor: pointer; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; margin: .2rem 0 .8rem; font-size: .85rem; }
        table.few { width: auto; min-width: min(28rem, 100%); }
        table.many { font-size: .8rem; } .many th, .many td { padding: .22rem .35rem; }
        caption { text-align: left; font-size: .8rem; color: #595959; padding: .2rem 0; }
        th, td { text-align: left; padding: .22rem .5rem; border-bottom: 1px solid #dcdcdc; vertical-align: top; font-weight: normal; }
        tbody th { min-width: 6.5rem; }
        thead th { border-bottom: 1px solid #484848; color: #484848; vertical-align: bottom; }
        .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        tfoot th, tfoot td { border-top: 1px solid #484848; border-bottom: 0; font-weight: bold; }
        .same { background: #ececec; } .heat1 { background: #fdf2e0; } .heat2 { background: #f8dcb4; } .heat3 { background: #f0c17f; } .heat4 { background: #e39a44; }
        td.code, code { font: .8rem/1.4 "Liberation Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
        .command { background: #f4f4f4; padding: .5rem .7rem; margin: 0 0 .6rem; overflow-wrap: anywhere; }
        @media (max-width: 44rem) {
          main { padding: 1rem .8rem 3rem; } h1 { font-size: 1.35rem; } h2 { font-size: 1.08rem; } .lead { font-size: 1rem; }
          .bar { grid-template-columns: 1fr max-content; padding: .25rem 0 .1rem; } .bar .name { grid-area: 1 / 1; } .bar .figure { grid-area: 1 / 2; } .bar .mark { grid-area: 2 / 1 / 3 / 3; }
          .bar.axis .name, .bar.axis .figure { display: none; } text.wide { display: none; } .axis text.first { text-anchor: start; } .axis text.last { text-anchor: end; }
          .plot .axis { width: 3.9rem; } .flow .names { width: 5.6rem; } .ends { padding: 0 5.6rem; }
          dl { grid-template-columns: 1fr; gap: 0; } dd { margin: 0 0 .4rem; } .tiles { grid-template-columns: 1fr 1fr; } .tiles strong { font-size: .92rem; white-space: normal; }
          th, td { padding: .2rem .3rem; } tbody th { min-width: 5rem; } table { font-size: .8rem; } svg text { font-size: 11px; }
        }
        @page { margin: 14mm; }
        @media print {
          body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
          section { margin-top: 1.2rem; padding-top: .6rem; } figure, .tiles, tr { break-inside: avoid; } h2, .topic, caption { break-after: avoid; }
          .bars { break-inside: auto; } .bar { grid-template-columns: minmax(8rem, 30%) 1fr 9.8rem; font-size: 9pt; } svg text { font-size: 10.5px; } summary { display: none; } thead { display: table-header-group; } .scroll { overflow: visible; }
          table { font-size: 8.5pt; } th, td { padding: .12rem .3rem; } table.many { font-size: 7pt; } .many th, .many td { padding: .1rem .15rem; } tbody th { min-width: 0; }
          svg, td, th, .command { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
