namespace Iki.Core.Forms;

/// <summary>A period and an office for which a figure is asked.</summary>
/// <param name="office">The number of the office.</param>
/// <param name="period">The period.</param>
/// <param name="there">What is there already; null for nothing.</param>
internal sealed class FieldCell(int office, Period period, Observation? there)
{
    public int Office => office;

    public Period Period => period;

    public Observation? There => there;

    public bool IsRequired { get; set; }

    /// <summary>Whether what is there is for a longer period than a formula asks for.</summary>
    public bool IsWider { get; set; }

    /// <summary>The formula rows that ask.</summary>
    public SortedSet<string> Askers { get; } = new(StringComparer.Ordinal);
}
