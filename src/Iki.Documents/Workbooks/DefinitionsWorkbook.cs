using Iki.Core;
using Iki.Documents.Diagnostics;
using Iki.Documents.Workbooks;

namespace Iki.Documents;

/// <summary>
/// A catalog as a workbook that an office keeps in Excel or LibreOffice: sheets for its positions, indicators, variables and all else
/// that it says. Reading what was written gives an equal catalog.
/// </summary>
public static class DefinitionsWorkbook
{
    /// <summary>The code of what the core says of a member that is not there.</summary>
    private const string MemberMissing = "IKI4013";

    /// <summary>Writes a catalog as a workbook (<c>.xlsx</c>). The same catalog gives the same bytes.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">The language of its sheets, heads, words and explanations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static byte[] Write(Catalog catalog, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new WorkbookWriter(CatalogRows.Of(catalog, language), language).Write();
    }

    /// <summary>Reads a catalog out of a workbook, and checks it whole, as a catalog file is.</summary>
    /// <param name="workbook">The bytes of the workbook.</param>
    /// <param name="name">The name to give it in diagnostics.</param>
    /// <param name="limits">How large it may be; <see cref="DocumentLimits.Default"/> when not given.</param>
    /// <returns>
    /// The catalog, or every problem; <see cref="Diagnostic.Pointer"/> is the cell as Excel names it, <c>Indikator!F7</c>, also of what the catalog accepts.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Checked<Catalog> Read(ReadOnlyMemory<byte> workbook, string name, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var findings = new Findings(name);
        if (Sheets(workbook, limits ?? DocumentLimits.Default, findings) is not { } sheets) return Checked.Of<Catalog>(null, findings.All());
        var assembly = CatalogAssembly.Of(WorkbookRows.Of(sheets, findings), findings);
        var isSound = !findings.HasAny;
        var read = CatalogFile.ReadEvaluator(assembly.ToFile(), name);
        foreach (var diagnostic in read.Diagnostics)
        {
            var place = PlaceOf(diagnostic);

            // What a cell holds that could not be read is not said to be missing too.
            if (isSound || !findings.IsFoundAt(place)) findings.Add(diagnostic, place);
        }

        var accepted = read.Accepted.Select(a => a with { Diagnostic = findings.Placed(a.Diagnostic, PlaceOf(a.Diagnostic)) });
        return Checked.Of(isSound ? read.ValueOrNull?.Catalog : null, findings.All(), accepted);

        CellPlace PlaceOf(Diagnostic diagnostic) =>
            assembly.PlaceOf(diagnostic.Pointer ?? "", diagnostic.Code == MemberMissing && diagnostic.Arguments.Count > 0 ? diagnostic.Arguments[0] : "");
    }

    /// <summary>Whether a file is a workbook of definitions, and not a decree in a workbook.</summary>
    /// <param name="file">The bytes of the file.</param>
    public static bool IsOne(ReadOnlyMemory<byte> file)
    {
        try
        {
            return HasCatalog(StoredWorkbook.Read(file, DocumentLimits.Default, firstRowsOnly: true));
        }
        catch (WorkbookFault)
        {
            return false;
        }
    }

    private static IReadOnlyList<StoredSheet>? Sheets(ReadOnlyMemory<byte> workbook, DocumentLimits limits, Findings findings)
    {
        try
        {
            var sheets = StoredWorkbook.Read(workbook, limits);
            if (HasCatalog(sheets)) return sheets;
            findings.Add(Diagnostic.Of(WorkbookDiagnostics.NotDefinitions, Workbooks.Sheets.Catalog.Name.English, Workbooks.Sheets.Catalog.Name.Indonesian), null);
        }
        catch (WorkbookFault fault)
        {
            findings.Add(fault.Why, null);
        }

        return null;
    }

    /// <summary>Whether there is a sheet of the catalog with the heads of its fields.</summary>
    private static bool HasCatalog(IEnumerable<StoredSheet> sheets) => sheets.Any(s =>
        AllSheets.IsNamed(Workbooks.Sheets.Catalog.Name, s.Name)
        && Workbooks.Sheets.Catalog.Columns.Take(2).All(c => s.Rows is [var head, ..] && head.Cells.Any(h => AllSheets.IsNamed(c.Head, h.Text))));
}
