namespace Iki.Documents.Decrees;

/// <summary>The style of the page of <see cref="DecreeReview"/>: light and dark, on screen and paper.</summary>
internal static class ReviewStyle
{
    public const string Text = """

        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #c8c8c8; --soft: #f3f4f6; --c0: #2e7d32; --c1: #b26a00; --c2: #b3261e; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181c; --line: #444a52; --soft: #22262c; --c0: #81c784; --c1: #ffb74d; --c2: #ff8a80; } }
        body { margin: 0 auto; max-width: 76rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
        #in-id:checked ~ main .en, #in-en:checked ~ main .id { display: none; }
        input[type="radio"] { margin: 0 .25rem 0 1rem; } input[type="radio"]:first-of-type { margin-left: 0; }
        .counts { display: flex; flex-wrap: wrap; gap: .5rem; } .counts div { background: var(--soft); border-radius: .4rem; padding: .4rem .8rem; } .counts dt, .counts dd { margin: 0; } .counts dd { font-weight: 700; font-size: 1.25rem; }
        article { border: 1px solid var(--line); border-left: .4rem solid var(--c0); border-radius: .4rem; margin: 1rem 0; padding: 0 1rem 1rem; } article.c1 { border-left-color: var(--c1); } article.c2 { border-left-color: var(--c2); }
        h2 { font-size: 1.15rem; margin: .8rem 0 .2rem; } h3 { font-size: 1rem; margin: .6rem 0 .2rem; } .sure { margin: 0; }
        .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; } .pair section { background: var(--soft); border-radius: .4rem; padding: .2rem .8rem .8rem; overflow-wrap: anywhere; }
        dl { margin: 0; } dt { font-size: .85rem; margin-top: .5rem; opacity: .8; } dd { margin: 0; white-space: pre-line; } dd ul { margin: 0; padding-left: 1.2rem; }
        .findings li { margin: .3rem 0; } code { font-family: ui-monospace, monospace; }
        @media (max-width: 45rem) { .pair { grid-template-columns: 1fr; } }
        @media print { body { max-width: none; font-size: 9pt; } article { break-inside: avoid; } input, label { display: none; } }

        """;
}
