using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Ratings that were given → predikat, by the matrix of a regulation.</summary>
internal static class Appraising
{
    public static Appraisal Appraise(Regulation regulation, PositionRatings given, Func<AppraiserRating, (CodedGrade Level, Rational By)?>? suggest = null)
    {
        var rules = regulation.Appraisal!;
        var diagnostics = DiagnosticCollector.ForFile(null);
        foreach (var stray in given.Ratings.Where(g => rules.Ratings.All(r => r.Id != g.Rating)))
        {
            diagnostics.UnknownRating(stray.Rating, regulation.Title, string.Join(", ", rules.Ratings.Select(r => r.Id)));
        }

        var ratings = rules.Ratings.Select(r =>
        {
            var suggestion = suggest?.Invoke(r);
            return new AppraisedRating
            {
                Rating = r,
                Level = LevelOf(r, given.Ratings.Where(g => g.Rating == r.Id).ToArray(), diagnostics),
                Suggested = suggestion?.Level,
                SuggestedBy = suggestion?.By,
            };
        }).ToEquatableList();
        var cell = CellOf(rules.Matrix, ratings);
        var derived = cell is null ? null : rules.Find(cell.Grade);
        var imported = given.Predikat is { } name ? rules.Find(name) : null;
        if (given.Predikat is not null && imported is null) diagnostics.UnknownPredikat(given.Predikat, NamesOf(rules.Grades));
        if (imported is not null && derived is not null && imported != derived) diagnostics.PredikatContradicted(imported.Name, derived.Name);
        foreach (var missing in ratings.Where(r => r.Level is null && given.Predikat is null && given.Ratings.All(g => g.Rating != r.Rating.Id)))
        {
            diagnostics.RatingMissing(missing.Rating.Label.Indonesian);
        }

        var bare = new Appraisal { Ratings = ratings, Diagnostics = diagnostics.InOrder() };
        if (diagnostics.HasErrors || (derived ?? imported) is not { } predikat) return bare;
        return derived is null
            ? bare with { Predikat = predikat, Citation = given.Source, Confidence = regulation.Confidence }
            : bare with
            {
                Predikat = predikat,
                Citation = Citations.Of(regulation, rules.Matrix.Article, cell!.Confidence ?? rules.Matrix.Confidence),
                Confidence = Confidences.Lowest(regulation.Confidence, rules.Matrix.Confidence, cell.Confidence),
            };
    }

    public static string NamesOf(IEnumerable<CodedGrade> grades) => string.Join(", ", grades.Select(g => g.Name));

    private static CodedGrade? LevelOf(AppraiserRating rating, GivenRating[] given, DiagnosticCollector diagnostics)
    {
        CodedGrade? level = null;
        foreach (var each in given)
        {
            var found = each.Level is { } word ? CodedGrade.Find(rating.Levels, word) : OfCode(rating, each.Code!.Value, each.Coding!.Value);
            if (found is null) diagnostics.UnknownLevel(rating.Label.Indonesian, each.Level ?? FormattableString.Invariant($"{each.Code}"), NamesOf(rating.Levels));
            else if (level is not null && level != found) diagnostics.RatingTwice(rating.Label.Indonesian, level.Name, found.Name);
            level ??= found;
        }

        return level;
    }

    /// <summary>The level of a code; counted from the other end where 1 is the worst.</summary>
    private static CodedGrade? OfCode(AppraiserRating rating, int code, RatingCoding coding)
    {
        var ordered = rating.Levels.OrderBy(l => l.Code).ToArray();
        var index = Array.FindIndex(ordered, l => l.Code == code);
        return index < 0 ? null : ordered[coding == RatingCoding.OneIsBest ? index : ordered.Length - 1 - index];
    }

    private static MatrixCell? CellOf(RatingMatrix matrix, EquatableList<AppraisedRating> ratings)
    {
        var row = ratings.FirstOrDefault(r => r.Rating.Id == matrix.Rows)?.Level;
        var column = ratings.FirstOrDefault(r => r.Rating.Id == matrix.Columns)?.Level;
        return row is null || column is null ? null : matrix.Cells.FirstOrDefault(c => c.Row == row.Code && c.Column == column.Code);
    }
}
