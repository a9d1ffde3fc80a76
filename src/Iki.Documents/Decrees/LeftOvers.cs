using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>What of the preamble and of the pages went nowhere.</summary>
internal static class LeftOvers
{
    public static void Tell(SourceDocument document, Preamble preamble, Catalog catalog, FindingList findings)
    {
        var known = Plain.Of(string.Join(' ', catalog.Title, catalog.Office.Name, catalog.Office.Parent, catalog.Decree?.Issuer, catalog.Decree?.About));
        foreach (var line in preamble.LeftOver)
        {
            if (line.Whole.Length == 0 || known.Contains(Plain.Of(line.Whole), StringComparison.Ordinal)) continue;
            var isHeading = line.IsHeading || Plain.IsInCapitals(line.Whole);
            findings.LeaveOut(isHeading ? DecreeDescriptors.HeadingLeftOut : DecreeDescriptors.TextLeftOver, line.Place, Persons.WithoutNumber(line.Whole));
        }

        foreach (var group in document.Furniture.GroupBy(f => new string([.. f.Text.Where(c => !char.IsAsciiDigit(c))])))
        {
            var first = group.First();
            if (!Persons.IsPersonal(first.Text)) findings.LeaveOut(DecreeDescriptors.FurnitureLeftOut, first.Place, group.Count() == 1 ? first.Text : $"{first.Text} … ({group.Count()} ×)");
        }
    }
}
