using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Parsing;

/// <summary>
/// Digits among arguments with commas between them that touch digits on both sides, and the ways to split them into numbers:
/// <c>1,2,3</c> is three numbers, or 1.2 and 3, or 1 and 2.3.
/// </summary>
internal sealed class NumberRun
{
    private readonly string _text;
    private readonly int _percentEnd;
    private readonly NumberNotation _notation;
    private readonly TextSpan[] _chunks;

    // What can stand at each chunk: a chunk alone first, then numbers of more. Where a longer number can stand, each of its chunks can
    // stand alone, so that there is a way for every count between the least and the most.
    private readonly Piece[][] _pieces;
    private readonly int[] _least;

    /// <param name="text">The formula.</param>
    /// <param name="span">The run, without a sign of percent or per mille.</param>
    /// <param name="percentEnd">Where the sign after it ends; 0 where there is none.</param>
    /// <param name="notation">How numbers are written.</param>
    public NumberRun(string text, TextSpan span, int percentEnd, NumberNotation notation)
    {
        _text = text;
        Span = span;
        _percentEnd = percentEnd;
        _notation = notation;
        _chunks = Chunks(text, span);
        _pieces = [.. _chunks.Select((_, i) => PiecesAt(i))];
        _least = new int[Count + 1];
        // From the end: the fewest numbers from a chunk on are one more than the fewest after the best number that starts there.
        for (var i = Count - 1; i >= 0; i--) _least[i] = _pieces[i].Length == 0 ? 1 : 1 + _pieces[i].Min(p => _least[i + p.Chunks]);
        IsReadable = _pieces.All(p => p.Length > 0);
    }

    public TextSpan Span { get; }

    /// <summary>How many numbers it is if every comma separates.</summary>
    public int Count => _chunks.Length;

    /// <summary>How few numbers it can be.</summary>
    public int Least => _least[0];

    /// <summary>Whether what stands between commas are numbers.</summary>
    public bool IsReadable { get; }

    /// <summary>The ways to read it as the given number of numbers, those with more separating commas first.</summary>
    /// <param name="least">The fewest numbers.</param>
    /// <param name="most">The most numbers.</param>
    /// <param name="limit">The maximum number of ways to return.</param>
    public List<Piece[]> Ways(int least, int most, int limit)
    {
        var ways = new List<Piece[]>();
        var path = new Stack<(int Chunk, int Choice)>();
        var (chunk, choice) = (0, 0);
        while (ways.Count < limit)
        {
            if (chunk < Count && choice < _pieces[chunk].Length)
            {
                var next = chunk + _pieces[chunk][choice].Chunks;
                var count = path.Count + 1;
                var fits = count + _least[next] <= most && count + (Count - next) >= least;
                if (fits) path.Push((chunk, choice));
                (chunk, choice) = fits ? (next, 0) : (chunk, choice + 1);
                continue;
            }

            if (chunk == Count) ways.Add([.. path.Reverse().Select(p => _pieces[p.Chunk][p.Choice])]);
            if (!path.TryPop(out var last)) break;
            (chunk, choice) = (last.Chunk, last.Choice + 1);
        }

        return ways;
    }

    /// <summary>The tokens of a way: its numbers, and the commas between them.</summary>
    public IEnumerable<Token> Tokens(Piece[] way, NumberReader reader)
    {
        for (var i = 0; i < way.Length; i++)
        {
            if (i > 0) yield return new Token(TokenKind.Comma, new TextSpan(way[i].Span.Start - 1, 1));
            yield return reader.Make(way[i].Span, i == way.Length - 1 ? _percentEnd : 0, way[i].Digits);
        }
    }

    /// <summary>The tokens where every comma separates and each number speaks for itself.</summary>
    public IEnumerable<Token> TokensApart(NumberReader reader)
    {
        for (var i = 0; i < Count; i++)
        {
            if (i > 0) yield return new Token(TokenKind.Comma, new TextSpan(_chunks[i].Start - 1, 1));
            yield return reader.Read(_chunks[i], i == Count - 1 ? _percentEnd : 0);
        }
    }

    /// <summary>The token of a run that is refused as a whole.</summary>
    public Token AsHole() => NumberReader.Hole(Span, _percentEnd);

    /// <summary>A way, written so that it is unambiguous.</summary>
    public string Write(Piece[] way, bool withSemicolons) => string.Join(
        withSemicolons ? "; " : ", ", way.Select(p => _notation == NumberNotation.Auto ? NumberReadings.Clear(p.Digits) : p.Span.Of(_text)));

    private Piece[] PiecesAt(int first)
    {
        var pieces = new List<Piece>();
        for (var last = first; last < Count; last++)
        {
            // Where a number ends before a chunk, no longer one continues after it; nor does one with more digits than a number has.
            var span = TextSpan.Cover(_chunks[first], _chunks[last]);
            var readings = NumberReadings.Of(_text.AsSpan(span.Start, span.Length), _notation);
            if (readings.Count == 0 || (last > first && FigureText.CountDigits(readings[0]) > FigureText.MaximumDigits)) break;
            pieces.AddRange(readings.Select(digits => new Piece(span, last - first + 1, digits)));
        }

        return [.. pieces];
    }

    private static TextSpan[] Chunks(string text, TextSpan span)
    {
        var chunks = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] != ',') continue;
            chunks.Add(TextSpan.Between(start, i));
            start = i + 1;
        }

        chunks.Add(TextSpan.Between(start, span.End));
        return [.. chunks];
    }

    /// <summary>A number of a run.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Chunks">Of how many stretches between commas it is made.</param>
    /// <param name="Digits">How it reads.</param>
    internal readonly record struct Piece(TextSpan Span, int Chunks, string Digits);
}
