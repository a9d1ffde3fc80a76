using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core.Loading;

/// <summary>
/// A row of a table as it was split into cells; without cells one that cannot be used, of which the problem tells. A row that can be used
/// may have a problem too, which is then a warning.
/// </summary>
/// <param name="Cells">The cells; null for none.</param>
/// <param name="Line">The line it begins on.</param>
/// <param name="Count">The number of lines it takes; 0 for what concerns the file.</param>
/// <param name="Problem">What is to be said of it; null for nothing.</param>
internal readonly record struct TableRow(IReadOnlyList<string>? Cells, int Line, int Count = 1, Diagnostic? Problem = null);

/// <summary>
/// Splits a stream of CSV into rows, and says of each that cannot be used why: one after another, in memory for one row. Cells are parted by
/// commas, semicolons or tabs: by what <c>sep=</c> says, or by what the first line has most of.
/// </summary>
internal sealed class TableReader(Stream stream, string? file, int limit, Action<long>? progress)
{
    // A line of a cell looks like a row where it has as many separators as the header; with only one separator that means little.
    private const int FewestSeparatorsOfARow = 2;

    private readonly ByteLines _lines = new(stream, limit, progress);
    private readonly CellPool _pool = new();
    private readonly StringBuilder _cell = new();
    private List<string> _cells = [];
    private char[] _characters = new char[4096];
    private char _separator;
    private int _separators;
    private bool _isOpen;
    private bool _isMalformed;
    private Diagnostic? _encoding;
    private int _rowLikeLines;
    private int _first;
    private long _length;
    private bool _isOver;

    /// <summary>The rows, the header first.</summary>
    /// <param name="plain">What takes lines of which there is nothing to say; null where all are to be given.</param>
    public IEnumerable<TableRow> Rows(PlainLines? plain = null)
    {
        if (OtherKind(_lines.Start()) is { } other)
        {
            yield return other;
            yield break;
        }

        Begin();
        while (!_isOver)
        {
            var status = _lines.Next();
            if (!IsTaken(status, plain) && RowAfter(status) is { } row) yield return row;
        }
    }

    /// <summary>The same, of a stream that is waited for.</summary>
    public async IAsyncEnumerable<TableRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await _lines.WaitForStartAsync(cancellation).ConfigureAwait(false);
        if (OtherKind(_lines.Start()) is { } other)
        {
            yield return other;
            yield break;
        }

        Begin();
        while (!_isOver)
        {
            if (RowAfter(await _lines.NextAsync(cancellation).ConfigureAwait(false)) is { } row) yield return row;
        }
    }

    private TableRow? OtherKind(ReadOnlySpan<byte> start)
    {
        var found = DiagnosticCollector.ForFile(file);
        return FileKind.IsOther(start, isTable: true, found) ? new TableRow(null, 1, 0, found.Last) : null;
    }

    /// <summary>Whether a line is a row that was taken as it is.</summary>
    private bool IsTaken(LineStatus status, PlainLines? plain) =>
        plain is not null && status == LineStatus.Read && _first == 0 && _separators > 0 && plain.TryTake(_lines.Line, (byte)_separator, _lines.Number);

    /// <summary>The row that a further line completes; null where it does not, or where there is none left.</summary>
    private TableRow? RowAfter(LineStatus status)
    {
        _isOver = status == LineStatus.End;
        if (!_isOver && _first == 0) _first = _lines.Number;
        TableRow? row = status switch
        {
            LineStatus.End => _first == 0 ? null : Malformed(_first),
            LineStatus.Endless => Refused(_first, c => c.LineWithoutEnd(At(_first), (long)limit * ByteLines.EndlessTimes)),
            LineStatus.TooLong => _isOpen ? Malformed(_first) : Refused(_first, c => c.RowTooLong(At(_first), limit)),
            _ => RowAfterLine(),
        };
        if (row is not null) Begin();
        return row;
    }

    private TableRow? RowAfterLine()
    {
        var text = Text(_lines.Line);
        if (_separator == 0)
        {
            if (text.Trim(" \uFEFF").IsEmpty || IsSeparatorLine(text))
            {
                _first = 0;
                return null;
            }

            ChooseSeparator(text);
        }

        if (_isOpen && _separators >= FewestSeparatorsOfARow && text.Count(_separator) == _separators) _rowLikeLines++;
        Split(text);
        _length += _lines.Line.Length;
        if (!_isOpen) return Complete(_first);

        // A quotation mark that is never closed does not take the whole file for one cell.
        if (_length > limit) return Malformed(_first);
        _cell.Append('\n');
        return null;
    }

    private void Begin()
    {
        _cells = new List<string>(Math.Max(_separators + 1, 4));
        _cell.Clear();
        (_isOpen, _isMalformed, _encoding, _rowLikeLines) = (false, false, null, 0);
        (_first, _length) = (0, 0);
    }

    /// <summary>The characters of a line. Bytes that are not UTF-8 are remembered, and decoded as well as possible, to find the end of the row.</summary>
    private ReadOnlySpan<char> Text(ReadOnlySpan<byte> line)
    {
        if (_lines.Offset == 0) line = TextEncoding.WithoutMark(line);
        if (!Utf8.IsValid(line) && _encoding is null)
        {
            var found = DiagnosticCollector.ForFile(file);
            TextEncoding.IsUtf8(line, At(_lines.Number), _lines.Offset, found);
            _encoding = found.Last;
        }

        if (_characters.Length < line.Length) _characters = new char[line.Length];
        return _characters.AsSpan(0, Encoding.UTF8.GetChars(line, _characters));
    }

    /// <summary>Whether a line says by what the cells are parted, as Excel reads and writes it: <c>sep=;</c>, also in quotation marks.</summary>
    private bool IsSeparatorLine(ReadOnlySpan<char> text)
    {
        var bare = text.Trim("\" ");
        if (!bare.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || bare.Length < 5) return false;
        var separator = bare[4];
        if (separator is not (',' or ';' or '\t') || bare[5..].ContainsAnyExcept(separator, '"')) return false;
        _separator = separator;
        return true;
    }

    private void ChooseSeparator(ReadOnlySpan<char> text)
    {
        _separator = ',';
        foreach (var candidate in ";\t")
        {
            if (text.Count(candidate) > text.Count(_separator)) _separator = candidate;
        }
    }

    private void Split(ReadOnlySpan<char> text)
    {
        while (true)
        {
            if (_isOpen)
            {
                var mark = text.IndexOf('"');
                _cell.Append(mark < 0 ? text : text[..mark]);
                if (mark < 0) return;
                text = text[(mark + 1)..];
                if (text is ['"', ..])
                {
                    _cell.Append('"');
                    text = text[1..];
                    continue;
                }

                _isOpen = false;
                _isMalformed |= !Cell(text).Trim().IsEmpty;
                _cells.Add(_cell.ToString());
                _cell.Clear();
            }
            else if (text.TrimStart(' ') is ['"', .. var quoted])
            {
                _isOpen = true;
                text = quoted;
                continue;
            }
            else
            {
                var cell = Cell(text);
                _isMalformed |= cell.Contains('"');
                _cells.Add(_pool.Take(cell));
            }

            var end = text.IndexOf(_separator);
            if (end < 0) return;
            text = text[(end + 1)..];
        }
    }

    private ReadOnlySpan<char> Cell(ReadOnlySpan<char> text) => text.IndexOf(_separator) is >= 0 and var end ? text[..end] : text;

    private TableRow Complete(int first)
    {
        if (_isMalformed) return Malformed(first);
        if (_encoding is { } problem) return new TableRow(null, first, Lines(first), problem);

        // The first row that can be used is the header.
        if (_separators == 0) _separators = _cells.Count - 1;
        if (_rowLikeLines == 0) return new TableRow(_cells, first);
        return new TableRow(_cells, first, 1, Said(c => c.RowsInsideCell(At(first), _lines.Number, _rowLikeLines)));
    }

    private TableRow Malformed(int first) => Refused(first, c =>
    {
        if (first == _lines.Number) c.RowUnreadable(At(first));
        else c.LinesSwallowed(At(first), first, _lines.Number);
    });

    private TableRow Refused(int first, Action<DiagnosticCollector> say) => new(null, first, Lines(first), Said(say));

    private int Lines(int first) => _lines.Number - first + 1;

    private Diagnostic Said(Action<DiagnosticCollector> say) => DiagnosticCollector.Said(say) with { File = file };

    private static Place At(int line) => new(null, line);
}
