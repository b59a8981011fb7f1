#include "report/document/style.hpp"

namespace ketenspiegel::report {

// Page numbers stand in margin boxes, which Chromium has from 131 on and Firefox has not; other
// browsers leave them out, and print their own where the reader asks for them.
std::string_view style() {
    return R"css(
:root { color-scheme: light; --text: #17212b; --muted: #4a5765; --line: #dde2e8; --accent: #0b5394 }
* { box-sizing: border-box }
body { margin: 0; color: var(--text); background: #fff; font: 1rem/1.5 'IBM Plex Sans', 'Segoe UI',
  Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; overflow-wrap: anywhere }
header, nav, main, footer { max-width: 45rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem }
h1, h2, h3 { line-height: 1.25; font-weight: 600; text-wrap: balance }
h1 { font-size: 2rem; margin: .25rem 0 1rem }
h2 { font-size: 1.5rem; margin: 3rem 0 .75rem }
h3 { font-size: 1.125rem; margin: 2rem 0 .5rem }
p, ul, ol, dl { margin: 0 0 1rem }
ul, ol { padding-left: 1.5rem }
li { margin-bottom: .5rem }
a { color: var(--accent) }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem }
.kind, .note, footer { color: var(--muted) }
.kind { margin: 0 }
.warning { border-left: 4px solid #b3261e; padding: .5rem 1rem }
.assurance { border-left: 4px solid var(--accent); padding: .25rem 1rem }
.said { white-space: pre-line; border-left: 2px solid var(--line); margin: .25rem 0 .75rem;
  padding-left: .75rem; color: var(--muted) }
dl { display: grid; grid-template-columns: fit-content(50%) 1fr; gap: .25rem 1.25rem }
dt { color: var(--muted); min-width: 8rem }
dd { margin: 0 }
figure { margin: 1.5rem 0 }
figcaption { font-size: .9375rem; margin-bottom: .5rem }
.pair { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
  gap: 0 1.5rem; align-items: end }
figure svg { display: block; max-width: 100%; height: auto; overflow: visible }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.5rem; font-size: .9375rem;
  font-variant-numeric: tabular-nums }
caption { text-align: left; color: var(--muted); padding-bottom: .25rem }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0;
  border-bottom: 1px solid var(--line) }
thead th { border-bottom: 2px solid #7b8794 }
th { font-weight: 600 }
tbody th { font-weight: 400; min-width: 11rem }
.long tbody th { min-width: 14rem }
thead th, td { overflow-wrap: break-word }
th:last-child, td:last-child { padding-right: 0 }
.figure { text-align: right }
.figure + .text { padding-left: .75rem }
.keep { margin-bottom: .25rem }
td.figure { white-space: nowrap }
.action { margin: 0 0 1.25rem }
.action dl { margin: .25rem 0 0 }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line) }
@media screen and (max-width: 40rem) {
  dl { display: block }
  dd { margin-bottom: .5rem }
  table { font-size: .8125rem; hyphens: auto }
  tbody th, .long tbody th { min-width: 6rem }
  table:has(th:nth-child(5)) { font-size: .75rem }
  table:has(th:nth-child(5)) tbody th { min-width: 3.75rem }
  table:has(th:nth-child(5)) td { overflow-wrap: anywhere }
  table:has(th:nth-child(5)) td.text { min-width: 4.25rem }
  th, td { padding-right: .375rem }
  table:has(th:nth-child(4)) thead .figure, table:has(th:nth-child(6)) thead th:not(:first-child) {
    writing-mode: vertical-rl; padding-left: 0 }
}
@page { size: A4; margin: 18mm 18mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #4a5765 } }
@media print {
  html { font-size: 10.5pt }
  header, main, footer { max-width: none; padding: 0 }
  nav, .skip { display: none }
  h1, h2, h3, caption, figcaption, thead, tbody tr:first-child, tbody tr:nth-last-child(2), .note,
  .keep, p:has(+ table, + figure, + ul, + .pair, + .note) { break-after: avoid; break-inside: avoid }
  h2 { margin-top: 2rem }
  figure, tr, .action, li, .said, .whole { break-inside: avoid }
  figure svg { max-width: 150mm }
  thead { display: table-header-group }
  p { orphans: 3; widows: 3 }
  a { color: inherit; text-decoration: none }
}
)css";
}

} // namespace ketenspiegel::report
