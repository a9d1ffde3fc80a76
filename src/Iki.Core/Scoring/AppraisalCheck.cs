using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Whether every pair of ratings has one cell, every name and code one meaning, and every limit can be kept.</summary>
internal static class AppraisalCheck
{
    public static void Check(AppraisalRules rules, EquatableList<CompiledSuggestion> suggestions, DiagnosticCollector diagnostics)
    {
        var path = JsonPath.Root.To("appraisal");
        CheckGrades(rules.Grades, path.To("grades"), diagnostics);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, rating) in rules.Ratings.Index())
        {
            if (!ids.Add(rating.Id)) diagnostics.CalledAlike(path.To("ratings").To(i).To("id").Place, rating.Id, rating.Id, rating.Id);
            CheckGrades(rating.Levels, path.To("ratings").To(i).To("levels"), diagnostics);
        }

        foreach (var suggestion in suggestions) CheckSuggestion(suggestion, diagnostics);
        CheckMatrix(rules, path.To("matrix"), diagnostics);
        if (rules.Organization is { } organization) CheckOrganization(organization, rules, path.To("organization"), diagnostics);
    }

    private static void CheckGrades(EquatableList<CodedGrade> grades, JsonPath path, DiagnosticCollector diagnostics)
    {
        var codes = new Dictionary<int, string>();
        foreach (var (i, grade) in grades.Index())
        {
            if (!codes.TryAdd(grade.Code, grade.Name)) diagnostics.CodeTwice(path.To(i).To("code").Place, grade.Code, codes[grade.Code], grade.Name);
        }

        CheckNames(grades.Select(g => (g.Name, g.Names)), path, diagnostics);
    }

    /// <summary>That no two of a list share a name; one may repeat its own.</summary>
    public static void CheckNames(IEnumerable<(string Name, IEnumerable<string> Names)> all, JsonPath path, DiagnosticCollector diagnostics)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, (name, names)) in all.Index())
        {
            foreach (var each in names.Select(n => n.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!taken.TryAdd(each, name)) diagnostics.CalledAlike(path.To(i).Place, each, taken[each], name);
            }
        }
    }

    private static void CheckSuggestion(CompiledSuggestion suggestion, DiagnosticCollector diagnostics)
    {
        ScaleCheck.Check(suggestion.Scale, diagnostics);
        foreach (var (i, band) in suggestion.Scale.Scale.Bands.Index())
        {
            if (CodedGrade.Find(suggestion.Rating.Levels, band.Grade) is not null) continue;
            diagnostics.NotAmongGrades(suggestion.Scale.Path.To("bands").To(i).To("grade").Place, band.Grade, Appraising.NamesOf(suggestion.Rating.Levels));
        }
    }

    private static void CheckMatrix(AppraisalRules rules, JsonPath path, DiagnosticCollector diagnostics)
    {
        var rows = Find(matrix => matrix.Rows, "rows", rules.Ratings);
        var columns = Find(matrix => matrix.Columns, "columns", rules.Ratings.Where(r => r.Id != rules.Matrix.Rows));
        if (rows is null || columns is null) return;
        var seen = new HashSet<(int, int)>();
        foreach (var (i, cell) in rules.Matrix.Cells.Index())
        {
            var at = path.To("cells").To(i);
            var row = Level(rows, cell.Row, at.To("row"));
            var column = Level(columns, cell.Column, at.To("column"));
            if (rules.Find(cell.Grade) is null) diagnostics.NotAmongGrades(at.To("grade").Place, cell.Grade, Appraising.NamesOf(rules.Grades));
            if (row is not null && column is not null && !seen.Add((cell.Row, cell.Column))) diagnostics.MatrixCellTwice(at.Place, row.Name, column.Name);
        }

        foreach (var row in rows.Levels.DistinctBy(l => l.Code))
        {
            foreach (var column in columns.Levels.DistinctBy(l => l.Code))
            {
                if (!seen.Contains((row.Code, column.Code))) diagnostics.MatrixHole(path.To("cells").Place, row.Name, column.Name);
            }
        }

        AppraiserRating? Find(Func<RatingMatrix, string> side, string member, IEnumerable<AppraiserRating> among)
        {
            var found = among.FirstOrDefault(r => r.Id == side(rules.Matrix));
            if (found is null) diagnostics.MatrixOfUnknownRating(path.To(member).Place, side(rules.Matrix), string.Join(", ", among.Select(r => r.Id)));
            return found;
        }

        CodedGrade? Level(AppraiserRating rating, int code, JsonPath at)
        {
            var level = rating.Levels.FirstOrDefault(l => l.Code == code);
            if (level is null) diagnostics.NoLevelOfCode(at.Place, rating.Id, code, string.Join(", ", rating.Levels.Select(l => l.Code)));
            return level;
        }
    }

    private static void CheckOrganization(OrganizationRules rules, AppraisalRules appraisal, JsonPath path, DiagnosticCollector diagnostics)
    {
        CheckGrades(rules.Grades, path.To("grades"), diagnostics);
        var guided = new HashSet<CodedGrade>();
        foreach (var (i, guide) in (rules.Distribution?.Guides ?? []).Index())
        {
            var at = path.To("distribution").To("guides").To(i);
            if (rules.Find(guide.Organization) is not { } grade) diagnostics.NotAmongGrades(at.To("organization").Place, guide.Organization, Appraising.NamesOf(rules.Grades));
            else if (!guided.Add(grade)) diagnostics.GuideTwice(at.To("organization").Place, guide.Organization);
            foreach (var (j, limit) in guide.Limits.Index()) CheckLimit(limit, appraisal, at.To("limits").To(j), diagnostics);
        }
    }

    private static void CheckLimit(DistributionLimit limit, AppraisalRules rules, JsonPath at, DiagnosticCollector diagnostics)
    {
        foreach (var (i, grade) in limit.Grades.Index())
        {
            if (rules.Find(grade) is null) diagnostics.NotAmongGrades(at.To("grades").To(i).Place, grade, Appraising.NamesOf(rules.Grades));
        }

        var isEmpty = limit is { LeastPercent: null, MostPercent: null, LeastCount: null, MostCount: null };
        var isOutside = limit.LeastPercent is < 0 or > 100 || limit.MostPercent is < 0 or > 100 || limit.LeastCount < 0 || limit.MostCount < 0;
        if (isEmpty || isOutside || limit.LeastPercent > limit.MostPercent || limit.LeastCount > limit.MostCount) diagnostics.LimitImpossible(at.Place);
    }
}
