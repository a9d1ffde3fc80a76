using System.Text.RegularExpressions;

namespace Iki.Cli.Tests.Documentation;

/// <summary>
/// A fenced block of a guide, with what the remark above it says it is: <c>&lt;!-- file: catalog.json --&gt;</c>,
/// <c>&lt;!-- change: catalog.json --&gt;</c> or <c>&lt;!-- example: evaluate --&gt;</c>.
/// </summary>
internal sealed record GuideBlock
{
    public required string Language { get; init; }

    /// <summary>The first word of the remark; empty where there is none.</summary>
    public required string Role { get; init; }

    /// <summary>The rest of the remark: the file, or the example.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<string> Lines { get; init; }

    public string Text => string.Join('\n', Lines) + "\n";

    /// <summary>A text with the lines of this block that are marked − replaced by those marked +, at the one place where the others fit.</summary>
    public string ApplyTo(string text)
    {
        var (before, after) = (Side('-'), Side('+'));
        text.Split(before).Length.Should().Be(2, "the change must fit at one place:\n{0}\n{1}", before, text);
        return text.Replace(before, after, StringComparison.Ordinal);

        string Side(char mark) => "\n" + string.Concat(Lines.Where(l => l[0] == ' ' || l[0] == mark).Select(l => l[1..] + "\n"));
    }

    /// <summary>The page in pieces: lines of prose, and blocks between their fences.</summary>
    public static IEnumerable<(string? Prose, GuideBlock? Block)> Split(string page)
    {
        var lines = page.TrimEnd('\n').Split('\n');
        var (role, name) = ("", "");
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var remark = Regex.Match(lines[i], "^<!-- (file|change|example): (.+) -->$");
                if (remark.Success) (role, name) = (remark.Groups[1].Value, remark.Groups[2].Value);
                else if (lines[i].Length > 0) (role, name) = ("", "");
                yield return (lines[i], null);
                continue;
            }

            var end = Array.IndexOf(lines, "```", i + 1);
            end.Should().BePositive("the block that begins in line {0} must end", i + 1);
            yield return (null, new GuideBlock { Language = lines[i][3..], Role = role, Name = name, Lines = lines[(i + 1)..end] });
            (role, name, i) = ("", "", end);
        }
    }
}
