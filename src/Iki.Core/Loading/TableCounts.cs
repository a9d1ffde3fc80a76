using Iki.Core.Measurement;

namespace Iki.Core.Loading;

/// <summary>Counts what becomes of the rows of each table while they are taken.</summary>
internal sealed class TableCounts
{
    private readonly List<TableRows> _tables = [];

    /// <summary>Counts a row that was taken, or rows that were refused together.</summary>
    public void Add(string? file, int read, int used, int blank)
    {
        // Rows of one table mostly come one behind another.
        var place = _tables.FindLastIndex(t => t.File == file);
        if (place < 0)
        {
            place = _tables.Count;
            _tables.Add(new TableRows { File = file, Read = 0, Used = 0, Blank = 0 });
        }

        var table = _tables[place];
        _tables[place] = table with { Read = table.Read + read, Used = table.Used + used, Blank = table.Blank + blank };
    }

    /// <summary>The counts, once it is known which of the figures taken say what others say already or otherwise.</summary>
    public EquatableList<TableRows> Of(DataSetBuilder builder)
    {
        // A place of a table has a line and no pointer.
        foreach (var place in builder.Contested)
        {
            if (place is { Pointer: null, Line: not null }) Add(place.File, read: 0, used: -1, blank: 0);
        }

        return [.. _tables];
    }
}
