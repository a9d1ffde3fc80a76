using System.Text;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>Reads data files as JSON (definition files, format version 1).</summary>
public static class DataFile
{
    /// <summary>Reads data files for a catalog and holds their figures against it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="paths">The files; their figures are put together.</param>
    /// <returns>
    /// The figures that could be taken, and everything found, with file, JSON pointer and line. There is no value only when
    /// no file could be read.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<DataSet> Load(Catalog catalog, params IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(paths);
        var diagnostics = DiagnosticCollector.ForFile(null);
        var documents = new List<(byte[] Bytes, string? File)>();
        foreach (var path in paths)
        {
            var own = DiagnosticCollector.ForFile(path);
            if (FileBytes.Read(path, own) is { } bytes) documents.Add((bytes, path));
            diagnostics.AddRange(own.InOrder());
        }

        return Read(catalog, documents, diagnostics);
    }

    /// <summary>Reads the text of a data file for a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<DataSet> Read(Catalog catalog, string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(json);
        return Read(catalog, [(Encoding.UTF8.GetBytes(json), file)], DiagnosticCollector.ForFile(null));
    }

    private static Checked<DataSet> Read(Catalog catalog, List<(byte[] Bytes, string? File)> documents, DiagnosticCollector diagnostics)
    {
        var observations = new List<LocatedObservation>();
        DataDocument? first = null;
        foreach (var (bytes, file) in documents)
        {
            var own = DiagnosticCollector.ForFile(file);
            if (JsonText.Read(bytes, DataMembers.Document, own) is { } document)
            {
                first ??= document;
                if (document.Period != first.Period) own.FileSaysOtherPeriod(new Place("/period"), document.Period.ToString(), first.Period.ToString());
                if (document.Catalog != catalog.Id) own.OtherCatalog(new Place("/catalog"), document.Catalog, catalog.Id);
                var whose = document.Office ?? catalog.Office.Name;
                var offices = OfficeTree.Of(catalog);
                if (offices.Knows(whose)) observations.AddRange(DataDocuments.Observations(document, file, own));
                else own.UnknownOffice(new Place("/office"), whose, Suggestion.Nearest(whose, offices.Names));
            }

            diagnostics.AddRange(PointerLines.AddLines(bytes, own.InOrder(), file));
        }

        if (first is null) return new Checked<DataSet>(null, diagnostics.InOrder());
        var found = DiagnosticCollector.ForFile(null);
        var data = DataSet.Create(catalog, first.Period, first.Office, observations, found);
        foreach (var (bytes, file) in documents.DistinctBy(d => d.File))
        {
            diagnostics.AddRange(PointerLines.AddLines(bytes, [.. found.InOrder().Where(d => d.File == file)], file));
        }

        return new Checked<DataSet>(data, diagnostics.InOrder());
    }
}
