using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Measurement;

namespace Iki.Core.Forms;

/// <summary>The formula rows and offices that a form is for.</summary>
internal static class FormRows
{
    public static IReadOnlyList<FormulaRow> Of(CompiledCatalog compiled, FormRequest request, DiagnosticCollector diagnostics)
    {
        foreach (var id in request.Positions.Where(id => compiled.Catalog.Positions.All(p => p.Id != id)))
        {
            diagnostics.UnknownPositionAsked(id, diagnostics.Nearest(id, compiled.Catalog.Positions.Select(p => p.Id)));
        }

        foreach (var id in request.Indicators.Where(id => !compiled.Rows.Any(r => Is(r, id))))
        {
            diagnostics.UnknownIndicatorAsked(id, diagnostics.Nearest(id, compiled.Rows.SelectMany(r => new[] { r.Id, r.Indicator.Id }).Distinct()));
        }

        var positions = request.Positions.ToHashSet(StringComparer.Ordinal);
        var indicators = request.Indicators.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. compiled.Rows.Where(r => positions.Count == 0 || positions.Contains(r.Position.Id))
                .Where(r => indicators.Count == 0 || indicators.Contains(r.Id) || indicators.Contains(r.Indicator.Id)),
        ];
    }

    /// <summary>The offices, as the catalog spells them.</summary>
    public static EquatableList<string> Offices(FormRequest request, DataSet? data, OfficeNumbers numbers, DiagnosticCollector diagnostics)
    {
        if (request.Offices.Count == 0) return [data?.Office ?? numbers.NameOf(0)];
        foreach (var office in request.Offices.Where(o => !numbers.Knows(o)))
        {
            numbers.Report(office, Place.Nowhere, diagnostics);
        }

        return diagnostics.HasErrors ? [] : request.Offices.Select(o => numbers.NameOf(numbers.Of(o))).Distinct(StringComparer.Ordinal).ToEquatableList();
    }

    private static bool Is(FormulaRow row, string id) => row.Id == id || row.Indicator.Id == id;
}
