using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core.Scoring;

/// <summary>How the ratings that an appraiser gives an employee become a predikat: by a matrix, and never out of a number.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record AppraisalRules
{
    /// <summary>The ratings that the appraiser gives: of the results of work, and of conduct.</summary>
    public required EquatableList<AppraiserRating> Ratings { get; init; }

    /// <summary>The grades (predikat) that can result.</summary>
    public required EquatableList<CodedGrade> Grades { get; init; }

    /// <summary>The matrix: one cell for each level of one rating with each of the other.</summary>
    public required RatingMatrix Matrix { get; init; }

    /// <summary>The grades of the organization itself, and the expected distribution among its staff; null where there are none.</summary>
    public OrganizationRules? Organization { get; init; }

    /// <summary>The grade of a name: the grade as printed, or what else it is called (<c>Cukup</c>); null for none.</summary>
    /// <param name="name">The name; capitals and spaces at the ends do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public CodedGrade? Find(string name) => CodedGrade.Find(Grades, name);

    /// <summary>The grade of a code; null for none.</summary>
    /// <param name="code">The code, as the national system has it.</param>
    public CodedGrade? Find(int code) => Grades.FirstOrDefault(g => g.Code == code);
}

/// <summary>A rating that the appraiser gives; never computed.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record AppraiserRating
{
    /// <summary>The id by which data name it: <c>hasilKerja</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required Wording Label { get; init; }

    /// <summary>What it looks at, as the regulation lists it.</summary>
    public EquatableList<string> Elements { get; init; } = [];

    /// <summary>Its levels, the best first.</summary>
    public required EquatableList<CodedGrade> Levels { get; init; }

    /// <summary>
    /// What an office suggests to the appraiser on the basis of achievements, by its own thresholds; null for nothing. No known
    /// regulation derives a rating from a number.
    /// </summary>
    public RatingSuggestion? Suggestion { get; init; }
}

/// <summary>A level of a rating or a grade, with its code.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record CodedGrade
{
    /// <summary>The code; 1 is the best.</summary>
    public required int Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The name as printed, where that differs: <c>Kurang/Misconduct</c>.</summary>
    public string? Printed { get; init; }

    /// <summary>What else it is called, so that imports are understood: <c>Cukup</c> for Butuh Perbaikan.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>Every name of it.</summary>
    internal IEnumerable<string> Names => [Name, .. Printed is null ? Array.Empty<string>() : [Printed], .. Aliases];

    internal static CodedGrade? Find(IEnumerable<CodedGrade> among, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return among.FirstOrDefault(g => g.Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase));
    }
}

/// <summary>Two ratings against each other.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RatingMatrix
{
    /// <summary>The id of the rating whose levels are the rows.</summary>
    public required string Rows { get; init; }

    /// <summary>The id of the rating whose levels are the columns.</summary>
    public required string Columns { get; init; }

    /// <summary>The cells; one for each row and column.</summary>
    public required EquatableList<MatrixCell> Cells { get; init; }

    /// <summary>Its place in the regulation.</summary>
    public string? Article { get; init; }

    /// <summary>The confidence in it; null for the regulation's.</summary>
    public Confidence? Confidence { get; init; }
}

/// <summary>A cell of a matrix.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record MatrixCell
{
    /// <summary>The code of the level of the row.</summary>
    public required int Row { get; init; }

    /// <summary>The code of the level of the column.</summary>
    public required int Column { get; init; }

    /// <summary>The name of the grade.</summary>
    public required string Grade { get; init; }

    /// <summary>How sure it is; null for the matrix's.</summary>
    public Confidence? Confidence { get; init; }
}

/// <summary>What an office suggests to its appraisers on the basis of the achievements of a position. It is only a suggestion and never leads to a predikat.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record RatingSuggestion
{
    /// <summary>What it is, for the reader.</summary>
    public required Wording Label { get; init; }

    /// <summary>
    /// The formula over <c>capaian</c>, the achievements of the position's indicators in percent points: <c>Average(capaian)</c>.
    /// </summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string Formula { get; init; }

    /// <summary>The thresholds: a scale of values whose grades are the levels of the rating.</summary>
    public required RatingScale Scale { get; init; }

    /// <summary>Where they stand.</summary>
    public string? Article { get; init; }
}
