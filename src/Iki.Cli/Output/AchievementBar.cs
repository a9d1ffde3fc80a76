using Iki.Core.Scoring;

namespace Iki.Cli.Output;

/// <summary>An achievement as a bar for terminals: ten blocks are the target, and an arrow says that it is more.</summary>
internal static class AchievementBar
{
    private const int Blocks = 10;

    private static readonly string[] Eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

    /// <summary>The bar; nothing where there is no achievement.</summary>
    public static string Of(IndicatorScore score)
    {
        if (score.Achievement is not { } achievement) return "";
        if (achievement > 100) return new string('█', Blocks) + "▸";
        var eighths = (int)(Math.Max(achievement, 0) * Blocks * 8 / 100);
        return (new string('█', eighths / 8) + Eighths[eighths % 8]).PadRight(Blocks, '·');
    }
}
