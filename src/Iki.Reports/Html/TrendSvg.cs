using System.Globalization;
using System.Text;

namespace Iki.Reports.Html;

/// <summary>The months of a year as a small chart: a line through those that have a value, broken where one has none.</summary>
internal static class TrendSvg
{
    private const int Width = 300, Height = 44, Side = 6, Top = 6, Bottom = 6;

    /// <summary>The chart; its text stands beside it.</summary>
    public static string Of(ReportTrend trend)
    {
        var values = trend.Points.Select(p => p.Value).OfType<decimal>().ToArray();
        var (least, most) = (values.Min(), values.Max());
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"trend\" role=\"img\" aria-label=\"{HtmlText.Escape(Text(trend))}\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"xMinYMid\">");
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"0\" y1=\"{Height - 1}\" x2=\"{Width}\" y2=\"{Height - 1}\"/>");
        var line = new List<string>();
        for (var i = 0; i <= trend.Points.Count; i++)
        {
            if (i < trend.Points.Count && trend.Points[i].Value is { } value) line.Add($"{X(i, trend.Points.Count)},{Y(value, least, most)}");
            else if (line.Count > 0)
            {
                if (line.Count > 1) svg.Append("<polyline points=\"").AppendJoin(' ', line).Append("\"/>");
                foreach (var point in line) svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{point.Replace(",", "\" cy=\"", StringComparison.Ordinal)}\" r=\"2.5\"/>");
                line.Clear();
            }
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>What the chart shows, for those who do not see it.</summary>
    public static string Text(ReportTrend trend) => $"{trend.Name}: {string.Join("; ", trend.Points.Select(p => $"{p.Label} {p.Text}"))}";

    private static string X(int index, int count) => Rounded(Side + ((Width - (2m * Side)) * index / Math.Max(1, count - 1)));

    // Of values that are all the same the line lies in the middle. A share of the range never overflows; the range itself might.
    private static string Y(decimal value, decimal least, decimal most)
    {
        var share = most == least ? 0.5 : ((double)value - (double)least) / ((double)most - (double)least);
        return Rounded((decimal)(Top + ((Height - Top - Bottom) * (1 - share))));
    }

    private static string Rounded(decimal place) => Math.Round(place, 1).ToString(CultureInfo.InvariantCulture);
}
