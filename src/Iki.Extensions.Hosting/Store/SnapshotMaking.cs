using System.Security.Cryptography;
using Iki.Core;
using Iki.Extensions.Hosting.Telemetry;

namespace Iki.Extensions.Hosting.Store;

/// <summary>What the sources gave, put together with what is there: good versions taken, others kept out while the last good one stays.</summary>
internal sealed class SnapshotMaking(IkiOptions options, Instruments instruments, CardScoring scoring)
{
    // 16 hexadecimal digits tell versions from one another for people.
    private const int VersionDigits = 16;

    private const string TooLong = "IKI4029";

    /// <summary>The next snapshot; the same where nothing is another.</summary>
    public CatalogSnapshot Next(CatalogSnapshot before, IReadOnlyList<SourceRead> reads, DateTimeOffset now, CancellationToken cancellation)
    {
        var problems = new List<CatalogProblem>();
        var candidates = reads.SelectMany(read => CandidatesOf(before, read, problems, now, cancellation)).ToList();
        var taken = Take(before, candidates, problems, now);
        EquatableList<CatalogProblem> told = [.. problems.Select(p => before.Problems.FirstOrDefault(p.IsAs) is { } old ? p with { Since = old.Since } : p)];
        return before.Number > 0 && taken.SequenceEqual(before.Catalogs) && told.Equals(before.Problems) ? before : new CatalogSnapshot(before.Number + 1, now, taken, told);
    }

    /// <summary>What would be found in a document; in one for a file, also that it is longer than files may be.</summary>
    public async Task<EquatableList<Diagnostic>> Check(CatalogDocument document, bool isFile, CancellationToken cancellation)
    {
        if (!isFile || document.Content.Length <= options.Limits.JsonBytes) return Read(document).Diagnostics;
        using var text = new MemoryStream(document.Content.ToArray(), writable: false);
        return (await CatalogFile.ReadAsync(text, document.Name, options.Limits, cancellation).ConfigureAwait(false)).Diagnostics;
    }

    private Checked<CatalogEvaluator> Read(CatalogDocument document) =>
        CatalogFile.ReadEvaluator(document.Content.Span, document.Name, options.Lint, options.Functions, options.RunExamples);

    private List<Candidate> CandidatesOf(CatalogSnapshot before, SourceRead read, List<CatalogProblem> problems, DateTimeOffset now, CancellationToken cancellation)
    {
        var there = before.Catalogs.Where(c => ReferenceEquals(c.From, read.Source)).ToDictionary(c => c.Document, StringComparer.Ordinal);
        if (read.Failure is { } failure)
        {
            var served = there.Count == 0 ? null : string.Join(", ", there.Values.Select(c => c.ToString()));
            problems.Add(new CatalogProblem { Source = read.Source.Name, Diagnostics = [failure], ServedVersion = served, Since = now, IsUnread = true });
            return [.. there.Values.Select(c => new Candidate(c, c))];
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var candidates = new List<Candidate>();
        foreach (var document in read.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!names.Add(document.Name))
            {
                problems.Add(ProblemOf(read.Source, document.Name, [HostingDiagnostics.NameTwice(document.Name)], null, now));
                continue;
            }

            var old = there.GetValueOrDefault(document.Name);
            var loaded = Load(read.Source, document, old, now);
            if (loaded.HasErrors) problems.Add(ProblemOf(read.Source, document.Name, loaded.Diagnostics, old, now) with { IsUnread = IsUnread(document) });
            if ((loaded.HasErrors ? old : loaded.Value) is { } good) candidates.Add(new Candidate(good, old));
        }

        return candidates;
    }

    // A text that is there, but too long, is a version that would be lost; one that is gone or locked is not known.
    private static bool IsUnread(CatalogDocument document) => document.Problems.Any(p => p.Severity == Severity.Error && p.Code != TooLong);

    private Checked<HostedCatalog> Load(ICatalogSource source, CatalogDocument document, HostedCatalog? old, DateTimeOffset now)
    {
        if (document.Problems.Any(p => p.Severity == Severity.Error)) return Checked.Of<HostedCatalog>(null, document.Problems);
        var hash = SHA256.HashData(document.Content.Span);
        var version = document.Version ?? Convert.ToHexStringLower(hash)[..VersionDigits];
        if (old is not null && old.Version == version && old.Hash.Span.SequenceEqual(hash)) return Checked.Of(old, []);
        var evaluator = Read(document);
        EquatableList<Diagnostic> found = [.. document.Problems, .. evaluator.Diagnostics];
        return evaluator.HasErrors || !evaluator.HasValue ? Checked.Of<HostedCatalog>(null, found) : Checked.Of(
            new HostedCatalog(evaluator.Value, source, hash, instruments, scoring)
            {
                Document = document.Name,
                Version = version,
                LoadedAt = now,
                Diagnostics = found,
            },
            []);
    }

    /// <summary>One catalog of each id: the one that is served already before one that is new, then in order.</summary>
    private static List<HostedCatalog> Take(CatalogSnapshot before, List<Candidate> candidates, List<CatalogProblem> problems, DateTimeOffset now)
    {
        var owners = new Dictionary<string, HostedCatalog>(StringComparer.Ordinal);
        foreach (var candidate in candidates.OrderBy(c => before.Find(c.Catalog.Id) is { } served && served == c.Old ? 0 : 1))
        {
            if (owners.TryAdd(candidate.Catalog.Id, candidate.Catalog)) continue;
            var old = candidate.Old is { } o && o != candidate.Catalog && owners.TryAdd(o.Id, o) ? o : null;
            problems.Add(ProblemOf(
                candidate.Catalog.From, candidate.Catalog.Document, [HostingDiagnostics.IdTaken(candidate.Catalog.Document, candidate.Catalog.Id, owners[candidate.Catalog.Id].Document)], old, now));
        }

        return [.. candidates.SelectMany(c => new[] { c.Catalog, c.Old }).OfType<HostedCatalog>().Distinct().Where(c => owners.GetValueOrDefault(c.Id) == c)];
    }

    private static CatalogProblem ProblemOf(ICatalogSource source, string document, EquatableList<Diagnostic> found, HostedCatalog? served, DateTimeOffset now) =>
        new() { Source = source.Name, Document = document, Diagnostics = found, ServedVersion = served?.Version, Since = now };

    /// <summary>A version that is good, and the one that was served for its document.</summary>
    private sealed record Candidate(HostedCatalog Catalog, HostedCatalog? Old);
}
