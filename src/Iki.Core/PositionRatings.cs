using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>An appraiser's ratings of the holder of a position, or an imported predikat. Input, never computed.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record PositionRatings
{
    /// <summary>The id of the position.</summary>
    public required string Position { get; init; }

    /// <summary>The ratings, as far as they were given.</summary>
    public EquatableList<GivenRating> Ratings { get; init; } = [];

    /// <summary>The predikat as another application has it; null where it follows from the ratings.</summary>
    public string? Predikat { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? Source { get; init; }
}

/// <summary>A rating that an appraiser gave: in words, or by a code that says which way round it counts.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record GivenRating
{
    private GivenRating()
    {
    }

    /// <summary>The id of the rating, as the regulation has it: <c>hasilKerja</c>.</summary>
    public required string Rating { get; init; }

    /// <summary>The level in words; null where it is a code.</summary>
    public string? Level { get; private init; }

    /// <summary>The code; null where it is in words.</summary>
    public int? Code { get; private init; }

    /// <summary>Which way round the code counts; null where it is in words.</summary>
    public RatingCoding? Coding { get; private init; }

    /// <summary>A rating in words: <c>Of("hasilKerja", "Di atas ekspektasi")</c>.</summary>
    /// <param name="rating">The id of the rating.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GivenRating Of(string rating, string level)
    {
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(level);
        return new GivenRating { Rating = rating, Level = level };
    }

    /// <summary>A rating by its code. Applications count in both directions, so that it must be said which.</summary>
    /// <param name="rating">The id of the rating.</param>
    /// <param name="code">The code.</param>
    /// <param name="coding">Which way round it counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rating"/> is null.</exception>
    public static GivenRating Of(string rating, int code, RatingCoding coding)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return new GivenRating { Rating = rating, Code = code, Coding = coding };
    }
}

/// <summary>Which way round codes of ratings count.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum RatingCoding
{
    /// <summary>1 is the best, as the national system has it: 1 is above expectation.</summary>
    OneIsBest,

    /// <summary>1 is the worst, as other applications have it: 1 is below expectation.</summary>
    OneIsWorst,
}
