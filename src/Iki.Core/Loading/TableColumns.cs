using System.Buffers;
using System.Collections.Frozen;
using Iki.Core.Diagnostics;

namespace Iki.Core.Loading;

/// <summary>Where the columns of a table stand, by its header, and what a row says in them.</summary>
internal sealed class TableColumns
{
    /// <summary>The column that every table has.</summary>
    public const string First = "variable";

    private const int Value = 4;
    private const int Text = 5;

    private static readonly (string English, string Indonesian)[] Names =
    [
        (First, "variabel"), ("item", "butir"), ("period", "periode"), ("office", "unit kerja"),
        ("value", "nilai"), ("text", "teks"), ("source", "sumber"), ("note", "catatan"),

        // What a form says to people beside its figures. "unit" alone could be meant as the office, and is refused.
        ("label", "uraian"), ("unit of measure", "satuan"),
    ];

    private static readonly FrozenDictionary<string, int> ByName = Names
        .SelectMany((n, i) => new[] { KeyValuePair.Create(n.English, i), KeyValuePair.Create(n.Indonesian, i) })
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What spreadsheets and web pages put around and between words: no-break spaces, marks of byte order and zero width, the end of a file of DOS.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\uFEFF\u200B\u001A");
    private static readonly SearchValues<char> NoBreak = SearchValues.Create("\u00A0\u2007\u202F");

    private readonly int[] _places = new int[Names.Length];
    private int _count;
    private int _needed;
    private bool _areAllNamed = true;

    /// <summary>The columns there are, for messages.</summary>
    public static string List { get; } = string.Join(", ", Names.Select(n => $"{n.English} ({n.Indonesian})"));

    /// <summary>Where the figures stand; -1 where there is no column for them.</summary>
    public int ValuePlace => _places[Value];

    /// <summary>Whether a cell has nothing in it.</summary>
    public static bool IsBlank(string cell) => Trim(cell).IsEmpty;

    /// <summary>The columns that a header names. A column without a name is ignored and must be empty.</summary>
    public static TableColumns Of(IReadOnlyList<string> header, int? line, DiagnosticCollector diagnostics)
    {
        var at = new Place(null, line);
        var columns = new TableColumns { _count = header.Count };
        Array.Fill(columns._places, -1);
        for (var i = 0; i < header.Count; i++)
        {
            var name = NameOf(header[i]);
            columns._areAllNamed &= name.Length > 0;
            if (name.Length == 0) continue;
            columns._needed = i + 1;
            if (!ByName.TryGetValue(name, out var column)) diagnostics.UnknownColumn(at, name, List);
            else if (columns._places[column] >= 0) diagnostics.ColumnTwice(at, name);
            else columns._places[column] = i;
        }

        if (columns._places[0] < 0) diagnostics.ColumnWanted(at, First, List);
        if (columns._places[Value] < 0 && columns._places[Text] < 0) diagnostics.ColumnWanted(at, Names[Value].English, List);
        return columns;
    }

    /// <summary>What a row says; one that does not fit says why.</summary>
    public ObservationRow RowOf(IReadOnlyList<string> cells, int line, string? file)
    {
        if (ProblemOf(cells, new Place(null, line)) is { } problem) return new ObservationRow { File = file, Line = line, Problem = problem with { File = file } };
        if (cells.Count < _needed) return new ObservationRow { File = file, Line = line };
        return new ObservationRow
        {
            Variable = Name(0), Item = Name(1), Period = Name(2), Office = Name(3), Value = Words(Value), Text = Words(Text), Source = Words(6), Note = Words(7),
            File = file,
            Line = line,
        };

        string? Name(int column) => _places[column] < 0 ? null : NameOf(cells[_places[column]]);

        string? Words(int column) => _places[column] < 0 ? null : Trimmed(cells[_places[column]]);
    }

    /// <summary>Why a row does not fit the header; null where it does, or has nothing in it at all.</summary>
    private Diagnostic? ProblemOf(IReadOnlyList<string> cells, Place at)
    {
        if (cells.Count == _count && _areAllNamed) return null;
        if (cells.Count < _needed) return cells.All(IsBlank) ? null : DiagnosticCollector.Said(c => c.CellsDoNotFit(at, cells.Count, _count));
        for (var i = 0; i < cells.Count; i++)
        {
            if ((i < _needed && _places.Contains(i)) || IsBlank(cells[i])) continue;
            return i < _count
                ? DiagnosticCollector.Said(c => c.CellWithoutColumn(at, Trimmed(cells[i])))
                : DiagnosticCollector.Said(c => c.CellsDoNotFit(at, cells.Count, _count));
        }

        return null;
    }

    /// <summary>A name as it is compared: without space at its ends, and with plain spaces within.</summary>
    private static string NameOf(string cell)
    {
        var name = Trimmed(cell);
        return name.AsSpan().ContainsAny(NoBreak) ? string.Concat(name.Select(c => NoBreak.Contains(c) ? ' ' : c)) : name;
    }

    private static string Trimmed(string cell)
    {
        var trimmed = Trim(cell);
        return trimmed.Length == cell.Length ? cell : trimmed.ToString();
    }

    private static ReadOnlySpan<char> Trim(string cell)
    {
        var (start, end) = (0, cell.Length);
        while (start < end && IsSpace(cell[start])) start++;
        while (end > start && IsSpace(cell[end - 1])) end--;
        return cell.AsSpan(start, end - start);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || Invisible.Contains(c);
}
