using System.Globalization;
using Iki.Core;
using Iki.Core.Forms;
using Iki.Documents.Diagnostics;
using Iki.Documents.Forms;

namespace Iki.Documents;

/// <summary>What stands together in a form.</summary>
public enum FormSheets
{
    /// <summary>The figures of one source.</summary>
    Source,

    /// <summary>The figures of one office.</summary>
    Office,
}

/// <summary>A form of figures for people: a workbook to fill in, which is read as figures afterwards, or a page of a web site.</summary>
public static class FormDocument
{
    /// <summary>The most sheets of a workbook that is read.</summary>
    private const int MostSheets = 500;

    /// <summary>The most rows of a sheet, without what stands above the table.</summary>
    private const int MostRows = 1_000_000;

    /// <summary>Writes a form as a workbook (<c>.xlsx</c>), with what is there already filled in. The same form gives the same bytes.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language of heads and of what is said to those who fill it in.</param>
    /// <param name="sheets">Whether each source or each office has a sheet.</param>
    /// <returns>The bytes; or that the form is larger than a workbook. A form that asks for nothing is said to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static Checked<byte[]> WriteWorkbook(FigureForm form, Language language = Language.Indonesian, FormSheets sheets = FormSheets.Source)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Fields.Count == 0) return Checked.Of(new FormWorkbook(form, sheets, language).Write(), [Diagnostic.Of(FormDiagnostics.AsksForNothing)]);
        var rows = FormGroup.OfNumbers(form, sheets, language).Select(g => g.Rows.Count).ToArray();
        return rows.Length >= MostSheets || rows.Any(r => r > MostRows)
            ? Checked.Of<byte[]>(null, [Diagnostic.Of(FormDiagnostics.TooLarge, Number(rows.Length), Number(rows.DefaultIfEmpty(0).Max()))])
            : Checked.Of(new FormWorkbook(form, sheets, language).Write(), []);
    }

    /// <summary>
    /// Writes a form as a page of HTML without scripts, which posts to the address it came from; <see cref="FigureForm.Read"/> reads what is posted.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language of heads and of what is said to those who fill it in.</param>
    /// <param name="sheets">Whether the figures of each source or of each office stand together.</param>
    /// <param name="hidden">Fields that are posted with it and not shown, each with name and value, such as a token against forgery; none when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">A hidden field has no name, or the name of a figure of the form.</exception>
    public static string WritePage(
        FigureForm form, Language language = Language.Indonesian, FormSheets sheets = FormSheets.Source, IEnumerable<KeyValuePair<string, string>>? hidden = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        KeyValuePair<string, string>[] unseen = [.. hidden ?? []];
        var names = form.Fields.Select(f => f.Input.Name).ToHashSet(StringComparer.Ordinal);
        if (unseen.Any(h => string.IsNullOrEmpty(h.Key) || names.Contains(h.Key))) throw new ArgumentException("A hidden field has no name, or that of a figure of the form.", nameof(hidden));
        return new FormPage(form, sheets, language).Write(unseen);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
