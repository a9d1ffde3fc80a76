using Iki.Core;

namespace Iki.Documents.Annexes;

/// <summary>The formula cell of an indicator or a measure: the formula as printed, or else as an equation; what it consists of; notes.</summary>
internal sealed class FormulaCellText(Catalog catalog, Indicator indicator, Measure? measure, Language language)
{
    /// <summary>Its paragraphs.</summary>
    public IReadOnlyList<AnnexParagraph> Paragraphs()
    {
        var formula = measure?.Formula ?? indicator.Formula;
        var printed = measure is null ? indicator.PrintedFormula : measure.PrintedFormula;
        var compiled = formula is null ? null : Formula.Compile(formula, numbers: catalog.Numbers).ValueOrNull;
        var paragraphs = new List<AnnexParagraph>();
        if (printed is not null) paragraphs.AddRange(AnnexParagraph.OfFormula(printed));
        else if (formula is not null) paragraphs.Add(new AnnexParagraph("", [compiled is null ? new AnnexPiece(formula) : EquationOf(compiled)]));
        if (compiled is not null) AddItems(compiled, printed ?? "", paragraphs);
        var notes = measure is null ? indicator.Notes : measure.Notes;
        foreach (var note in notes) paragraphs.AddRange(AnnexParagraph.Of(IsLabelled(note) ? note : $"{AnnexWords.Note.In(language)} : {note}"));
        if (measure is not null && measure == indicator.Measures[^1])
        {
            foreach (var note in indicator.Notes) paragraphs.AddRange(AnnexParagraph.Of($"{AnnexWords.Note.In(language)} : {note}"));
        }

        return paragraphs;
    }

    private AnnexPiece EquationOf(Formula formula)
    {
        var equation = new FormulaEquation(LabelOf, language).Of(formula);
        return equation.IsPlain ? new AnnexPiece(EquationWords.Of(equation)) : new AnnexPiece("", equation);
    }

    /// <summary>The items of what the formula names, in a list below it; one that two of them share, or that the printed text has already, is not repeated.</summary>
    private void AddItems(Formula formula, string printed, List<AnnexParagraph> paragraphs)
    {
        var itemised = formula.Names.Select(Find).OfType<Variable>().Where(v => v.Items.Count > 0)
            .DistinctBy(v => string.Join('\n', v.Items.Select(i => i.Label))).Where(v => !v.Items.All(i => printed.Contains(i.Label, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var variable in itemised)
        {
            if (itemised.Count > 1) paragraphs.AddRange(AnnexParagraph.Of(variable.Label + " :"));
            paragraphs.AddRange(variable.Items.SelectMany((item, i) => AnnexParagraph.Of(item.Label, FormattableString.Invariant($"{i + 1}."))));
        }
    }

    private string LabelOf(string name, string? item)
    {
        if (Find(name) is not { } variable) return ParameterOrIndicator(name) ?? name;
        var key = item is null ? null : variable.Items.FirstOrDefault(i => i.Key.Equals(item, StringComparison.OrdinalIgnoreCase));
        return key is not null ? key.Label : item is not null ? $"{variable.Label} {item}" : variable.Label;
    }

    private string? ParameterOrIndicator(string name) =>
        indicator.Parameters.Concat(catalog.Parameters).FirstOrDefault(p => Is(p.Name, name))?.Label
        ?? catalog.Indicators.FirstOrDefault(i => i.Symbol is { } symbol && Is(symbol, name))?.Name;

    private Variable? Find(string name) => indicator.Variables.Concat(catalog.Variables).FirstOrDefault(v => Is(v.Name, name));

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a note says itself that it is one.</summary>
    private static bool IsLabelled(string note) =>
        note.StartsWith("Catatan", StringComparison.OrdinalIgnoreCase) || note.StartsWith("Keterangan", StringComparison.OrdinalIgnoreCase);
}
