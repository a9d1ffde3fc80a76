using Iki.Core.Measurement;

namespace Iki.Core.Loading;

/// <summary>Counts the rows of each table, by what happens to them, while they are read.</summary>
internal sealed class TableCounts
{
    private readonly List<TableRows> _tables = [];

    /// <summary>Counts a row that was taken, or rows that were refused together.</summary>
    public void Add(string? file, int read, int used, int blank, int passedOver = 0)
    {
        // Rows of one table mostly follow each other.
        var place = _tables.FindLastIndex(t => t.File == file);
        if (place < 0)
        {
            place = _tables.Count;
            _tables.Add(new TableRows { File = file, Read = 0, Used = 0, Blank = 0 });
        }

        var table = _tables[place];
        _tables[place] = table with { Read = table.Read + read, Used = table.Used + used, Blank = table.Blank + blank, PassedOver = table.PassedOver + passedOver };
    }

    /// <summary>The counts, once it is known which figures repeat or contradict others.</summary>
    public EquatableList<TableRows> Of(DataSetBuilder builder)
    {
        // A place of a table has a line and, in a workbook, a cell; that of a JSON file has a JSON pointer.
        foreach (var place in builder.Contested)
        {
            if (place.Line is not null && place.Pointer?.StartsWith('/') != true) Add(place.File, read: 0, used: -1, blank: 0);
        }

        return [.. _tables];
    }
}
