using System.Text.RegularExpressions;
using Iki.Core;
using Iki.Core.Printed;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>A formula cell as the catalog has it.</summary>
/// <param name="Printed">The formula as printed.</param>
/// <param name="Formula">The drafted formula.</param>
/// <param name="Unit">The unit of its result, as far as the print tells.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Kind">What it computes.</param>
/// <param name="Sources">The sources beside it.</param>
/// <param name="Notes">The notes of both cells.</param>
/// <param name="Definition">Words before the formula that define.</param>
/// <param name="Target">A target that stands in the source cell; null for none.</param>
/// <param name="Parameters">Parameters that its notes tell.</param>
internal sealed record DraftedFormula(
    string Printed, string Formula, string? Unit, DraftConfidence Confidence, FormulaKind Kind, IReadOnlyList<(DataSource Source, DocumentPlace Place)> Sources,
    IReadOnlyList<string> Notes, string Definition, string? Target, IReadOnlyList<Parameter> Parameters);

/// <summary>What a drafted formula computes.</summary>
internal enum FormulaKind
{
    /// <summary>Something of several figures.</summary>
    Computed,

    /// <summary>One counted figure.</summary>
    Count,

    /// <summary>One figure that is given, because the print names no arithmetic.</summary>
    Given,
}

/// <summary>Formula cells → formulas of the language, with the quantities they name and the questions about them.</summary>
internal sealed partial class FormulaDrafting(VariableBook book, FindingList findings, ParameterNotes parameters)
{
    public DraftedFormula Draft(FormulaCell cell, RowDraft row, string id, string position)
    {
        var reading = cell.Reading;
        var sources = cell.SourceReading;
        var notes = reading.Notes.Concat(sources.Notes).ToList();
        var text = reading.Items.Count > 0 && reading.IsAnnounced
            ? reading.Readable + "\n" + string.Join('\n', reading.Items.Select((item, i) => $"{i + 1}. {Signs().Replace(item.Text, " ")}"))
            : reading.Readable;
        var context = new PrintedContext { Indicator = row.Indicator.Text, Unit = row.Unit.Length > 0 ? row.Unit : null };
        var printed = PrintedFormula.Read(text.Length > PrintedFormula.MaximumLength ? text[..PrintedFormula.MaximumLength] : text, context);
        foreach (var note in printed.Notes.Where(n => !notes.Any(m => Plain.Of(m) == Plain.Of(n)) && !Plain.Of(reading.Printed).Contains(Plain.Of(n), StringComparison.Ordinal))) notes.Add(note);
        if (printed.Drafts.Count == 0) return Given(reading, sources, notes, cell, row, id, position);
        var draft = printed.Drafts[0];
        var listed = Listed(draft, reading, sources, row, position, cell.Place);
        var (formula, found) = listed is null ? Named(draft, reading, sources, cell.Place, id, position) : (listed, []);
        Ask(printed, draft, reading, cell.Place, id);
        foreach (var note in notes.Where(n => Computing().IsMatch(n))) findings.Ask(DecreeDescriptors.NoteComputes, cell.Place, id, true, note);
        var kind = listed is null ? KindOf(draft, reading) : FormulaKind.Count;
        var unit = draft.Unit;
        var asks = kind == FormulaKind.Count && listed is not null && Percentage().IsMatch(row.Indicator.Text);
        if (kind != FormulaKind.Computed && reading.Items.Count + reading.Listed.Count > 1)
        {
            (formula, unit) = OfItems(formula, kind, unit, row, reading, id);
            if (formula.Contains('/', StringComparison.Ordinal)) kind = FormulaKind.Computed;
        }

        if (asks || kind == FormulaKind.Count && unit == "%" || kind != FormulaKind.Computed && Percentage().IsMatch(row.Indicator.Text) && !draft.Questions.Any(q => q.BearsOnValue))
        {
            findings.Ask(DecreeDescriptors.CountForPercentage, cell.Place, id, true, reading.Printed);
        }

        return new DraftedFormula(reading.Printed, formula, unit, draft.Confidence, kind, sources.Sources, notes, reading.Definition, sources.Target, found);
    }

    private static FormulaKind KindOf(FormulaDraft draft, FormulaReading reading)
    {
        if (draft.Names.Count > 1 || draft.Formula.Any(c => c is '/' or '*' or '(')) return FormulaKind.Computed;
        return !IsCounted(reading.Printed) && draft.Formula == draft.Names[0].Name ? FormulaKind.Given : FormulaKind.Count;
    }

    /// <summary>
    /// A cell that is a list of counted things and nothing else, "1. Jumlah a; 2. Jumlah b": one figure by items, named after the indicator, which is their
    /// total as the draft is. Null where the cell is none.
    /// </summary>
    private string? Listed(FormulaDraft draft, FormulaReading reading, SourceReading sources, RowDraft row, string position, DocumentPlace place)
    {
        if (reading.Listed.Count == 0 || reading.Listed.Count != draft.Names.Count || draft.Formula != string.Join(" + ", draft.Names.Select(n => n.Name))) return null;
        var name = row.Indicator.Text;
        if (!IsCounted(name) && !reading.Listed.All(i => IsCounted(i.Text))) return null;
        var label = Counting().Replace(name, "");
        var total = book.Take(Slugs.Key(label, 5), label, ItemsOf(reading.Listed, sources), position, place);
        total.IsCounted = true;
        return total.Name;
    }

    /// <summary>
    /// A percentage whose print is a count of listed things: how many of those listed. A result that is given by listed elements: their mean, for elements
    /// are not added up.
    /// </summary>
    private (string Formula, string? Unit) OfItems(string formula, FormulaKind kind, string? unit, RowDraft row, FormulaReading reading, string id)
    {
        if (book.Find(formula) is not { } variable) return (formula, unit);
        if (kind == FormulaKind.Given)
        {
            variable.IsMean = true;
            if (!Satisfaction().IsMatch(row.Indicator.Text + " " + reading.Printed)) return ($"Average({formula})", unit);
            variable.IsScore = true;
            findings.Ask(DecreeDescriptors.SatisfactionSurvey, row.Place, id, true, reading.Printed);
            return Percentage().IsMatch(row.Indicator.Text) || row.Unit == "%" ? ($"Average({formula}) / 4 * 100%", "%") : ($"Average({formula}) * 25", unit);
        }

        if (!Percentage().IsMatch(row.Indicator.Text)) return (formula, unit);
        variable.IsOneEach = true;
        return ($"{formula} / ItemCount({formula}) * 100%", "%");
    }

    /// <summary>One figure that is given, named after the indicator.</summary>
    private DraftedFormula Given(FormulaReading reading, SourceReading sources, List<string> notes, FormulaCell cell, RowDraft row, string id, string position)
    {
        var formula = book.Take(Slugs.Key(row.Indicator.Text, 5), row.Indicator.Text, ItemsOf(reading.Items, sources), position, row.Place).Name;
        findings.Ask(DecreeDescriptors.NoFormula, cell.Place, id, true, reading.Printed);
        return new DraftedFormula(reading.Printed, formula, null, DraftConfidence.Doubtful, FormulaKind.Given, sources.Sources, notes, reading.Definition, sources.Target, []);
    }

    private (string Formula, IReadOnlyList<Parameter> Parameters) Named(
        FormulaDraft draft, FormulaReading reading, SourceReading sources, DocumentPlace place, string id, string position)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new List<Parameter>();
        var printed = Sums().Replace(reading.Readable, "Σ ");
        var items = ItemsOf(reading.Items, sources);
        var owner = OwnerOfItems(draft, reading);
        foreach (var name in draft.Names)
        {
            if (draft.Names.Count > 1 && parameters.Of(name.Label) is { } parameter)
            {
                found.Add(parameter);
                names[name.Name] = parameter.Name;
                findings.Ask(DecreeDescriptors.ParameterOfNote, place, id, true, parameter.Source ?? "", parameter.Label, parameter.Values[0].Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
                continue;
            }

            var own = name == owner ? items : owner is null && name.Items.Count > 0 ? [.. name.Items.Select(i => (i.Label, (DataSource?)null))] : [];
            var variable = book.Take(name.Name, name.Label, own, position, place);
            variable.IsCounted |= IsCounted(name.Label) || Plain.Of(printed).Contains("Σ " + Plain.Of(name.Label), StringComparison.Ordinal);
            names[name.Name] = variable.Name;
        }

        if (owner is not null && draft.Names.Count > 1)
        {
            findings.Ask(DecreeDescriptors.ListOfRatio, reading.Items[0].Place, id, true, $"{reading.Items.Count}", owner.Label);
        }

        return (VariableBook.Renamed(draft.Formula, names), found);
    }

    /// <summary>The figure that a list below the formula spells out; null where there is no list.</summary>
    private static DraftName? OwnerOfItems(FormulaDraft draft, FormulaReading reading)
    {
        if (reading.Items.Count == 0 || draft.Names.Count == 0) return null;
        return draft.Names.FirstOrDefault(n => n.Items.Count > 0, draft.Names[0]);
    }

    /// <summary>The items of a list; each with its own source where the source cell lists as many and the names agree.</summary>
    private static List<(string Label, DataSource? Source)> ItemsOf(IReadOnlyList<Piece> items, SourceReading sources)
    {
        var isPaired = sources.Sources.Count > 1;
        return [.. items.Select(item => (item.Text, isPaired ? Best(item.Text, sources) : null))];
    }

    private static DataSource? Best(string item, SourceReading sources)
    {
        var words = Plain.Words(item);
        var best = sources.Sources.Select(s => (s.Source, Likeness: Plain.Likeness(words, Plain.Words(s.Source.Name)))).MaxBy(s => s.Likeness);
        return best.Likeness >= 0.6 ? best.Source : null;
    }

    private void Ask(PrintedFormula printed, FormulaDraft draft, FormulaReading reading, DocumentPlace place, string id)
    {
        foreach (var question in draft.Questions)
        {
            // The list has been taken off and given to a figure; what the formula's reader asks about it is answered.
            if (reading.Items.Count > 0 && draft.Names.Any(n => n.Items.Count > 0) && question.Text.English.StartsWith("The list", StringComparison.Ordinal)) continue;
            findings.Ask(DecreeDescriptors.FormulaQuestion, place, id, question.BearsOnValue, question.Text);
        }

        if (printed.Drafts.Count > 1) findings.Ask(DecreeDescriptors.OtherReadings, place, id, true, string.Join("'; '", printed.Drafts.Skip(1).Select(d => d.Formula)));
    }

    private static bool IsCounted(string label) => Plain.Words(Sums().Replace(label, "Σ ")) is ["jumlah" or "jml" or "Σ" or "banyaknya" or "total", ..];

    [GeneratedRegex(@"^(?:jumlah|jml|banyaknya|total)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counting();

    [GeneratedRegex(@"\$?\\(?:[Ss]um|[Ss]igma)\b\$?|∑|\\text\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sums();

    [GeneratedRegex(@"\bkepuasan\s+(?:masyarakat|pelanggan|pasien|pengguna)\b|\b(?:SKM|IKM)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Satisfaction();

    [GeneratedRegex(@"\p{L}\s+[xX×:÷/]\s+\p{L}|\b(?:dibagi|dikali|dikalikan|dikurangi?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Computing();

    [GeneratedRegex(@"[^\p{L}\d ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\s*(?:persen|prosen|%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();
}
