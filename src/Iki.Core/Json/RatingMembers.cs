using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>The ratings of a position as a data file has them.</summary>
internal sealed record RatingsEntry(string Position, Place Place, EquatableList<RatingEntry> Ratings);

/// <summary>A rating of a file: a word, or a code of which the file says elsewhere how it counts.</summary>
internal sealed record RatingEntry(string Rating, Place Place, string? Level, int? Code);

/// <summary>Ratings in data files.</summary>
internal static class RatingMembers
{
    /// <summary>The name of the predikat among the ratings.</summary>
    public const string Predikat = "predikat";

    public static readonly WordShape<RatingCoding> Coding = new(("best", RatingCoding.OneIsBest), ("worst", RatingCoding.OneIsWorst));

    public static readonly IntegerShape Code = new(0, 1_000);

    private static readonly MapShape<RatingEntry> OfPosition = new(
        TryReadRating,
        r => r.Rating,
        (writer, r) =>
        {
            if (r.Code is { } code) Code.Write(writer, code);
            else TextShape.NotEmpty.Write(writer, r.Level!);
        },
        schema => schema.AnyOf(TextShape.NotEmpty.WriteSchema, Code.WriteSchema),
        keepsSound: true);

    public static readonly MapShape<RatingsEntry> Ratings = new(
        (ref JsonCursor cursor, string key, out RatingsEntry value) =>
        {
            var place = cursor.Here;
            var isRead = OfPosition.TryRead(ref cursor, out var ratings);
            value = new RatingsEntry(key, place, ratings);
            return isRead;
        },
        r => r.Position,
        (writer, r) => OfPosition.Write(writer, r.Ratings),
        OfPosition.WriteSchema,
        keepsSound: true);

    private static bool TryReadRating(ref JsonCursor cursor, string key, out RatingEntry value)
    {
        var place = cursor.Here;
        value = null!;
        if (cursor.Token == JsonTokenType.Number && key != Predikat)
        {
            if (!Code.TryRead(ref cursor, out var code)) return false;
            value = new RatingEntry(key, place, null, code);
            return true;
        }

        if (!TextShape.NotEmpty.TryRead(ref cursor, out var text)) return false;
        value = new RatingEntry(key, place, text, null);
        return true;
    }
}
