using System.Net;
using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>MathML and HTML → text in one line of signs, with marks for what the markup says of fractions, roots and powers.</summary>
internal static partial class MarkupText
{
    // Deeper markup is read as the text in it.
    private const int Deepest = 200;

    private static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase) { "br", "p", "div", "li", "tr", "mtr", "ul", "ol", "table" };

    public static string Linear(string text)
    {
        if (!Tag().IsMatch(text)) return WebUtility.HtmlDecode(text);
        var open = new Stack<Element>();
        open.Push(new Element(""));
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            AddText(open.Peek(), text[at..tag.Index]);
            at = tag.Index + tag.Length;
            Take(open, tag);
        }

        AddText(open.Peek(), text[at..]);
        while (open.Count > 1) Close(open);
        return WebUtility.HtmlDecode(string.Concat(open.Pop().Parts));
    }

    private static void Take(Stack<Element> open, Match tag)
    {
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        name = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (Breaks.Contains(name)) open.Peek().Parts.Add("\n");
        if (name == "hr") open.Peek().Parts.Add("\n-----\n");
        if (name is "br" or "hr" or "mspace") return;
        if (tag.Groups["end"].Success)
        {
            if (!open.Any(e => e.Name == name)) return;
            while (open.Peek().Name != name) Close(open);
            Close(open);
        }
        else if (!tag.Groups["empty"].Success && open.Count < Deepest)
        {
            open.Push(new Element(name));
        }
    }

    private static void AddText(Element element, string text)
    {
        // Spaces between the elements of mathematics say nothing.
        if (element.Name.StartsWith('m') && element.Name is not ("mtext" or "mi" or "mo" or "mn" or "ms") && string.IsNullOrWhiteSpace(text)) return;
        if (text.Length > 0) element.Parts.Add(text);
    }

    private static void Close(Stack<Element> open)
    {
        var element = open.Pop();
        open.Peek().Parts.Add(Written(element.Name, element.Parts));
    }

    private static string Written(string name, List<string> parts) => (name, parts) switch
    {
        ("mfrac", [var above, var below]) => PrintedMarks.Fraction(above, below),
        ("msqrt", _) => $"√{PrintedMarks.Group(string.Concat(parts))}",
        ("mroot", [var radicand, var degree]) => $"{PrintedMarks.Root}{PrintedMarks.Group(degree)}{PrintedMarks.Group(radicand)}",
        ("msup", [var low, var high]) => $"{PrintedMarks.Group(low)}^{PrintedMarks.Group(high)}",
        ("msub" or "munder", [var whole, var below]) => IsSum(whole) ? whole : whole.Trim() + below.Trim(),
        ("msubsup" or "munderover", [var whole, var below, var above]) => IsSum(whole) ? whole : $"{PrintedMarks.Group(whole.Trim() + below.Trim())}^{PrintedMarks.Group(above)}",
        ("mover", [var whole, _]) => whole,
        ("mfenced", _) => $"({string.Concat(parts)})",
        ("mtext", _) => $" {string.Concat(parts)} ",
        ("mo", _) => Operator(string.Concat(parts)),
        ("sup", _) => $"^{PrintedMarks.Group(string.Concat(parts))}",
        ("li", _) => "- " + string.Concat(parts),
        ("annotation" or "annotation-xml", _) => "",
        _ => string.Concat(parts),
    };

    private static string Operator(string sign)
    {
        var plain = WebUtility.HtmlDecode(sign).Trim();
        return plain is "\u2061" or "\u2062" or "\u2063" or "\u2064" ? "" : plain is "(" or ")" or "%" ? plain : $" {plain} ";
    }

    private static bool IsSum(string text) => WebUtility.HtmlDecode(text).Trim() is "Σ" or "∑";

    [GeneratedRegex(
        @"<(?<end>/)?(?<name>(?:m:|mml:)?(?:math|m[a-z]+|semantics|annotation(?:-xml)?|sup|sub|br|hr|p|div|span|table|tbody|tr|td|th|ul|ol|li|b|i|u|em|strong|font))(?:\s[^<>]*?)?(?<empty>/)?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    private sealed record Element(string Name)
    {
        public List<string> Parts { get; } = [];
    }
}
