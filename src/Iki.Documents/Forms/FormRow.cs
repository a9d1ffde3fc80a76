using Iki.Core;
using Iki.Core.Forms;

namespace Iki.Documents.Forms;

/// <summary>A row of a form: a variable or an item of an office, with its fields in time.</summary>
internal sealed record FormRow
{
    /// <summary>The fields, at least one.</summary>
    public required IReadOnlyList<FigureField> Fields { get; init; }

    /// <summary>The first one, which says of what the row is.</summary>
    public FigureField First => Fields[0];

    /// <summary>Where its figures come from, in one line; empty where that is not known.</summary>
    public string Sources => string.Join("; ", First.Sources.Select(s => s.Name));

    /// <summary>The field of a period; null where it is not asked for.</summary>
    public FigureField? Of(Period period) => Fields.FirstOrDefault(f => f.Period == period);
}

/// <summary>The rows that stand together: those of a source, or of an office.</summary>
internal sealed record FormGroup
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<FormRow> Rows { get; init; }

    /// <summary>The periods of its fields, in order; of those that start together the longer first.</summary>
    public IReadOnlyList<Period> Periods => [.. Rows.SelectMany(r => r.Fields).Select(f => f.Period).Distinct().OrderBy(p => p.FirstDay).ThenByDescending(p => p.Length)];

    /// <summary>The one office of its rows; null where there are several.</summary>
    public string? Office => Rows.Select(r => r.First.Office).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The rows of numbers of a form in groups, in the order in which they come.</summary>
    public static IEnumerable<FormGroup> OfNumbers(FigureForm form, FormSheets sheets, Language language) => RowsOf(form.Fields.Where(f => !f.IsInWords))
        .GroupBy(r => sheets == FormSheets.Office ? r.First.Office : r.First.Sources.Count > 0 ? r.First.Sources[0].Name : "", StringComparer.OrdinalIgnoreCase)
        .Select(g => new FormGroup { Name = g.Key.Length == 0 ? FormTexts.NoSource.In(language) : g.Key, Rows = [.. g] });

    /// <summary>The rows of words; null where there are none.</summary>
    public static FormGroup? OfWords(FigureForm form, Language language)
    {
        FormRow[] rows = [.. RowsOf(form.Fields.Where(f => f.IsInWords))];
        return rows.Length == 0 ? null : new FormGroup { Name = FormTexts.InWords.In(language), Rows = rows };
    }

    private static IEnumerable<FormRow> RowsOf(IEnumerable<FigureField> fields) => fields
        .GroupBy(f => (f.Key.Variable, f.Key.Item, f.Office))
        .Select(g => new FormRow { Fields = [.. g] });
}
