using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core.Editing;

/// <summary>
/// An edit of a catalog, checked: all that is found in the place that was edited, and what it breaks elsewhere. Formulas that the edit
/// cannot concern are not compiled, so that it may follow every keystroke.
/// </summary>
internal sealed class CatalogEdit
{
    /// <summary>The catalog as it was.</summary>
    public required Catalog Before { get; init; }

    /// <summary>The catalog as edited.</summary>
    public required Catalog After { get; init; }

    /// <summary>What was edited, in the catalog as edited; null where something was taken out.</summary>
    public JsonPath? Place { get; init; }

    /// <summary>The indicators whose formulas or own names are others than before, as they were and as they are.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>The names that mean something else than before, to all formulas.</summary>
    public IReadOnlyList<string?> Names { get; init; } = [];

    /// <summary>Functions of the host that formulas may use.</summary>
    public IEnumerable<HostFunction>? Functions { get; init; }

    /// <summary>The catalog as edited, unless there are errors in the place of the edit or it makes some elsewhere.</summary>
    public Checked<Catalog> Check()
    {
        var form = DiagnosticCollector.ForFile(null);
        CatalogForm.Check(After, form);
        if (form.HasErrors)
        {
            // What has no text cannot be looked into any further; where that was so before, it must be mended first.
            var faults = form.InOrder();
            return new Checked<Catalog>(null, faults.Any(IsHere) ? faults.Where(IsHere).ToEquatableList() : faults);
        }

        HostFunction[] functions = [.. Functions ?? []];
        var found = Find(After, functions);
        var here = found.Where(IsHere).ToArray();
        Diagnostic[] elsewhere = [.. found.Where(d => !IsHere(d))];
        if (elsewhere.Length > 0)
        {
            // What was there before is not of this edit.
            var known = Find(Before, functions).CountBy(KeyOf).ToDictionary();
            elsewhere = [.. elsewhere.Where(d => !Take(KeyOf(d)))];

            bool Take((string, string?, TextSpan?, string) key) => known.GetValueOrDefault(key) > 0 && known[key]-- > 0;
        }

        var (left, accepted) = Acceptances.Part(After, [.. here, .. elsewhere]);
        return new Checked<Catalog>(left.Any(d => d.Severity == Severity.Error) ? null : After, left, accepted);
    }

    /// <summary>What is said of an edit that cannot be made.</summary>
    public static Checked<Catalog> Refused(Action<DiagnosticCollector> say) => new(null, [DiagnosticCollector.Said(say)]);

    private EquatableList<Diagnostic> Find(Catalog catalog, HostFunction[] functions)
    {
        var diagnostics = DiagnosticCollector.ForFile(null);
        var indicators = CatalogIndicator.Of(catalog).ToArray();
        CatalogCheck.Check(catalog, indicators, diagnostics);
        var touched = new TouchedFormulas(catalog, indicators, functions, Indicators, Names);
        touched.Check(diagnostics);
        return diagnostics.InOrder();
    }

    private bool IsHere(Diagnostic diagnostic)
    {
        if (Place is null || diagnostic.Pointer is not { } pointer) return false;
        var place = Place.ToString();
        return pointer.StartsWith(place, StringComparison.Ordinal) && (pointer.Length == place.Length || pointer[place.Length] == '/');
    }

    /// <summary>A finding, wherever it stands: what stood behind the place of an edit stands elsewhere now.</summary>
    private static (string, string?, TextSpan?, string) KeyOf(Diagnostic diagnostic) => (
        diagnostic.Code, diagnostic.Text, diagnostic.Span,
        string.Join('\n', diagnostic.Arguments.Where(a => !a.StartsWith("/positions/", StringComparison.Ordinal))));
}
