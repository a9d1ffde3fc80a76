using System.Globalization;
using System.Text;
using System.Text.Json;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Measurement;

namespace Iki.Core.Loading;

/// <summary>Takes the elements of <c>observations</c> of a data file one by one as they come, each as if the document had been read as a whole.</summary>
/// <param name="window">The document, from the first element on.</param>
/// <param name="document">What stands before them.</param>
/// <param name="office">The office of one that names none.</param>
/// <param name="builder">What takes the observations.</param>
/// <param name="texts">The figures of the document that are texts.</param>
/// <param name="diagnostics">The collector of the document.</param>
internal sealed class ObservationElements(
    JsonWindow window, DataDocument document, string office, DataSetBuilder builder, FigureTexts texts, DiagnosticCollector diagnostics)
{
    private const string List = "/observations";
    private const int LongestNumber = 40;
    private const byte DecimalSign = (byte)'.';

    // An element lies in an object and a list.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = JsonCursor.MaximumDepth - 2 };

    private readonly PlainRows _rows = new(builder, document.Period, office, document.Period);
    private readonly NamePool _names = new();
    private int _index;
    private Expected _expected = Expected.FirstOrEnd;

    private enum Expected
    {
        FirstOrEnd,
        Element,
        CommaOrEnd,
    }

    /// <summary>The lines of the elements that were taken.</summary>
    public ElementLines Lines { get; } = new();

    /// <summary>The line of an element of which there is the pointer alone; null for other pointers.</summary>
    public static int? LineOf(string? pointer, ElementLines? lines) =>
        lines is not null && pointer?.StartsWith(List + "/", StringComparison.Ordinal) == true
        && int.TryParse(pointer.AsSpan(List.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? lines.LineOf(index)
            : null;

    /// <summary>Takes elements up to the end of the list, which is then what follows, or as far as there is enough of the document.</summary>
    public ReadingStep Take()
    {
        while (ToToken())
        {
            var next = window.Rest[0];
            if (next == ']' && _expected != Expected.Element) return ReadingStep.Done;
            if (_expected != Expected.CommaOrEnd)
            {
                var step = TakeElement();
                if (step != ReadingStep.Done) return step;
                _index++;
            }
            else if (next == ',')
            {
                window.Skip(1);
                _expected = Expected.Element;
            }
            else
            {
                return ReadingStep.Refused;
            }
        }

        return window.IsOver ? ReadingStep.Refused : ReadingStep.MoreWanted;
    }

    /// <summary>Goes past space; false where nothing follows yet.</summary>
    private bool ToToken()
    {
        var rest = window.Rest;
        if (rest is [> (byte)' ', ..]) return true;
        var space = rest.IndexOfAnyExcept(" \t\r\n"u8);
        window.Skip(space < 0 ? rest.Length : space);
        return space >= 0;
    }

    private ReadingStep TakeElement()
    {
        var rest = window.Rest;
        var length = PlainObservation.Scan(rest, out var plain);
        if (length == PlainObservation.Unfinished && !window.IsOver) return ReadingStep.MoreWanted;
        if (length <= 0 || (!TryTakeBytes(rest[..length], plain) && !TryTake(plain))) return TakeByTable(rest);
        GoPast(length);
        return ReadingStep.Done;
    }

    /// <summary>Takes one of which there is nothing to say by its bytes. Names that tables may spell otherwise, such as with a no-break space, are left to the slow way.</summary>
    private bool TryTakeBytes(ReadOnlySpan<byte> element, in PlainObservation plain) =>
        plain.IsFigureAlone && Ascii.IsValid(element) && !EndsInSpace(plain.Variable) && !EndsInSpace(plain.Item) && !EndsInSpace(plain.Period) && !EndsInSpace(plain.Office)
        && _rows.TryTake(plain.Variable, plain.Item, plain.Period, plain.Office, plain.Value, DecimalSign, _index, diagnostics.File, List);

    private static bool EndsInSpace(ReadOnlySpan<byte> text) => text is [.., <= (byte)' '];

    private bool TryTake(in PlainObservation plain)
    {
        Period? period = null;
        if (!plain.Period.IsEmpty)
        {
            if (!Period.TryParse(plain.Period, null, out var read)) return false;
            period = read;
        }

        Figure? figure = null;
        if (!plain.Value.IsEmpty)
        {
            if (plain.Value.Length > LongestNumber) return false;
            Span<char> digits = stackalloc char[LongestNumber];
            for (var i = 0; i < plain.Value.Length; i++) digits[i] = (char)plain.Value[i];
            figure = Figure.OfJson(digits[..plain.Value.Length]);
            if (figure.Value.Problem is not null) return false;
        }

        Take(new ObservationEntry
        {
            Place = new Place(JsonPointer.At(List, _index), window.Line),
            Variable = _names.Take(plain.Variable),
            Item = _names.TakeOrNull(plain.Item),
            Period = period,
            Office = _names.TakeOrNull(plain.Office),
            Value = figure,
            Text = _names.TakeOrNull(plain.Text),
            Source = _names.TakeOrNull(plain.Source),
            Note = _names.TakeOrNull(plain.Note),
        });
        return true;
    }

    private ReadingStep TakeByTable(ReadOnlySpan<byte> rest)
    {
        if (LengthOf(rest) is not { } length) return ReadingStep.Refused;
        if (length == 0) return ReadingStep.MoreWanted;
        var cursor = new JsonCursor(rest[..length], "observations", _index, window.Line, diagnostics, texts);
        cursor.Read();
        if (DataMembers.Observation.TryRead(ref cursor, out var entry)) Take(entry);
        GoPast(length);
        return ReadingStep.Done;
    }

    private void GoPast(int length)
    {
        Lines.Add(window.Line);
        var isFollowed = window.Rest.Length > length && window.Rest[length] == ',';
        _expected = isFollowed ? Expected.Element : Expected.CommaOrEnd;
        window.Skip(isFollowed ? length + 1 : length);
    }

    /// <summary>How many bytes an element takes; 0 where it does not end yet, null where it is no sound JSON.</summary>
    private int? LengthOf(ReadOnlySpan<byte> rest)
    {
        try
        {
            var reader = new Utf8JsonReader(rest, window.IsOver, new JsonReaderState(Options));
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : 0;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Take(ObservationEntry entry) =>
        builder.Take(DataDocuments.Observation(document, entry), office, entry.Place with { File = diagnostics.File }, document.Period);
}
