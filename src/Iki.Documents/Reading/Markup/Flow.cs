using System.Text;

namespace Iki.Documents.Reading.Markup;

/// <summary>Inline text on its way to a block, and what kind of block it will be.</summary>
internal sealed class Flow(BlockWriter writer)
{
    private readonly StringBuilder _text = new();
    private bool _hasText;
    private int _letters;
    private int _boldLetters;
    private (string Mark, int Level)? _item;

    public BlockWriter Writer => writer;

    public int? Line { get; set; }

    /// <summary>The level of the heading that is being written; 0 for none.</summary>
    public int Heading { get; set; }

    /// <summary>How many lists are open.</summary>
    public int ListLevel { get; set; }

    public void Append(string text, bool isBold)
    {
        _text.Append(text);
        _hasText |= !string.IsNullOrWhiteSpace(text);
        var letters = text.Count(char.IsLetterOrDigit);
        _letters += letters;
        if (isBold) _boldLetters += letters;
    }

    public void BeginItem(string mark)
    {
        Flush();
        _item = (mark, ListLevel);
    }

    /// <summary>An item that has nothing but another list in it is not there.</summary>
    /// <returns>The level to go back to where the list ends.</returns>
    public int BeginList()
    {
        var before = ListLevel;
        if (_hasText) Flush();
        if (_item is null) ListLevel++;
        _item = null;
        return before;
    }

    public void Flush()
    {
        // Pairs that a program lost the other half of are no text.
        var text = _text.Replace("**", "").ToString();
        _text.Clear();
        _hasText = false;
        var isBold = _letters > 0 && _boldLetters == _letters;
        _letters = _boldLetters = 0;
        if (Heading > 0)
        {
            writer.Heading(Heading, text, isBold, Line);
        }
        else if (_item is var (mark, level))
        {
            _item = null;
            if (!string.IsNullOrWhiteSpace(text) || !writer.IsCell) writer.Item(mark, level, text, isBold, Line);
            else writer.Text(mark, isBold, Line);
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            writer.Text(text, isBold, Line, level: Math.Max(1, ListLevel));
        }
    }
}
