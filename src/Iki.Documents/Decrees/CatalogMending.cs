using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>
/// A drafted catalog is checked as any other. What does not hold (units that do not go together, a formula that the language refuses) is taken back step by step,
/// and every step is told.
/// </summary>
internal static class CatalogMending
{
    private const int MostSteps = 6;

    public static Catalog Mended(Catalog catalog, FindingList findings)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var read = CatalogFile.Read(CatalogFile.Write(catalog));
            var errors = read.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
            if (errors.Count == 0) return catalog;
            if (errors.All(e => PointsTo(catalog, e) is null)) catalog = WithoutWeights(catalog);
            catalog = step == 0 ? WithoutUnits(catalog, errors) : WithoutFormulas(catalog, errors, findings, step > 1);
        }

        return catalog;
    }

    /// <summary>Units of the quantities in faulty formulas are taken off: they were guessed of nouns.</summary>
    private static Catalog WithoutUnits(Catalog catalog, List<Diagnostic> errors)
    {
        var faulty = Faulty(catalog, errors).SelectMany(i => i.Measures.Select(m => m.Formula).Append(i.Formula ?? "")).ToList();
        return catalog with
        {
            Variables = catalog.Variables.Select(v => faulty.Any(f => f.Contains(v.Name, StringComparison.Ordinal)) ? v with { Unit = null, Items = v.Items.Select(i => i with { Unit = null }).ToEquatableList() } : v).ToEquatableList(),
        };
    }

    /// <summary>In the place of a formula that does not hold stands one figure; targets that do not go with it become texts, or go.</summary>
    private static Catalog WithoutFormulas(Catalog catalog, List<Diagnostic> errors, FindingList findings, bool isLast)
    {
        var added = new List<Variable>();
        var taken = catalog.Variables.Select(v => v.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var faulty = Faulty(catalog, errors).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var positions = catalog.Positions.Select(p => p with
        {
            Objectives = p.Objectives.Select(o => o with
            {
                Indicators = o.Indicators.Select(i => faulty.Contains(i.Id) ? Replaced(i) : i).ToEquatableList(),
            }).ToEquatableList(),
        }).ToEquatableList();
        return catalog with { Positions = positions, Variables = catalog.Variables.Concat(added).ToEquatableList() };

        Indicator Replaced(Indicator indicator)
        {
            var why = errors.First(e => PointsTo(catalog, e) == indicator.Id).Message(Language.English);
            if (isLast && indicator.Targets.Count > 0) return indicator with { Targets = [] };
            var name = Slugs.Unique(Slugs.Key(indicator.Name, 5), taken, "");
            added.Add(new Variable { Name = name, Label = indicator.Name });
            findings.Ask(DecreeDescriptors.FormulaRefused, default, indicator.Id, true, indicator.Formula ?? string.Join("; ", indicator.Measures.Select(m => m.Formula)), why);
            return indicator with { Formula = name, Measures = [], Reading = new Iki.Core.Reading { Status = ReadingStatus.Drafted } };
        }
    }

    /// <summary>Weights that do not go together are not the decree's, or were read wrongly.</summary>
    private static Catalog WithoutWeights(Catalog catalog) => catalog with
    {
        Positions = catalog.Positions.Select(p => p with { Objectives = p.Objectives.Select(o => o with { Indicators = o.Indicators.Select(i => i with { Weight = null }).ToEquatableList() }).ToEquatableList() }).ToEquatableList(),
    };

    private static IEnumerable<Indicator> Faulty(Catalog catalog, List<Diagnostic> errors)
    {
        var ids = errors.Select(e => PointsTo(catalog, e)).ToHashSet();
        return catalog.Indicators.Where(i => ids.Contains(i.Id));
    }

    /// <summary>The id of the indicator that a JSON pointer leads to; null where it leads elsewhere.</summary>
    private static string? PointsTo(Catalog catalog, Diagnostic error)
    {
        var parts = (error.Pointer ?? "").Split('/');
        return parts is [_, "positions", var p, "objectives", var o, "indicators", var i, ..]
            && int.TryParse(p, out var position) && int.TryParse(o, out var objective) && int.TryParse(i, out var indicator)
            ? catalog.Positions[position].Objectives[objective].Indicators[indicator].Id
            : null;
    }
}
