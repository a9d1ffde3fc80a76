using System.Text;

namespace Iki.Documents.Annexes;

/// <summary>The annex as Markdown: tables with pipes, equations between dollar signs.</summary>
internal static class AnnexMarkdown
{
    /// <summary>The text.</summary>
    public static string Write(IReadOnlyList<AnnexBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append('\n');
            if (block is AnnexLine line) text.Append(line.Style == AnnexStyle.Title ? $"**{Escape(line.Text)}**" : Escape(line.Text)).Append('\n');
            else if (block is AnnexLabels labels) AddLabels(labels, text);
            else if (block is AnnexTable table) AddTable(table, text);
        }

        return text.ToString();
    }

    private static void AddLabels(AnnexLabels labels, StringBuilder text)
    {
        // The head of a table with pipes cannot be left out; it is blank.
        text.Append(labels.IsNumbered ? "| | | |\n|---|---|---|\n" : "| | |\n|---|---|\n");
        foreach (var (number, label, content) in labels.Rows)
        {
            if (labels.IsNumbered) text.Append("| ").Append(number).Append(' ');
            text.Append("| ").Append(Escape(label)).Append(" : | ").Append(Cell(content)).Append(" |\n");
        }
    }

    private static void AddTable(AnnexTable table, StringBuilder text)
    {
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(c => Escape(c.Head))).Append(" |\n");
        text.Append('|').AppendJoin('|', table.Columns.Select(_ => "---")).Append("|\n");
        foreach (var row in table.Rows)
        {
            // What a cell above covers is blank, as it is in print.
            text.Append("| ").AppendJoin(" | ", row.Select(c => c is null ? "" : Cell(c.Paragraphs))).Append(" |\n");
        }
    }

    private static string Cell(IReadOnlyList<AnnexParagraph> paragraphs) => string.Join("<br>", paragraphs.Select(Paragraph));

    private static string Paragraph(AnnexParagraph paragraph)
    {
        var text = string.Concat(paragraph.Pieces.Select(p => p.Equation is { } equation ? $"${LatexWriter.Write(equation).Replace("|", "\\vert ", StringComparison.Ordinal)}$" : Escape(p.Text)));
        return paragraph.Mark.Length > 0 ? $"{paragraph.Mark} {text}" : text;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '|' or '*' or '_' or '`' or '<' or '[' or ']' or '$' or '~') escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
