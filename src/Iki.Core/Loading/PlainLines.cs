using System.Text.Unicode;

namespace Iki.Core.Loading;

/// <summary>
/// Lines of a table of which there is nothing to say, taken by their bytes: without quotation marks, with a cell for each column, and none in
/// the columns that few rows use.
/// </summary>
/// <param name="rows">What takes the rows.</param>
/// <param name="textsOf">How the figures of a file are written.</param>
/// <param name="taken">Told of each line that was taken; null for nobody.</param>
/// <param name="leaving">Told when a file is over, before the next one.</param>
internal sealed class PlainLines(PlainRows rows, Func<string?, FigureTexts> textsOf, Action? taken, Action<PlainLines> leaving)
{
    private const int MostColumns = 16;

    private string? _file;
    private FigureTexts? _texts;
    private TableColumns? _columns;

    /// <summary>How many lines of the file were taken, and not yet counted.</summary>
    public int Taken { get; private set; }

    /// <summary>The file whose lines come.</summary>
    public string? File => _file;

    /// <summary>Begins a file. Its lines are taken once its header is known.</summary>
    public void Begin(string? file)
    {
        leaving(this);
        (_file, _texts, _columns) = (file, textsOf(file), null);
    }

    /// <summary>Says what the header names.</summary>
    public void UseHeader(TableColumns columns)
    {
        if (columns is { AreAllNamed: true, Count: <= MostColumns, HasValues: true }) _columns = columns;
    }

    /// <summary>The lines taken since this was last asked.</summary>
    public int Count()
    {
        var count = Taken;
        Taken = 0;
        return count;
    }

    /// <summary>Takes a line; false, and nothing is taken, where it has to be looked at as a whole.</summary>
    public bool TryTake(ReadOnlySpan<byte> line, byte separator, int number)
    {
        if (_columns is not { } columns) return false;

        // Where each cell starts; the one after the last starts after the separator that would be there.
        Span<int> starts = stackalloc int[MostColumns + 1];
        var (count, start) = (0, 0);
        starts[0] = 0;
        while (true)
        {
            var end = line[start..].IndexOfAny(separator, (byte)'"');
            if (end >= 0 && (line[start + end] != separator || count + 1 == columns.Count)) return false;
            start = end < 0 ? line.Length + 1 : start + end + 1;
            starts[++count] = start;
            if (end < 0) break;
        }

        if (count != columns.Count || (columns.HasIgnored && !Utf8.IsValid(line))) return false;
        foreach (var place in columns.Rare)
        {
            if (starts[place + 1] - starts[place] > 1) return false;
        }

        var done = rows.TryTake(
            At(line, starts, columns.VariablePlace), At(line, starts, columns.ItemPlace), At(line, starts, columns.PeriodPlace), At(line, starts, columns.OfficePlace),
            At(line, starts, columns.ValuePlace), _texts!.DecimalSign, number, _file);
        if (!done) return false;
        Taken++;
        taken?.Invoke();
        return true;
    }

    private static ReadOnlySpan<byte> At(ReadOnlySpan<byte> line, ReadOnlySpan<int> starts, int place) =>
        place < 0 ? [] : line[starts[place]..(starts[place + 1] - 1)];
}
