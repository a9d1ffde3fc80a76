using Iki.Core;

namespace Iki.Native.Options;

/// <summary>What the options of a call say (docs/native.md, Options).</summary>
internal sealed class CallOptions
{
    public Language Language { get; set; }

    public string? File { get; set; }

    public bool IsTable { get; set; }

    public bool IsLinted { get; set; }

    public NumberNotation Numbers { get; set; }

    public Period? Period { get; set; }

    public string? Office { get; set; }

    public bool IsYearToDate { get; set; }

    public bool IsStrict { get; set; }

    public List<string> Indicators { get; } = [];

    public List<string> Positions { get; } = [];

    public string? Indicator { get; set; }

    public string? By { get; set; }

    public string? Reach { get; set; }

    public string? Organization { get; set; }

    /// <summary>The id of the regulation to rate by.</summary>
    public string? Regulation { get; set; }

    /// <summary>The regulation to rate by itself, as JSON.</summary>
    public string? OwnRegulation { get; set; }
}
