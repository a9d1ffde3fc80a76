using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>The inputs of one item: every variable that has items is that item of it; one that has none is the same for all.</summary>
/// <param name="all">The inputs of all items.</param>
/// <param name="key">The item.</param>
/// <param name="isOfRow">Whether they are those of a row within the item, so that nobody else says what is to say of it.</param>
internal sealed class ItemInputs(InputSource all, string key, bool isOfRow = false) : InputSource
{
    public override EquatableList<Diagnostic> Notes => isOfRow ? [.. base.Notes, .. all.Notes] : base.Notes;

    public override Cell Total(InputReference input) => all.Total(InRow(input));

    public override FigureSet Figures(InputReference input) => all.Figures(InRow(input));

    public override RowSources Rows(FormulaAxis axis, IReadOnlyList<InputReference> asked)
    {
        var rows = all.Rows(axis, asked);
        return rows with { Of = row => new ItemInputs(rows.Of(row), key, isOfRow: true) };
    }

    public override bool MayBeLeftOut(InputReference input) => all.MayBeLeftOut(InRow(input));

    public override IReadOnlyList<string> KeysOf(InputReference input) => all.KeysOf(input);

    private InputReference InRow(InputReference input) => input.Item is null && all.KeysOf(input).Count > 0 ? input.OfItem(key) : input;
}
