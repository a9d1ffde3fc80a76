using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>Notes of a decree that give a number to something formulas name: "hari kerja dalam 1 tahun = 240 hari kerja efektif".</summary>
internal sealed partial class ParameterNotes
{
    private readonly List<(HashSet<string> Words, decimal Value, string Note)> _notes = [];
    private readonly Dictionary<string, Parameter> _byWords = new(StringComparer.Ordinal);
    private readonly int? _year;
    private readonly VariableBook _book;

    /// <summary>Reads the notes of all rows.</summary>
    public ParameterNotes(IReadOnlyList<PositionDraft> positions, int? year, VariableBook book)
    {
        (_year, _book) = (year, book);
        foreach (var row in positions.SelectMany(p => p.Rows))
        {
            foreach (var note in row.Formulas.SelectMany(f => f.Reading.Notes.Concat(f.SourceReading.Notes)).Concat(row.Notes.Select(n => n.Text)))
            {
                if (Given().Match(note) is not { Success: true } given) continue;
                var words = Plain.Words(given.Groups["what"].Value + " " + given.Groups["rest"].Value).ToHashSet(StringComparer.Ordinal);
                _notes.Add((words, decimal.Parse(given.Groups["n"].Value, CultureInfo.InvariantCulture), note));
            }
        }
    }

    /// <summary>The parameter that a quantity is, where a note gives its number; null for none.</summary>
    public Parameter? Of(string label)
    {
        var words = Plain.Words(label).Where(w => w is not ("jumlah" or "Σ" or "total")).ToArray();
        if (words.Length < 2 || _year is not { } year) return null;
        var key = string.Join(' ', words);
        if (_byWords.TryGetValue(key, out var known)) return known;
        var note = _notes.FirstOrDefault(n => words.All(n.Words.Contains));
        if (note.Note is null) return null;
        var parameter = new Parameter
        {
            Name = _book.Reserve(Slugs.Key(key, 5)),
            Label = key,
            Unit = LabelNoun.Of(label).Unit,
            Per = PeriodLength.Year,
            Source = note.Note,
            Values = [new ParameterValue { From = new DateOnly(year, 1, 1), Value = note.Value }],
        };
        _byWords.Add(key, parameter);
        return parameter;
    }

    [GeneratedRegex(@"^(?<what>.+?)\s*=\s*(?<n>\d{1,4})\s+(?<rest>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
