namespace Iki.Core.Forms;

/// <summary>
/// Which figure a field asks for, as one text that a form of a web page can use as a name: <c>dokumen/lkjip/2025-Q1/Kecamatan%20Uji</c>.
/// </summary>
public sealed record FigureFieldKey
{
    /// <summary>The name of the variable.</summary>
    public required string Variable { get; init; }

    /// <summary>The key of the item; null for a variable without items.</summary>
    public string? Item { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The office.</summary>
    public required string Office { get; init; }

    /// <summary>Reads a key from its text.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <returns>The key; null for a text of another form.</returns>
    public static FigureFieldKey? Parse(string? text)
    {
        if (text?.Split('/') is not [{ Length: > 0 } variable, var item, var time, { Length: > 0 } office] || !Period.TryParse(time, out var period)) return null;
        return new FigureFieldKey
        {
            Variable = Uri.UnescapeDataString(variable),
            Item = item.Length == 0 ? null : Uri.UnescapeDataString(item),
            Period = period,
            Office = Uri.UnescapeDataString(office),
        };
    }

    /// <summary>The key as text: variable, item, period and office between slashes, with what is not a letter or digit escaped as in an address.</summary>
    public override string ToString() =>
        $"{Uri.EscapeDataString(Variable)}/{Uri.EscapeDataString(Item ?? "")}/{Period}/{Uri.EscapeDataString(Office)}";
}
