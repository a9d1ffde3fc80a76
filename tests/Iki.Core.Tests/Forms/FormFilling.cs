using Iki.Core.Forms;

namespace Iki.Core.Tests.Forms;

/// <summary>Fills forms as an office would, with numbers within their bounds.</summary>
internal static class FormFilling
{
    /// <summary>The figures of fields, all of them or all but one, with nothing found wrong in them.</summary>
    public static DataSet Fill(FigureForm form, FigureField? leftOut = null)
    {
        var posted = form.Fields.Where(f => f != leftOut).Select((f, i) => KeyValuePair.Create(f.Key.ToString(), (string?)ValueOf(f, i)));
        var read = form.Read(posted);
        read.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        return read.Value;
    }

    /// <summary>The results of a form's indicators at its offices.</summary>
    public static IReadOnlyList<IndicatorResult> Results(CatalogEvaluator evaluator, FigureForm form, DataSet data) =>
        [.. form.Offices.SelectMany(o => evaluator.Evaluate(data, form.Period, o, form.Request.IsYearToDate).Results)];

    private static string ValueOf(FigureField field, int number)
    {
        if (field.IsInWords) return field.Choices.Count > 0 ? field.Choices[^1] : "baik";
        var least = field.Min ?? 1;
        var value = least + 1 + (number % 3);
        return (field.Max is { } most && value > most ? most : value).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
