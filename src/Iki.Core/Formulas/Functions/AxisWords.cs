namespace Iki.Core.Formulas.Functions;

/// <summary>The words for the axes. They are read so only as the first argument of a function over rows; elsewhere they are names like any other.</summary>
internal static class AxisWords
{
    private static readonly (FormulaAxis Axis, Wording Word)[] Table =
    [
        (FormulaAxis.Month, new("month", "bulan")),
        (FormulaAxis.Quarter, new("quarter", "triwulan")),
        (FormulaAxis.Semester, new("semester", "semester")),
        (FormulaAxis.Year, new("year", "tahun")),
        (FormulaAxis.Item, new("item", "butir")),
        (FormulaAxis.Office, new("office", "unit")),
        (FormulaAxis.Branch, new("branch", "cabang")),
    ];

    /// <summary>Every word, of both languages.</summary>
    public static IEnumerable<string> All => Table.SelectMany(r => new[] { r.Word.English, r.Word.Indonesian }).Distinct();

    public static bool IsOfTime(FormulaAxis axis) => axis <= FormulaAxis.Year;

    public static bool IsOfOffices(FormulaAxis axis) => axis is FormulaAxis.Office or FormulaAxis.Branch;

    public static Wording Of(FormulaAxis axis) => Table[(int)axis].Word;

    public static FormulaAxis? Find(string word)
    {
        foreach (var (axis, words) in Table)
        {
            if (word.Equals(words.English, StringComparison.OrdinalIgnoreCase) || word.Equals(words.Indonesian, StringComparison.OrdinalIgnoreCase)) return axis;
        }

        return null;
    }

    /// <summary>The axis of a call of a function; null where the function has none.</summary>
    public static FormulaAxis? Of(FunctionDefinition? function, string? firstArgument) =>
        function?.Signature == Signature.Rows && firstArgument is not null ? Find(firstArgument) : null;
}
