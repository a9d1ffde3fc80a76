using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>
/// The paper → what stands before the positions, and the positions with their duties, functions and rows. One pass over lines and tables, in the order of
/// reading; a label, a heading or the head of a table changes what the next lines are.
/// </summary>
internal sealed partial class DecreeStructure
{
    /// <summary>The first words of lines that stand below no signature any more.</summary>
    private static readonly HashSet<string> s_afterSigning = new(StringComparer.Ordinal)
    {
        "lampiran", "tembusan", "rencana", "indikator", "salinan", "pemerintah", "keputusan", "kecamatan", "kabupaten", "kota", "dinas", "badan",
        "provinsi", "tahun", "nomor", "tentang", "rumah", "rsud", "sekretariat", "inspektorat", "puskesmas", "smp", "sma", "smk", "sd", "upt",
        "uptd", "iki", "formulir", "daftar", "form", "bagian", "bidang",
    };

    private readonly FindingList _findings;
    private readonly int? _year;
    private readonly List<object> _parts = [];
    private PositionDraft? _position;
    private PositionLabel? _section;
    private TableHead? _head;
    private bool _isBlockExpected;
    private bool _isSigning;
    private bool _isAnnex;
    private bool _isInDecree;
    private WordPairs _pairs = null!;
    private int _at;
    private int _personal;
    private DocumentPlace _personalPlace;

    private readonly bool _isSpanless;

    private DecreeStructure(FindingList findings, int? year, SourceFormat format)
    {
        (_findings, _year) = (findings, year);
        _isSpanless = format is SourceFormat.Text or SourceFormat.Markdown or SourceFormat.Pdf;
    }

    /// <summary>The positions, in the order of the paper.</summary>
    public List<PositionDraft> Positions { get; } = [];

    /// <summary>The lines before the positions.</summary>
    public List<PaperLine> Preamble { get; } = [];

    public static DecreeStructure Of(SourceDocument document, FindingList findings, int? year)
    {
        var structure = new DecreeStructure(findings, year, document.Format);
        structure.Read(document);
        return structure;
    }

    private void Read(SourceDocument document)
    {
        _pairs = WordPairs.Of(document);
        foreach (var block in document.Blocks)
        {
            if (block is Table table) _parts.Add(table);
            else if (block is TextBlock text) _parts.AddRange(CellLines.Of(text));
        }

        for (var i = 0; i < _parts.Count; i++)
        {
            _at = i;
            if (_parts[i] is Table table) TakeTable(table);
            else if (FlatEnd(i) is var end && end > i)
            {
                TakeFlat(i, end);
                i = end - 1;
            }
            else TakeLine((PaperLine)_parts[i]);
        }

        foreach (var position in Positions) PartFunctions(position);
        if (_personal > 0) _findings.LeaveOut(DecreeDescriptors.PersonLeftOut, _personalPlace, _personal == 1 ? "1 ×" : $"{_personal} ×");
    }

    private void TakeLine(PaperLine line)
    {
        if (line.Whole.Length == 0 || line.Text.All(c => c is '-' or '_' or '=' or ' ' or '*')) return;
        var isBlock = _position is not null || _isBlockExpected || _isAnnex;
        if (PositionLabels.Of(line, isBlock) is var (label, rest) && (label != PositionLabel.Title || rest.Length > 0 || isBlock || Preamble.Count > 0))
        {
            TakeLabel(label, rest, line);
            return;
        }

        if (IsTitleAboveLabels(line))
        {
            _findings.Doubt(DecreeDescriptors.LabelMissing, line.Place, null, false, line.Text, "Jabatan");
            Begin(line.Text, line.Place);
            return;
        }

        if (PositionWords.IsBlockHeading(line.Text) && (Preamble.Count > 0 || _position is not null || line.IsHeading))
        {
            EndSection();
            if (_position is null) AddToPreamble(line);
            else _findings.LeaveOut(DecreeDescriptors.HeadingLeftOut, line.Place, line.Whole);
            _isBlockExpected = true;
            return;
        }

        if (_isBlockExpected && !IsInDecree() && IsUntitledTitle(line))
        {
            _findings.Doubt(DecreeDescriptors.LabelMissing, line.Place, null, false, line.Text, "Jabatan");
            Begin(line.Text, line.Place);
            return;
        }

        if (IsOfPerson(line)) return;
        if (_position is null)
        {
            AddToPreamble(line);
            if (Plain.Words(line.Text) is ["lampiran", ..]) _isAnnex = true;
            if (!PositionWords.IsBlockHeading(line.Text) && line.Text.Length > 0) _isBlockExpected &= line.IsHeading || Plain.IsInCapitals(line.Text);
            return;
        }

        TakeOfPosition(line);
    }

    private bool IsUntitledTitle(PaperLine line) => line.Number == 1 && line.Text.Length > 0 && Plain.Words(line.Text).Length <= 16 && !line.Text.EndsWith(';')
        ? line.IsBold || PositionWords.IsTitle(line.Text)
        : line.Mark.Length == 0 && (line.IsHeading || line.IsBold || _position is not null) && PositionWords.IsTitle(line.Text)
            && !Persons.IsSigningOffice(line.Text) && !line.Text.EndsWith(',');

    /// <summary>A title without a label, as a heading or in capitals, with Tugas or Fungsi right below it.</summary>
    private bool IsTitleAboveLabels(PaperLine line)
    {
        if (_section == PositionLabel.Title || IsInDecree() || !(line.IsHeading || line.IsBold || Plain.IsInCapitals(line.Text)) || !PositionWords.IsTitle(line.Text)) return false;
        return _at + 1 < _parts.Count && _parts[_at + 1] is PaperLine next && PositionLabels.Of(next, true) is (PositionLabel.Duties or PositionLabel.Functions, _);
    }

    /// <summary>Whether the decree has begun and has not come to what it decides: no position stands there.</summary>
    private bool IsInDecree() => _position is null && _isInDecree;

    private void AddToPreamble(PaperLine line)
    {
        Preamble.Add(line);
        if (Plain.Words(line.Text) is ["keputusan" or "menimbang", ..]) _isInDecree = true;
        else if (Plain.Words(line.Text) is ["memutuskan" or "lampiran" or "ditetapkan", ..] or ["m", "e", ..]) _isInDecree = false;
    }

    /// <summary>The block of a signature: the office, and what stands below it until the next heading or label.</summary>
    private bool IsOfPerson(PaperLine line)
    {
        if (Persons.IsPersonal(line.Whole)) return LeavePerson(line);

        var isOffice = Persons.IsSigningOffice(line.Whole) && line.Mark.Length == 0;
        if (isOffice && (_position is not null ? IsSigned(line) : PreambleReader.IsDated(Preamble)))
        {
            _isSigning = true;
            if (_position is not null) EndSection();
            AddToPreamble(line);
            return true;
        }

        if (!_isSigning) return false;
        var words = Plain.Words(line.Text);
        if (line.IsHeading || (words.Length > 0 && s_afterSigning.Contains(words[0])) || words.Length > 6)
        {
            _isSigning = false;
            return false;
        }

        return LeavePerson(line);
    }

    private bool LeavePerson(PaperLine line)
    {
        _personal++;
        _personalPlace = line.Place;
        return true;
    }

    /// <summary>Whether an office within the positions is above a signature, and is not a title: a person follows, or the end of the paper.</summary>
    private bool IsSigned(PaperLine line)
    {
        if (_section == PositionLabel.Title && _position!.Title.Text.Length == 0) return false;
        var next = _parts.Skip(_at + 1).Take(7).ToList();
        return next.Count < 7 && next.All(p => p is PaperLine) || next.TakeWhile(p => p is PaperLine).Cast<PaperLine>().Take(5).Any(p => Persons.IsPersonal(p.Whole))
            || (line.Whole.EndsWith(',') && _section is null);
    }

    private void TakeLabel(PositionLabel label, string rest, PaperLine line)
    {
        _isSigning = false;
        switch (label)
        {
            case PositionLabel.Person:
                LeavePerson(line);
                return;
            case PositionLabel.Title:
                Begin(rest, line.Place);
                return;
            case PositionLabel.Other:
                if (_position is null) AddToPreamble(line);
                else
                {
                    EndSection();
                    LeaveOver(line);
                }

                return;
            case PositionLabel.Office when _position is not null:
                _position.Office = rest.Length > 0 ? rest : null;
                return;
            case PositionLabel.Office:
                AddToPreamble(line);
                return;
        }

        if (_position is null || (label == PositionLabel.Duties && _position.Rows.Count > 0))
        {
            _findings.Ask(DecreeDescriptors.LabelMissing, line.Place, null, false, line.Whole, "Jabatan");
            Begin("", line.Place);
        }

        (_section, _items) = (label, default);
        if (rest.Length > 0) TakeOfPosition(LineMarks.Line(rest, line.Place));
    }

    private void Begin(string title, DocumentPlace place)
    {
        var line = LineMarks.Line(title, place);
        _position = new PositionDraft { Title = new Piece(line.Mark.Length > 0 && line.Text.Length > 0 ? line.Text : title, place) };
        Positions.Add(_position);
        (_section, _head, _isBlockExpected, _isSigning) = (PositionLabel.Title, null, false, false);
        (_items, _objective) = (default, null);
    }

    private void EndSection()
    {
        _section = null;
        _items = default;
    }
}
