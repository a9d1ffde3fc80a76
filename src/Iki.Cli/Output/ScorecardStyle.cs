namespace Iki.Cli.Output;

/// <summary>The style of the page: one column on a phone, figures side by side where there is room, and A4 on paper.</summary>
internal static class ScorecardStyle
{
    public const string Css = """
        :root { color-scheme: light; --ink: #1c2430; --soft: #55606e; --line: #d5dbe3; --met: #1f6f54; --short: #b4570f; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 56rem; color: var(--ink); background: #fff;
          font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
        h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.25; }
        h2 { margin: 2rem 0 .25rem; padding-bottom: .25rem; font-size: 1.2rem; border-bottom: 2px solid var(--ink); }
        h3 { margin: 0 0 .5rem; font-size: 1rem; }
        p { margin: .4rem 0; }
        .kind { margin: 0; color: var(--soft); text-transform: uppercase; letter-spacing: .06em; font-size: .8rem; }
        .total { font-size: 1.05rem; }
        .notice { padding: .3rem .6rem; border-left: 4px solid var(--short); background: #fdf4ea; font-size: .92rem; }
        .objective { margin: 1rem 0 0; font-weight: 600; }
        .summary { color: var(--soft); font-size: .92rem; }
        .policy { color: var(--soft); font-size: .92rem; }
        ol { margin: 0; padding: 0; list-style: none; }
        main > section > ol > li { padding: .9rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
        dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: .3rem 1rem; margin: .5rem 0 0; }
        dl.about { grid-template-columns: 1fr; }
        dl.about div { display: grid; grid-template-columns: minmax(5rem, 9rem) 1fr; gap: 0 .5rem; }
        dt { color: var(--soft); font-size: .8rem; }
        dl.about dt { font-size: 1rem; }
        dd { margin: 0; font-variant-numeric: tabular-nums; }
        .bar { display: block; width: 100%; height: 1rem; }
        .track { fill: #eef1f5; }
        .met { fill: var(--met); }
        .short { fill: var(--short); }
        .mark { fill: var(--ink); }
        details { margin-top: .5rem; font-size: .92rem; }
        summary { cursor: pointer; color: var(--soft); }
        summary:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
        .steps { padding-left: 1.2rem; list-style: decimal; }
        .steps li { padding: .2rem 0; }
        code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
        .figures, cite { color: var(--soft); font-style: normal; }
        cite::before { content: "["; } cite::after { content: "]"; }
        footer { margin-top: 2rem; color: var(--soft); font-size: .92rem; }
        @media (max-width: 30rem) { dl.about div { grid-template-columns: 1fr; } }
        @page { size: A4; margin: 15mm; }
        @media print {
          body { max-width: none; padding: 0; font-size: 10pt; }
          h2 { break-after: avoid; }
          summary { list-style: none; }
          details::details-content { content-visibility: visible; block-size: auto; }
          .bar, .notice { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
