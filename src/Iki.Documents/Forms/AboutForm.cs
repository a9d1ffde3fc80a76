using Iki.Core;
using Iki.Core.Forms;

namespace Iki.Documents.Forms;

/// <summary>What a form is of.</summary>
internal static class AboutForm
{
    /// <summary>The version of the layout.</summary>
    private const string Version = "1";

    /// <summary>What the hidden sheet says, for programs: each name with its value.</summary>
    public static IEnumerable<(string Name, string Value)> Of(FigureForm form, Language language)
    {
        yield return ("formVersion", Version);
        yield return ("catalog", form.Catalog.Id);
        yield return ("period", form.Period.ToString());
        yield return ("yearToDate", form.Request.IsYearToDate ? "true" : "false");
        foreach (var office in form.Offices) yield return ("office", office);
        foreach (var position in form.Request.Positions) yield return ("position", position);
        foreach (var indicator in form.Request.Indicators) yield return ("indicator", indicator);
        yield return ("language", Languages.Tag(language));
    }

    /// <summary>The parameters in force, in one line.</summary>
    public static string Parameters(FigureForm form, Language language) => string.Join("; ", form.Parameters
        .Where(p => p.InForce is not null)
        .SelectMany(p => p.InForce!.Value is { } value
            ? [$"{p.Parameter.Label} = {Shown(value, p, language)}"]
            : p.InForce.Items.Select(i => $"{p.Parameter.Label}, {i.Key} = {Shown(i.Value, p, language)}")));

    private static string Shown(decimal value, FormParameter parameter, Language language) => $"{Languages.Number(value, language)} {parameter.Parameter.Unit}".TrimEnd();
}
