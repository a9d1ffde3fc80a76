using Iki.Core;

namespace Iki.Cli.Output;

/// <summary>
/// The remarks about the rows of a table: a mark in the row, and the sentence below the table. One that several rows share is printed once,
/// with the rows it concerns.
/// </summary>
internal sealed class TableNotes(Language language)
{
    // A reader sees the marks of the others in the table.
    private const int MostRowsNamed = 6;

    private readonly List<Note> _notes = [];
    private readonly Dictionary<Diagnostic, Note> _byText = [];

    /// <summary>Records the remarks about a row, and returns its marks: <c> (1, 3)</c>; empty where there is nothing.</summary>
    public string Mark(string row, IEnumerable<Diagnostic> remarks)
    {
        var numbers = new SortedSet<int>();
        foreach (var remark in remarks)
        {
            // The same words, wherever they come from.
            var bare = remark with { Span = null, Text = null, File = null, Pointer = null, Line = null };
            if (!_byText.TryGetValue(bare, out var note))
            {
                note = new Note(_notes.Count + 1, bare, []);
                _byText.Add(bare, note);
                _notes.Add(note);
            }

            if (numbers.Add(note.Number)) note.Rows.Add(row);
        }

        return numbers.Count == 0 ? "" : $" ({string.Join(", ", numbers)})";
    }

    /// <summary>Prints the sentences, below those on the whole.</summary>
    public void Print(TextWriter writer, int? terminalWidth, IEnumerable<Diagnostic> onWhole)
    {
        var width = terminalWidth ?? Tables.WidthOfFiles;
        foreach (var diagnostic in onWhole) writer.WriteLine(diagnostic.ToString(language));
        foreach (var note in _notes)
        {
            TextLines.Write(writer, TerminalText.Visible(note.Said.ToString(language)), width, start: $"({note.Number}) ");
            TextLines.Write(writer, TerminalText.Visible(RowsOf(note)), width, indent: 4);
        }
    }

    private string RowsOf(Note note)
    {
        var rows = string.Join("; ", note.Rows.Take(MostRowsNamed));
        var more = note.Rows.Count - MostRowsNamed;
        return Words.Say(note.Rows.Count == 1 ? Words.InRow : more > 0 ? Words.InRowsAndMore : Words.InRows, language, rows, more);
    }

    private sealed record Note(int Number, Diagnostic Said, List<string> Rows);
}
