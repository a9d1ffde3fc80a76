using System.Globalization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>
/// What is to say of the figures in the rows of a function. Lists of rows that do not count, and of figures that count as 0, become one for
/// all rows, in which each entry names its row; thousands of villages may lack the same.
/// </summary>
/// <param name="inputs">Where the function has its figures from; it is told.</param>
internal sealed class RowNotes(InputSource inputs)
{
    private Dictionary<string, List<string>>? _asZero;
    private List<string>? _leftOut;
    private int _countLeftOut;
    private int _countRows;

    /// <summary>Adds what is to say of one row.</summary>
    public void Add(string key, EquatableList<Diagnostic> notes)
    {
        foreach (var note in notes)
        {
            if (note.Entries.Count == 0)
            {
                inputs.Diagnostics.AddRange([note]);
            }
            else if (note.Descriptor == Descriptors.RowsLeftOut)
            {
                _countLeftOut += Number(note.Arguments[0]);
                _countRows += Number(note.Arguments[1]);
                Name(_leftOut ??= [], note.Entries, key);
            }
            else
            {
                var input = note.Arguments[0];
                _asZero ??= new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
                if (!_asZero.TryGetValue(input, out var names)) _asZero[input] = names = [];
                Name(names, note.Entries, key);
            }
        }
    }

    /// <summary>Says it.</summary>
    /// <param name="leftOut">The rows themselves that do not count.</param>
    /// <param name="count">How many rows there are.</param>
    public void Say(IReadOnlyList<string> leftOut, int count)
    {
        foreach (var (input, names) in _asZero ?? []) inputs.Diagnostics.CountedAsZero(input, names);
        if (_leftOut is not null) inputs.Diagnostics.RowsLeftOut(_leftOut, _countLeftOut, _countRows, isOfRows: true);
        if (leftOut.Count > 0) inputs.Diagnostics.RowsLeftOut(leftOut, leftOut.Count, count);
    }

    private static void Name(List<string> names, EquatableList<string> entries, string key)
    {
        foreach (var entry in entries)
        {
            if (names.Count >= DiagnosticCollector.MostEntries) return;
            names.Add($"{entry}, {key}");
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
