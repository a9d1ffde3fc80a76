using Iki.Reports.Texts;

namespace Iki.Reports.Html;

/// <summary>The style of the page: one column on a phone, figures side by side where there is room, light and dark, and A4 on paper.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1c2430; --paper: #fff; --soft: #55606e; --line: #c9d1db; --head: #eef1f5; --met: #1f6f54; --short: #b4570f; --warn: #fdf4ea; --sign: #8a1c1c; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e7eaee; --paper: #14181d; --soft: #a9b4c0; --line: #46515e; --head: #232a32; --met: #5cc39b; --short: #f0a35c; --warn: #2e2418; --sign: #ffb4a8; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
        h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.25; }
        h2 { margin: 2rem 0 .25rem; padding-bottom: .25rem; font-size: 1.2rem; border-bottom: 2px solid var(--ink); }
        h3 { margin: 0 0 .3rem; font-size: 1rem; }
        .number { color: var(--soft); font-variant-numeric: tabular-nums; margin-right: .25rem; }
        p { margin: .3rem 0; }
        .kind { margin: 0; color: var(--soft); text-transform: uppercase; letter-spacing: .06em; font-size: .8rem; }
        .total { font-size: 1.05rem; }
        .notice { padding: .3rem .6rem; border-left: 4px solid var(--short); background: var(--warn); font-size: .92rem; }
        .objective { margin: 1rem 0 0; font-weight: 600; }
        .summary, .policy { color: var(--soft); font-size: .92rem; }
        .note, table, .steps, figcaption { font-size: .88rem; }
        ol, ul { margin: 0; padding: 0; list-style: none; }
        main > section > ol > li { padding: .8rem 0; border-bottom: 1px solid var(--line); }
        dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: .2rem 1rem; margin: .4rem 0; }
        dl.about { grid-template-columns: 1fr; }
        dl.about div { display: grid; grid-template-columns: minmax(5rem, 11rem) 1fr; gap: 0 .5rem; }
        dt { color: var(--soft); font-size: .8rem; }
        dl.about dt { font-size: 1rem; }
        dd { margin: 0; font-variant-numeric: tabular-nums; }
        table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .4rem 0; font-variant-numeric: tabular-nums; }
        th, td { padding: .15rem .4rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
        th { background: var(--head); font-weight: 600; }
        th.n, td.n { text-align: right; }
        .group th { font-weight: normal; }
        mark { padding: 0 .25rem; border: 1px solid var(--sign); border-radius: .2rem; color: var(--sign); background: none; font-weight: 600; white-space: nowrap; }
        .bar { display: block; width: 100%; height: .8rem; }
        .track { fill: var(--head); }
        .met { fill: var(--met); }
        .short { fill: var(--short); }
        .mark { fill: var(--ink); }
        figure { margin: .4rem 0; }
        .trend { display: block; width: 100%; max-width: 26rem; height: auto; }
        .trend .axis { stroke: var(--line); }
        .trend polyline { fill: none; stroke: var(--met); stroke-width: 1.5; }
        .trend circle { fill: var(--met); }
        figcaption { color: var(--soft); }
        details { margin-top: .3rem; font-size: .92rem; }
        summary { cursor: pointer; color: var(--soft); }
        summary:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
        .steps { padding-left: 1.2rem; }
        ol.steps { list-style: decimal; }
        .steps li { padding: .05rem 0; }
        code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
        math { font-size: 1.2em; }
        .figures, cite { color: var(--soft); font-style: normal; }
        cite::before { content: "["; } cite::after { content: "]"; }
        footer { margin-top: 2rem; font-size: .92rem; }
        footer > p { color: var(--soft); }
        .sign { margin-top: 2rem; font-size: 1rem; break-inside: avoid; }
        .sign .when { text-align: right; }
        .sign ul { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 1rem 4rem; }
        .sign ul:has(li + li) { justify-content: space-between; }
        .sign li { min-width: 14rem; padding-bottom: 5rem; text-align: center; border-bottom: 1px solid var(--ink); }
        @media (max-width: 30rem) { dl.about div { grid-template-columns: 1fr; } }
        @media print {
          :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; --line: #999; --head: #eef1f5; --met: #1f6f54; --short: #b4570f; --warn: #fdf4ea; --sign: #8a1c1c; }
          html { font-size: 8.25pt; }
          body { max-width: none; padding: 0; font: 1rem/1.2 Arial, "Liberation Sans", Arimo, sans-serif; orphans: 3; widows: 3; }
          h1 { font-size: 14pt; margin-bottom: 2mm; }
          h2 { margin-top: 3mm; font-size: 10.5pt; border-bottom-width: 1px; }
          p, table, figure, dl { margin-top: .45mm; margin-bottom: .45mm; }
          .notice { padding: .4mm 1.5mm; }
          main > section > ol > li { padding: 1mm 0; }
          .objective { margin-top: 1.2mm; }
          dl:not(.about), section dl.about { display: flex; flex-wrap: wrap; gap: 0 5mm; }
          dl:not(.about) div, section dl.about div { display: flex; gap: 1.2mm; align-items: baseline; }
          dl.about dt { font-size: 1rem; }
          th, td { padding: .2mm 1mm; }
          main > section > ol > li { columns: 2; column-gap: 6mm; }
          main > section > ol > li > :is(h3, .bar, dl, .policy, .notice) { column-span: all; }
          .steps, .steps li, .working p, details summary { display: inline; padding: 0; }
          .working, details { display: block; }
          details summary::after { content: ":"; }
          ol.steps { counter-reset: step; }
          ol.steps li { counter-increment: step; }
          ol.steps li::before { content: "(" counter(step) ") "; }
          h1, h2, h3, .kind, section > :is(p, dl, .working) { break-after: avoid; }
          h2, h3, p, main > section > ol > li, tr, figure, dl { break-inside: avoid; }
          thead { display: table-header-group; }
          .group { break-after: avoid; }
          .bar { height: 1.6mm; margin: .5mm 0; }
          .trend { max-width: none; height: 8mm; }
          summary { list-style: none; }
          details { margin-top: .45mm; }
          details::details-content { display: inline; content-visibility: visible; block-size: auto; }
          .bar, .notice, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;

    /// <summary>The sheet: A4, with what stands on every page.</summary>
    public static string Page(ReportContent report)
    {
        // Where the number of a page and that of all pages go, which only the printer knows.
        var parts = Say.It(ReportWords.PageOf, report.Language, "\0", "\0").Split('\0');
        var number = $"{HtmlText.CssString(parts[0])} counter(page) {HtmlText.CssString(parts[1])} counter(pages) {HtmlText.CssString(parts[2])}";
        var mark = report.Mark is { } text
            ? $"  @top-center {{ content: {HtmlText.CssString(text.ToUpperInvariant())}; font: bold 9pt \"Liberation Sans\", sans-serif; color: #8a1c1c; }}\n"
            : "";
        var across = report.IsAcross ? "@media screen { body { max-width: 90rem; } table { display: block; overflow-x: auto; table-layout: auto; } }\n" : "";
        return $"{across}@page {{ size: A4{(report.IsAcross ? " landscape" : "")}; margin: 12mm;\n{mark}"
            + $"  @bottom-left {{ content: {HtmlText.CssString(report.Running)}; font: 8pt \"Liberation Sans\", sans-serif; color: #444; white-space: nowrap; }}\n"
            + $"  @bottom-right {{ content: {number}; font: 8pt \"Liberation Sans\", sans-serif; color: #444; }} }}\n";
    }
}
