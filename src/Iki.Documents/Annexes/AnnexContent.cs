using Iki.Core;

namespace Iki.Documents.Annexes;

/// <summary>The annex of a catalog as blocks: the decree where there is one, and the positions with their tables.</summary>
internal sealed class AnnexContent
{
    private readonly Catalog _catalog;
    private readonly Language _language;
    private readonly List<AnnexBlock> _blocks = [];

    private AnnexContent(Catalog catalog, Language language) => (_catalog, _language) = (catalog, language);

    /// <summary>The blocks of a catalog, in the order of reading.</summary>
    public static IReadOnlyList<AnnexBlock> Of(Catalog catalog, Language language)
    {
        var content = new AnnexContent(catalog, language);
        if (catalog.Decree is { } decree) content.AddDecree(decree);
        content.AddTitle();
        var rows = new AnnexRows(catalog, language);
        foreach (var position in catalog.Positions)
        {
            content.AddPosition(position);
            if (rows.Of(position) is { } table) content._blocks.Add(table);
        }

        return content._blocks;
    }

    private void AddDecree(Decree decree)
    {
        var hasText = decree.Considerations.Count + decree.LegalBasis.Count + decree.Rulings.Count > 0;
        if (hasText)
        {
            AddHead(decree, AnnexWords.Decree, AnnexStyle.Title);
            if (decree.Issuer is { } issuer) _blocks.Add(new AnnexLine(issuer + ",", AnnexStyle.Title));
            AddLabels(AnnexWords.Considering, decree.Considerations, isNumbered: false);
            AddLabels(AnnexWords.LegalBasis, decree.LegalBasis, isNumbered: true);
            if (decree.Rulings.Count > 0) AddRulings(decree.Rulings);
            AddClosing(decree);
        }

        AddHead(decree, AnnexWords.Annex, AnnexStyle.Annex, beginsPage: hasText);
        if (!hasText) AddClosing(decree);
    }

    private void AddHead(Decree decree, Wording word, AnnexStyle style, bool beginsPage = false)
    {
        _blocks.Add(new AnnexLine($"{word.In(_language)} {decree.Issuer}".Trim(), style, beginsPage));
        if (decree.Number is { } number) _blocks.Add(new AnnexLine($"{AnnexWords.Number.In(_language)} : {number}", style));
        var isYearTold = decree.Year is not { } year || Says(decree.Number, year) || Says(decree.Date, year);
        if (!isYearTold) _blocks.Add(new AnnexLine(FormattableString.Invariant($"{AnnexWords.Year.In(_language)} {decree.Year}"), style));
        if (decree.About is not { } about) return;
        _blocks.Add(new AnnexLine(AnnexWords.About.In(_language), style));
        _blocks.Add(new AnnexLine(about, style));

        static bool Says(string? text, int year) => text?.Contains(FormattableString.Invariant($"{year}"), StringComparison.Ordinal) == true;
    }

    private void AddLabels(Wording label, EquatableList<string> texts, bool isNumbered)
    {
        if (texts.Count > 0) _blocks.Add(new AnnexLabels([("", label.In(_language), AnnexParagraph.Listed(texts, isNumbered))], label.In(_language)));
    }

    private void AddRulings(EquatableList<string> rulings)
    {
        _blocks.Add(new AnnexLine(AnnexWords.Ruling.In(_language) + " :", AnnexStyle.Title));
        var rows = new List<(string, string, IReadOnlyList<AnnexParagraph>)>();
        for (var i = 0; i < rulings.Count; i++)
        {
            // A ruling that has its number in its text is not given another.
            var colon = rulings[i].IndexOf(':', StringComparison.Ordinal);
            var own = colon > 0 && AnnexWords.Ordinals.Contains(rulings[i][..colon].Trim()) ? rulings[i][..colon].Trim() : null;
            var label = own ?? (i < AnnexWords.Ordinals.Count ? AnnexWords.Ordinals[i] : "");
            rows.Add(("", label, [.. AnnexParagraph.Of(own is null ? rulings[i] : rulings[i][(colon + 1)..].Trim())]));
        }

        _blocks.Add(new AnnexLabels(rows, AnnexWords.Ruling.In(_language)));
    }

    private void AddClosing(Decree decree)
    {
        if (decree.Place is { } place) _blocks.Add(new AnnexLine($"{AnnexWords.SetAt.In(_language)} {place}", AnnexStyle.Closing));
        if (decree.Date is { } date) _blocks.Add(new AnnexLine($"{AnnexWords.SetOn.In(_language)} {AnnexWords.Date(date, _language)}", AnnexStyle.Closing));
        if (decree.Issuer is { } issuer && (decree.Place ?? decree.Date) is not null) _blocks.Add(new AnnexLine(issuer + ",", AnnexStyle.Closing));
    }

    private void AddTitle()
    {
        // Where the decree is not printed whole, its subject stands above already.
        var isTold = _catalog.Decree is { Considerations.Count: 0, LegalBasis.Count: 0, Rulings.Count: 0 } decree && decree.About == _catalog.Title;
        if (isTold) return;
        _blocks.Add(new AnnexLine(_catalog.Title, AnnexStyle.Title));
        foreach (var name in new[] { _catalog.Office.Name, _catalog.Office.Parent })
        {
            if (name is not null && !_catalog.Title.Contains(name, StringComparison.OrdinalIgnoreCase)) _blocks.Add(new AnnexLine(name, AnnexStyle.Title));
        }
    }

    private void AddPosition(Position position)
    {
        var rows = new List<(string, string, IReadOnlyList<AnnexParagraph>)>();
        Add(AnnexWords.Position, [position.Title]);
        if (position.Office is { } office) Add(AnnexWords.Office, [office]);
        Add(AnnexWords.Duties, position.Duties);
        Add(AnnexWords.Functions, position.Functions);
        _blocks.Add(new AnnexLabels(rows, position.Title));

        void Add(Wording label, EquatableList<string> texts)
        {
            if (texts.Count > 0) rows.Add((FormattableString.Invariant($"{rows.Count + 1}."), label.In(_language), AnnexParagraph.Listed(texts)));
        }
    }
}
