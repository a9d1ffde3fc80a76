using System.Text;
using System.Text.Json;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Measurement;

namespace Iki.Core.Tests.Documentation;

/// <summary>The codes whose example cannot stand on a page: what provokes them, or why nothing does.</summary>
internal static class DiagnosticsProvoked
{
    /// <summary>Codes with a program that provokes them: all that is printed.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<string>>> ByProgram = new Dictionary<string, Func<IReadOnlyList<string>>>
    {
        ["IKI1002"] = () => Print(Formula.Compile(string.Join(" + ", Enumerable.Repeat("hadir", 600))).Diagnostics),
        ["IKI1004"] = () => Print(Formula.Compile(string.Join(" + ", Enumerable.Repeat("a", 600))).Diagnostics),
        ["IKI3015"] = () => Print(Formula.Compile("Skor(capaian)", ScopeWithFunction()).Diagnostics),
        ["IKI4001"] = () => Print(CatalogFile.Load("katalog.json").Diagnostics),
        ["IKI4002"] = () => Print(CatalogFile.Load("seeds").Diagnostics),
        ["IKI4003"] = () => Print(CatalogFile.Read("", "catalog.json").Diagnostics),
        ["IKI4004"] = () => PrintCatalog([.. "{ \"title\": \""u8, 0xE9, .. "\" }"u8]),
        ["IKI4005"] = () => PrintCatalog([0xEF, 0xBB, 0xBF, .. "{ }"u8]),
        // Only an object directly inside an object gets there: the member that holds it is refused too.
        ["IKI4008"] = () => PrintCatalog(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{ \"offices\": ", 70)))),
        ["IKI4023"] = () => PrintAnswer(FormulaExchange.Answer(new byte[FormulaExchange.MaximumBytes + 1])),
        ["IKI4042"] = () => Print(CatalogEvaluator.Create(CatalogWithOneMeasure()).Diagnostics),
    };

    /// <summary>Codes that nothing provokes, with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Unprovoked = new Dictionary<string, string>
    {
        ["IKI1042"] = "A guard: reported where NCalc reads a run otherwise than the scanner. No text is known that gets there.",
        ["IKI5018"] = "Has a message and a method, and nothing calls it yet.",
    };

    private static List<string> Print(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(d => d.ToString())];

    private static List<string> PrintCatalog(byte[] utf8) => Print(CatalogFile.ReadEvaluator(utf8, "catalog.json").Diagnostics);

    private static List<string> PrintAnswer(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return [.. document.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(d => $"{d.GetProperty("code").GetString()}  {d.GetProperty("message").GetString()}")];
    }

    private static FormulaScope ScopeWithFunction() => FormulaScope
        .OpenWith([new FormulaSymbol { Name = "capaian", Unit = "%" }])
        .With(new HostFunction { Name = "Skor", Least = 1, Most = 1, Compute = figures => figures[0] });

    // A file with one measure stops at IKI4021, so that only a program can make this catalog.
    private static Catalog CatalogWithOneMeasure() => new()
    {
        Id = "contoh",
        Title = "Contoh",
        Office = new Office { Name = "Kecamatan Contoh" },
        Positions =
        [
            new Position
            {
                Id = "sekretaris",
                Title = "Sekretaris",
                Objectives =
                [
                    new Objective
                    {
                        Statement = "Contoh",
                        Indicators = [new Indicator { Id = "rapat", Name = "Rapat", Unit = "kali", Measures = [new Measure { Id = "a", Formula = "12" }] }],
                    },
                ],
            },
        ],
    };
}
