using static Iki.Documents.Workbooks.Sheets;

namespace Iki.Documents.Workbooks;

/// <summary>The sheets that are read, in the order in which they stand.</summary>
internal static class AllSheets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SheetShape> InOrder { get; } =
    [
        Catalog, Offices, Positions, Groups, Duties, Indicators, Measures, Sources, Notes, Targets,
        Variables, Items, Parameters, Values, Legends, Scales, Rules, Examples, Accepted,
    ];

    /// <summary>The sheet of a name in any language; null for none.</summary>
    public static SheetShape? Find(string name)
    {
        foreach (var sheet in InOrder)
        {
            if (IsNamed(sheet.Name, name)) return sheet;
        }

        return null;
    }

    /// <summary>Whether a text is a name, in any language.</summary>
    public static bool IsNamed(Core.Wording name, string text) =>
        name.English.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase) || name.Indonesian.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase);
}
