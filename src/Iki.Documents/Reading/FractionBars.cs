using Iki.Core;

namespace Iki.Documents.Reading;

/// <summary>A line of dashes between two paragraphs of a cell is the bar of a fraction: the three are one paragraph, however the format parts them.</summary>
internal static class FractionBars
{
    public static EquatableList<Block> Join(EquatableList<Block> blocks)
    {
        if (!blocks.Any(IsBar)) return blocks;
        var joined = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && IsBar(blocks[i]) && blocks[i + 1] is Paragraph below && joined is [.., Paragraph above])
            {
                joined[^1] = above with { Text = $"{above.Text}\n{((TextBlock)blocks[i]).Text}\n{below.Text}" };
                i++;
            }
            else
            {
                joined.Add(blocks[i]);
            }
        }

        return joined.ToEquatableList();
    }

    /// <summary>Dashes, and after them nothing but what the fraction is multiplied by.</summary>
    private static bool IsBar(Block block)
    {
        if (block is not Paragraph { Text: ['-' or '_' or '–' or '—', ..] text }) return false;
        var rest = text.AsSpan().TrimStart("-_–—");
        return text.Length - rest.Length >= 3 && (rest = rest.Trim()) is var tail && (tail.IsEmpty || tail[0] is 'x' or 'X' or '×' or '*');
    }
}
