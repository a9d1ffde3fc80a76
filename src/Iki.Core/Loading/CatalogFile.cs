using System.Text;
using Iki.Core.Definitions;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Measurement;

namespace Iki.Core;

/// <summary>Reads and writes catalogs as JSON (docs/definitions.md).</summary>
public static class CatalogFile
{
    /// <summary>Reads a catalog file and checks it whole: form, ids, names and formulas.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <returns>The catalog, or every problem with file, JSON pointer and line; a file that cannot be read is one of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static Checked<Catalog> Load(string path, LintOptions? lint = null) => OfEvaluator(LoadEvaluator(path, lint));

    /// <summary>Reads a catalog file and makes it ready to evaluate.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <returns>The evaluator, or every problem with file, JSON pointer and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static Checked<CatalogEvaluator> LoadEvaluator(string path, LintOptions? lint = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = DiagnosticCollector.ForFile(path);
        return FileBytes.Read(path, diagnostics) is { } document
            ? ReadEvaluator(document, path, lint)
            : new Checked<CatalogEvaluator>(null, diagnostics.InOrder());
    }

    /// <summary>Reads a catalog out of its text and checks it whole.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Checked<Catalog> Read(string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return OfEvaluator(ReadEvaluator(json, file));
    }

    /// <summary>Reads a catalog out of its text and makes it ready to evaluate.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Checked<CatalogEvaluator> ReadEvaluator(string json, string? file = null, LintOptions? lint = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadEvaluator(Encoding.UTF8.GetBytes(json), file, lint);
    }

    /// <summary>Reads a catalog out of UTF-8 bytes and makes it ready to evaluate.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <param name="lint">The rules of quality to apply as well; none when not given.</param>
    public static Checked<CatalogEvaluator> ReadEvaluator(ReadOnlySpan<byte> utf8, string? file = null, LintOptions? lint = null)
    {
        var diagnostics = DiagnosticCollector.ForFile(file);
        if (JsonText.Read(utf8, CatalogMembers.Catalog, diagnostics) is not { } catalog || diagnostics.HasErrors)
        {
            return new Checked<CatalogEvaluator>(null, diagnostics.InOrder());
        }

        var evaluator = CatalogEvaluator.Create(catalog);
        var found = lint is null ? evaluator.Diagnostics : [.. evaluator.Diagnostics, .. CatalogLint.Check(catalog, lint)];
        diagnostics.AddRange(PointerLines.AddLines(utf8, found, file));
        return new Checked<CatalogEvaluator>(evaluator.ValueOrNull, diagnostics.InOrder());
    }

    /// <summary>
    /// The catalog as canonical JSON: members in a fixed order, defaults left out. Reading it gives an equal catalog.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static string Write(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return JsonText.Write(CatalogMembers.Catalog, catalog);
    }

    private static Checked<Catalog> OfEvaluator(Checked<CatalogEvaluator> evaluator) =>
        new(evaluator.ValueOrNull?.Catalog, evaluator.Diagnostics);
}
