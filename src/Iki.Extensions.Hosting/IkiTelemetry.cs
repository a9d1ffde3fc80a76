namespace Iki.Extensions.Hosting;

/// <summary>The names by which a host asks for the telemetry of the library (docs/hosting.md has the table of all spans and instruments).</summary>
public static class IkiTelemetry
{
    /// <summary>The name of the activity source, for <c>AddSource</c>.</summary>
    public const string ActivitySourceName = "Iki";

    /// <summary>The name of the meter, for <c>AddMeter</c>.</summary>
    public const string MeterName = "Iki";
}
