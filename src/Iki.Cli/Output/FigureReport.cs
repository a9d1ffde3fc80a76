using System.Text.Json;
using System.Text.Json.Nodes;
using Iki.Cli.Commands;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Output;

/// <summary>How tables of figures were understood, for people and for programs.</summary>
internal static class FigureReport
{
    /// <summary>The code of the counts of a table, which are shown below it.</summary>
    public const string TableRead = "IKI7401";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<(string File, FigureReading? Reading)> readings, Invocation call, TextWriter output)
    {
        var isOpen = false;
        foreach (var (file, reading) in readings)
        {
            if (reading is null) continue;
            foreach (var (table, count) in reading.Mapping.Tables.Zip(reading.Tables)) Write(file, table, count, call, output);
            isOpen |= !reading.IsCertain;
        }

        if (isOpen) output.WriteLine(Words.Say(FigureWords.Confirm, call.Language));
    }

    private static void Write(string file, MappedTable table, FigureTableCount count, Invocation call, TextWriter output)
    {
        var language = call.Language;
        var report = new ReportTable(table.Sheet is { } sheet ? Words.Say(FigureWords.TitleOfSheet, language, file, sheet, table.HeadRow) : Words.Say(FigureWords.TitleOfText, language, file, table.HeadRow), language);
        foreach (var head in new[] { FigureWords.Column, FigureWords.Head, FigureWords.Holds, FigureWords.Of, FigureWords.Certain, FigureWords.Why }) report.AddColumn(head.In(language));
        foreach (var column in table.Columns)
        {
            report.AddRow(Letters(column.Column), column.Head, FigureWords.RoleOf(column.Role, language), Of(column.Variable, column.Item, column.Period, column.Office), Sure(column.IsCertain, language), Why(column.Why?.In(language), column.IsCertain));
        }

        foreach (var name in table.Names)
        {
            report.AddRow(FigureWords.Name.In(language), name.Text, "", Of(name.Variable, name.Item, null, name.Office), Sure(name.IsCertain, language), Why(name.Why?.In(language), name.IsCertain));
        }

        var ofAll = Of(null, null, table.Period, table.Office);
        var isSure = table.Doubts.Count == 0;
        if (ofAll.Length > 0 || !isSure) report.AddRow(FigureWords.WholeTable.In(language), "", "", ofAll, Sure(isSure, language), Why(string.Join("; ", table.Doubts.Select(d => d.In(language))), isSure));
        report.Write(output, call.TerminalWidth);
        output.WriteLine(Words.Say(FigureWords.Counts, language, count.Figures + count.Blank + count.Refused, count.Figures, count.Blank, count.Refused, count.TotalRows, count.OtherRows));
        output.WriteLine();
    }

    private static ReportCell Why(string? why, bool isCertain) => new(why ?? "", isCertain ? Tone.Plain : Tone.Doubtful);

    /// <summary>The mapping, what became of the cells of each table, and what was found.</summary>
    public static string Json(FigureMapping mapping, IEnumerable<FigureTableCount> counts, IReadOnlyCollection<Diagnostic> found, Language language)
    {
        var report = new JsonObject
        {
            ["mapping"] = JsonNode.Parse(FigureMappingFile.Write(mapping, language)),
            ["tables"] = new JsonArray([.. counts.Select(c => (JsonNode)new JsonObject
            {
                ["sheet"] = c.Sheet, ["headRow"] = c.HeadRow, ["figures"] = c.Figures, ["blank"] = c.Blank, ["refused"] = c.Refused, ["totalRows"] = c.TotalRows, ["otherRows"] = c.OtherRows,
            })]),
            ["diagnostics"] = JsonNode.Parse(DiagnosticsFile.Write(found, language))!["diagnostics"]!.DeepClone(),
        };
        return report.ToJsonString(Indented) + "\n";
    }

    private static string Sure(bool isCertain, Language language) => (isCertain ? FigureWords.Yes : FigureWords.No).In(language);

    private static string Of(string? variable, string? item, string? period, string? office) =>
        string.Join(", ", new[] { variable is null ? null : item is null ? variable : $"{variable}.{item}", variable is null ? item : null, period, office }.OfType<string>());

    private static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
