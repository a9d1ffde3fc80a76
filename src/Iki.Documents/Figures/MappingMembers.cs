using System.Text.Json;
using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>Reads the members of a mapping; one that is not known or has another form is an error.</summary>
internal static class MappingMembers
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    /// <summary>The mapping.</summary>
    /// <exception cref="FormatException">A member is wrong; the message names it.</exception>
    public static FigureMapping Read(JsonElement root)
    {
        Known(root, "mapping", "formatVersion", "catalog", "tables", "$schema");
        if (Number(root, "formatVersion", 1, 1) != 1) throw Wrong("formatVersion");
        return new FigureMapping { Catalog = Text(root, "catalog") ?? throw Wrong("catalog"), Tables = Each(root, "tables", Table) };
    }

    private static MappedTable Table(JsonElement table)
    {
        Known(table, "table", "file", "sheet", "headRow", "headRows", "lastRow", "period", "office", "doubts", "columns", "names");
        return new MappedTable
        {
            File = Text(table, "file"), Sheet = Text(table, "sheet"), HeadRow = Number(table, "headRow", 1, MostRows) ?? throw Wrong("headRow"), HeadRows = Number(table, "headRows", 1, 10) ?? 1,
            LastRow = Number(table, "lastRow", 1, MostRows), Period = PeriodOf(table), Office = Text(table, "office"), Columns = Each(table, "columns", Column), Names = Each(table, "names", Name),
        };
    }

    private static MappedColumn Column(JsonElement column)
    {
        Known(column, "column", "column", "head", "is", "variable", "item", "period", "office", "certain", "why");
        var letters = Text(column, "column") ?? throw Wrong("column");
        if (letters.Length is 0 or > 3 || !letters.All(char.IsAsciiLetter) || Reading.Sheets.SheetCells.Column(letters) is not { } index || index >= MostColumns) throw Wrong($"column: '{letters}'");
        return new MappedColumn
        {
            Column = index + 1, Head = Text(column, "head") ?? "", Role = FigureRoles.Of(Text(column, "is")) ?? throw Wrong($"is: '{Text(column, "is")}'"),
            Variable = Text(column, "variable"), Item = Text(column, "item"), Period = PeriodOf(column), Office = Text(column, "office"),
        };
    }

    private static MappedName Name(JsonElement name)
    {
        Known(name, "name", "text", "unit", "variable", "item", "office", "certain", "why");
        return new MappedName { Text = Text(name, "text") ?? throw Wrong("text"), Unit = Text(name, "unit"), Variable = Text(name, "variable"), Item = Text(name, "item"), Office = Text(name, "office") };
    }

    private static string? PeriodOf(JsonElement element)
    {
        var text = Text(element, "period");
        return text is null || PartialPeriod.TryParse(text, out _) ? text : throw Wrong($"period: '{text}'");
    }

    private static void Known(JsonElement element, string what, params ReadOnlySpan<string> members)
    {
        if (element.ValueKind != JsonValueKind.Object) throw Wrong(what);
        foreach (var member in element.EnumerateObject())
        {
            if (!members.Contains(member.Name)) throw Wrong($"'{member.Name}'");
        }
    }

    private static EquatableList<T> Each<T>(JsonElement element, string name, Func<JsonElement, T> read)
    {
        if (!element.TryGetProperty(name, out var list)) return [];
        if (list.ValueKind != JsonValueKind.Array) throw Wrong(name);
        return list.EnumerateArray().Select(read).ToEquatableList();
    }

    private static string? Text(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? null : value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(name);

    private static int? Number(JsonElement element, string name, int least, int most)
    {
        if (!element.TryGetProperty(name, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most ? number : throw Wrong(name);
    }

    private static FormatException Wrong(string what) => new(what);
}
