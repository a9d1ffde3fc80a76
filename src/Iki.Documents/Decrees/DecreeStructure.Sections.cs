using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>The lines of a position block: titles that go on, duties and functions with any marks.</summary>
internal sealed partial class DecreeStructure
{
    private (char Kind, char Nested, int Number) _items;

    private void TakeOfPosition(PaperLine line)
    {
        switch (_section)
        {
            case PositionLabel.Title when line.Mark.Length == 0:
                TakeTitle(line);
                break;
            case PositionLabel.Title when line.Number is 1 or 2 && line.Text.Length == 0:
                _findings.Doubt(DecreeDescriptors.LabelMissing, line.Place, null, false, line.Whole, "Tugas");
                _section = PositionLabel.Duties;
                break;
            case PositionLabel.Title:
                _findings.Doubt(DecreeDescriptors.LabelMissing, line.Place, null, false, line.Text, "Tugas");
                _section = PositionLabel.Duties;
                TakeItem(line, _position!.Duties);
                break;
            case PositionLabel.Duties:
                TakeItem(line, _position!.Duties);
                break;
            case PositionLabel.Functions:
                TakeItem(line, _position!.Functions);
                break;
            default:
                LeaveOver(line);
                break;
        }
    }

    private void TakeTitle(PaperLine line)
    {
        var words = Plain.Words(line.Text).Length;
        if (_position!.Title.Text.Length == 0 && words <= 20) _position.Title = new Piece(line.Text, line.Place);
        else if (words <= 10 && !line.IsHeading && HeadWords.RoleOf(line.Text) == ColumnRole.Unknown) _position.Title = _position.Title with { Text = Hyphens.Join(_position.Title.Text, line.Text) };
        else LeaveOver(line);
    }

    /// <summary>A duty or function: a mark begins one; a line without a mark goes on with the one before.</summary>
    private void TakeItem(PaperLine line, List<Piece> items)
    {
        if (line.Mark.Length == 0)
        {
            if (items.Count > 0 && GoesOn(items[^1].Text, line)) items[^1] = items[^1] with { Text = Hyphens.Join(items[^1].Text, line.Text) };
            else items.Add(new Piece(line.Text, line.Place));
            return;
        }

        var kind = LineMarks.IsBullet(line.Mark) ? '•' : line.Mark.Any(char.IsAsciiDigit) ? '1' : 'a';
        var number = line.Number ?? 0;
        if (line.Text.Length == 0)
        {
            // "3." alone: the label behind it is missing.
            if (number == 3 && _section == PositionLabel.Duties && items.Count > 0) Switch(line);
            return;
        }

        if (_items.Kind == default) _items = (kind, default, number);
        else if (kind == _items.Kind)
        {
            if (number == 1 && _items.Number >= 1 && kind != '•' && _section == PositionLabel.Duties && _position!.Functions.Count == 0)
            {
                Switch(line);
                items = _position.Functions;
            }

            _items = (kind, default, number);
        }
        else if (_items.Kind != '•' && (number == 1 || kind == '•' || kind == _items.Nested) && items.Count > 0)
        {
            _items = _items with { Nested = kind };
            items[^1] = items[^1] with { Text = Hyphens.Join(items[^1].Text, line.Whole) };
            return;
        }

        items.Add(new Piece(line.Text, line.Place));
    }

    private void Switch(PaperLine line)
    {
        _findings.Doubt(DecreeDescriptors.LabelMissing, line.Place, null, false, line.Whole, "Fungsi");
        _section = PositionLabel.Functions;
        _items = default;
    }

    /// <summary>Duties that begin in capitals and, behind them, nouns in small letters: a list of functions whose label is missing.</summary>
    private void PartFunctions(PositionDraft position)
    {
        if (position.Functions.Count > 0) return;
        var at = position.Duties.FindIndex(d => d.Text.Length > 0 && char.IsLower(d.Text[0]));
        if (at < 1 || !position.Duties.Take(at).All(d => char.IsUpper(d.Text[0])) || !position.Duties.Skip(at).All(d => char.IsLower(d.Text[0]) && !d.Text.StartsWith("me", StringComparison.Ordinal))) return;
        if (position.Duties[at - 1].Text.TrimEnd() is not [.., '.']) return;
        position.Functions.AddRange(position.Duties.Skip(at));
        position.Duties.RemoveRange(at, position.Duties.Count - at);
        _findings.Doubt(DecreeDescriptors.LabelMissing, position.Functions[0].Place, null, false, position.Functions[0].Text, "Fungsi");
    }

    private bool GoesOn(string before, PaperLine line)
    {
        if (Hyphens.GoesOn(before, line.Text)) return true;
        if (line.IsHeading || line.IsBold) return false;
        return _items.Kind != default || before.TrimEnd() is not [.., '.' or ';' or ':'];
    }

    private void LeaveOver(PaperLine line)
    {
        if (line.IsHeading || Plain.IsInCapitals(line.Text)) _findings.LeaveOut(DecreeDescriptors.HeadingLeftOut, line.Place, line.Whole);
        else _findings.LeaveOut(DecreeDescriptors.TextLeftOver, line.Place, line.Whole);
    }
}
