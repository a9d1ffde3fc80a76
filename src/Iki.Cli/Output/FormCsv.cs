using Iki.Core;
using Iki.Core.Forms;

namespace Iki.Cli.Output;

/// <summary>A form as a table that <c>--data</c> reads: a line for each figure, with what it is beside it. A blank value is not reported.</summary>
internal static class FormCsv
{
    public static void Print(FigureForm form, TextWriter writer, Language language)
    {
        CsvText.WriteLine(writer, [.. Words.FormColumns.Select(c => c.In(language))]);
        foreach (var (field, row) in form.Fields.Zip(form.Rows()))
        {
            CsvText.WriteLine(writer, row.Variable, row.Item, row.Period, row.Office, row.Value, row.Text, field.Label, field.Unit, row.Source ?? string.Join("; ", field.Sources.Select(s => s.Name)), row.Note);
        }
    }
}
