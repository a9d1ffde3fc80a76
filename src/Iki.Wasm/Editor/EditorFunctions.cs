using System.Runtime.InteropServices.JavaScript;
using System.Text;
using System.Text.Json;
using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Wasm.Editor;

/// <summary>What a page needs that edits formulas, such as the playground. Requests are those of <c>iki formula --batch</c>; everything is JSON.</summary>
internal static partial class EditorFunctions
{
    private static readonly Dictionary<string, OpenedCatalog> Opened = [];

    /// <summary>The answer to a question, as <c>iki formula --batch</c> gives it.</summary>
    [JSExport]
    public static string Answer(string question) => FormulaExchange.Answer(Encoding.UTF8.GetBytes(question));

    /// <summary>The answer and what an editor shows with it: tokens, fixes, the value as people read it.</summary>
    [JSExport]
    public static string Examine(string question) => Examination.Write(question);

    /// <summary>The formula in its other notations, and the working step by step.</summary>
    [JSExport]
    public static string Describe(string question) => Description.Write(question);

    /// <summary>Drafts of the formula that a text prints which is none itself, as <c>iki formula --printed --format json</c> gives them, and which to offer.</summary>
    [JSExport]
    public static string Draft(string question) => DraftOffer.Write(question);

    /// <summary>The functions of the language, for completion.</summary>
    [JSExport]
    public static string Functions() => Json.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var function in FunctionDescription.All)
        {
            writer.WriteStartObject();
            writer.WriteString("en", function.Name(Language.English));
            writer.WriteString("id", function.Name(Language.Indonesian));
            writer.WriteString("enParameters", function.Parameters(Language.English));
            writer.WriteString("idParameters", function.Parameters(Language.Indonesian));
            writer.WriteString("enDocumentation", function.Documentation(Language.English));
            writer.WriteString("idDocumentation", function.Documentation(Language.Indonesian));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>Opens a catalog under a key of the page: returns its diagnostics, and its indicators with the figures of a data file, if one is given.</summary>
    [JSExport]
    public static string OpenCatalog(string key, string json, string? data, string file, string language)
    {
        var catalog = CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(json), file);
        var spoken = Languages.FromTag(language) ?? Language.English;
        return Json.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("diagnostics");
            foreach (var diagnostic in catalog.Diagnostics)
            {
                writer.WriteStartObject();
                writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
                writer.WriteString("text", diagnostic.ToString(spoken));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            if (catalog.ValueOrNull is { Catalog: var sound })
            {
                Opened[key] = new OpenedCatalog(sound, data is null ? null : DataFile.Read(sound, data).Value);
                writer.WritePropertyName("catalog");
                CatalogQuestions.Write(writer, Opened[key]);
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>
    /// The result of an indicator of an opened catalog with the formula and the figures of the page: the same request as
    /// <c>iki evaluate</c> asks, with everything that the catalog declares.
    /// </summary>
    [JSExport]
    public static string Evaluate(string key, string question)
    {
        using var json = JsonDocument.Parse(question);
        var asked = IndicatorQuestion.Read(json.RootElement);
        return Opened[key].Ask(asked).Write(asked.Language);
    }
}
