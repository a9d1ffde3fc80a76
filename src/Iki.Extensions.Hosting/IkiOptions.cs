using Iki.Core;
using Iki.Core.Definitions;
using Iki.Core.Scoring;

namespace Iki.Extensions.Hosting;

/// <summary>How a host uses the library. Read once, when the store is made.</summary>
public sealed class IkiOptions
{
    /// <summary>Where the catalogs come from.</summary>
    public CatalogSources Catalogs { get; } = new();

    /// <summary>Functions of the host that formulas may use besides those of the language. They are called from several threads at once.</summary>
    public IList<HostFunction> Functions { get; } = [];

    /// <summary>The rules of quality that catalogs must meet; null for none. A catalog with a finding that is an error is kept out.</summary>
    public LintOptions? Lint { get; set; }

    /// <summary>Whether the examples of the indicators are run while loading; a catalog with one that fails is kept out.</summary>
    public bool RunExamples { get; set; }

    /// <summary>Regulations of the host, besides those that come with the library. One with an error ends the start, whatever <see cref="AtStart"/> says.</summary>
    public IList<Regulation> Regulations { get; } = [];

    /// <summary>The id of the regulation that scorecards are rated by; null for the one that the catalog names, or that is in force.</summary>
    public string? Regulation { get; set; }

    /// <summary>How strict a regulation is applied; null for <see cref="ScoringOptions.Lenient"/>.</summary>
    public ScoringOptions? Scoring { get; set; }

    /// <summary>The language of answers to callers that ask for none of the library's; Indonesian unless it is set.</summary>
    public Language DefaultLanguage { get; set; } = Language.Indonesian;

    /// <summary>How long the files of catalogs may be.</summary>
    public FileLimits Limits { get; set; } = FileLimits.Default;

    /// <summary>What a fault while loading at the start does; the start fails unless it is set.</summary>
    public FaultAtStart AtStart { get; set; } = FaultAtStart.Fail;

    /// <summary>Whether sources are watched, and read again when they change; where files are among them, also every five minutes, because the system may lose an event.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>
    /// Whether files are watched by looking at them every four seconds, for folders that the system tells nothing about: network drives, mounts of
    /// containers, links below the folder that are put in another's place, and folders above it that are moved.
    /// </summary>
    public bool PollFiles { get; set; }

    /// <summary>
    /// How long a source must be quiet after a change before it is read, so that a burst of changes is read once; 250 ms unless it is set. A source
    /// that is never quiet is read after ten times as long.
    /// </summary>
    public TimeSpan ReloadDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How long after a reload that kept something out the sources are read again, because a database that was away does not tell that it is back; 30 s
    /// unless it is set. Only where sources are watched.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(30);
}

/// <summary>What a fault while loading at the start does: a catalog that is kept out, a source that cannot be read or gives nothing.</summary>
public enum FaultAtStart
{
    /// <summary>The start fails with a <see cref="CatalogLoadException"/>, whose message has every diagnostic with its place.</summary>
    Fail,

    /// <summary>The host starts with what could be loaded; the health check is degraded, or unhealthy where nothing could.</summary>
    StartDegraded,
}
