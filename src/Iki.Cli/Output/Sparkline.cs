namespace Iki.Cli.Output;

/// <summary>Values in time as a row of blocks for terminals, from the least to the greatest; a blank where there is none.</summary>
internal static class Sparkline
{
    private const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>The row; nothing where fewer than two have a value, for that is no course of anything.</summary>
    public static string Of(IEnumerable<decimal?> values)
    {
        decimal?[] all = [.. values];
        var known = all.OfType<decimal>().ToArray();
        if (known.Length < 2) return "";
        var (least, most) = ((double)known.Min(), (double)known.Max());
        return string.Concat(all.Select(v => v is { } value ? Blocks[Place((double)value, least, most)] : ' '));
    }

    // Values that are all the same lie in the middle.
    private static int Place(double value, double least, double most) =>
        most > least ? (int)Math.Round((value - least) / (most - least) * (Blocks.Length - 1)) : Blocks.Length / 2 - 1;
}
