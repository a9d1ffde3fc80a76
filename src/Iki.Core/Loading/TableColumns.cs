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
    private const int Note = 7;

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

    private readonly int[] _places = new int[Names.Length];
    private int _count;
    private int _needed;
    private bool _areAllNamed = true;
    private bool? _hasIgnored;

    /// <summary>The columns there are, for messages.</summary>
    public static string List { get; } = string.Join(", ", Names.Select(n => $"{n.English} ({n.Indonesian})"));

    /// <summary>How many columns there are.</summary>
    public int Count => _count;

    /// <summary>Whether each has a name.</summary>
    public bool AreAllNamed => _areAllNamed;

    /// <summary>Whether figures have a column.</summary>
    public bool HasValues => _places[Value] >= 0;

    /// <summary>Where the variables stand.</summary>
    public int VariablePlace => _places[0];

    /// <summary>Where the items stand; -1 where there is no column for them.</summary>
    public int ItemPlace => _places[1];

    /// <summary>Where the periods stand; -1 where there is no column for them.</summary>
    public int PeriodPlace => _places[2];

    /// <summary>Where the offices stand; -1 where there is no column for them.</summary>
    public int OfficePlace => _places[3];

    /// <summary>Where the figures stand; -1 where there is no column for them.</summary>
    public int ValuePlace => _places[Value];

    /// <summary>Whether there are columns that are for people alone.</summary>
    public bool HasIgnored => _hasIgnored ??= _places[(Note + 1)..].Any(p => p >= 0);

    /// <summary>The places of texts, sources and notes, which few rows have.</summary>
    public int[] Rare => field ??= [.. _places[Text..(Note + 1)].Where(p => p >= 0)];

    /// <summary>The columns that a header names. A column without a name is ignored and must be empty.</summary>
    public static TableColumns Of(IReadOnlyList<string> header, int? line, DiagnosticCollector diagnostics)
    {
        var at = new Place(null, line);
        var columns = new TableColumns { _count = header.Count };
        Array.Fill(columns._places, -1);
        for (var i = 0; i < header.Count; i++)
        {
            var name = CellText.NameOf(header[i]);
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

        string? Name(int column) => _places[column] < 0 ? null : CellText.NameOf(cells[_places[column]]);

        string? Words(int column) => _places[column] < 0 ? null : CellText.Trimmed(cells[_places[column]]);
    }

    /// <summary>Why a row does not fit the header; null where it does, or has nothing in it at all.</summary>
    private Diagnostic? ProblemOf(IReadOnlyList<string> cells, Place at)
    {
        if (cells.Count == _count && _areAllNamed) return null;
        if (cells.Count < _needed) return cells.All(CellText.IsBlank) ? null : DiagnosticCollector.Said(c => c.CellsDoNotFit(at, cells.Count, _count));
        for (var i = 0; i < cells.Count; i++)
        {
            if ((i < _needed && _places.Contains(i)) || CellText.IsBlank(cells[i])) continue;
            return i < _count
                ? DiagnosticCollector.Said(c => c.CellWithoutColumn(at, CellText.Trimmed(cells[i])))
                : DiagnosticCollector.Said(c => c.CellsDoNotFit(at, cells.Count, _count));
        }

        return null;
    }
}
