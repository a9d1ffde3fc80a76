using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>The inputs of one item: every variable that has items is that item of it; one that has none is the same for all.</summary>
internal sealed class ItemInputs(InputSource all, string key) : InputSource
{
    public override Cell Total(InputReference input) => all.Total(InRow(input));

    public override FigureSet Figures(InputReference input) => all.Figures(InRow(input));

    public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked)
    {
        var rows = all.Rows(axis, asked);
        return rows with { Rows = [.. rows.Rows.Select(r => (r.Key, (InputSource)new ItemInputs(r.Inputs, key)))] };
    }

    public override bool MayBeLeftOut(InputReference input) => all.MayBeLeftOut(InRow(input));

    public override IReadOnlyList<string> KeysOf(InputReference input) => all.KeysOf(input);

    private InputReference InRow(InputReference input) => input.Item is null && all.KeysOf(input).Count > 0 ? input.OfItem(key) : input;
}
