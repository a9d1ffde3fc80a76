using System.Text;
using Iki.Core.Diagnostics;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Scoring;

namespace Iki.Core;

/// <summary>Reads and writes regulations as JSON (docs/scoring.md, A regulation file).</summary>
public static class RegulationFile
{
    /// <summary>Reads a regulation file and checks it whole: form, formulas, scale, scores and examples.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How long it may be; the default limits if not given.</param>
    /// <returns>The regulation, or every problem with file, JSON pointer and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static Checked<Regulation> Load(string path, FileLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = DiagnosticCollector.ForFile(path);
        return FileBytes.Read(path, diagnostics, limits) is { } document
            ? Read(document, path)
            : new Checked<Regulation>(null, diagnostics.InOrder());
    }

    /// <summary>Reads a regulation out of its text and checks it whole.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The name to give it in diagnostics; may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Checked<Regulation> Read(string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>The regulation as canonical JSON. Reading it gives an equal regulation.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="regulation"/> is null.</exception>
    public static string Write(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return JsonText.Write(RegulationMembers.Regulation, regulation);
    }

    internal static Checked<Regulation> Read(ReadOnlySpan<byte> utf8, string? file)
    {
        var scorer = ReadScorer(utf8, file);
        return new Checked<Regulation>(scorer.ValueOrNull?.Regulation, scorer.Diagnostics);
    }

    /// <summary>Reads a regulation and keeps what checking it has made ready.</summary>
    internal static Checked<Scorer> ReadScorer(ReadOnlySpan<byte> utf8, string? file)
    {
        var diagnostics = DiagnosticCollector.ForFile(file);
        if (JsonText.Read(utf8, RegulationMembers.Regulation, diagnostics) is not { } regulation || diagnostics.HasErrors)
        {
            return new Checked<Scorer>(null, diagnostics.InOrder());
        }

        var scorer = Scorer.Create(regulation);
        diagnostics.AddRange(PointerLines.AddLines(utf8, scorer.Diagnostics, file));
        return new Checked<Scorer>(scorer.ValueOrNull, diagnostics.InOrder());
    }
}
