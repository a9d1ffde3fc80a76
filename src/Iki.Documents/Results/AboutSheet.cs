using DocumentFormat.OpenXml.Packaging;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Documents.Results;

/// <summary>The sheet that explains: what was evaluated and rated by what, what was found, and what the other sheets, their columns and the statuses mean.</summary>
internal sealed class AboutSheet(Language language)
{
    private static readonly Wording RatedBy = new("Rated by", "Dinilai menurut");

    private static readonly Wording OwnArithmetic = new(
        "Achievements marked as own arithmetic come from no regulation and are not official.",
        "Capaian bertanda perhitungan sendiri tidak berasal dari peraturan dan bukan angka resmi.");

    private readonly List<ResultCell[]> _rows = [];

    /// <summary>A heading.</summary>
    public void Heading(Wording text) => _rows.Add([ResultCell.Of(text.In(language), ResultStyles.Heading)]);

    /// <summary>A line of two cells.</summary>
    public void Pair(Wording term, string? text)
    {
        if (!string.IsNullOrEmpty(text)) _rows.Add([ResultCell.Of(term.In(language)), ResultCell.Of(text)]);
    }

    /// <summary>A notice.</summary>
    public void Notice(Wording text) => _rows.Add([ResultCell.Of(text.In(language), ResultStyles.Notice)]);

    /// <summary>What was evaluated.</summary>
    public void Evaluated(Catalog catalog, Period period, string office, bool isYearToDate)
    {
        _rows.Add([ResultCell.Of(catalog.Title, ResultStyles.Title)]);
        Pair(new("Catalog", "Katalog"), catalog.Id);
        Pair(new("Decree", "Keputusan"), DecreeOf(catalog));
        Pair(new("Office", "Unit kerja"), office);
        Pair(new("Period", "Periode"), isYearToDate ? new Wording($"{period}, from the start of the year", $"{period}, sejak awal tahun").In(language) : period.ToString());
    }

    /// <summary>What rated the results: the regulation as far as any did, own arithmetic where there is no more, nothing where there is neither.</summary>
    public void Rated(Regulation? regulation, IReadOnlyCollection<IndicatorScore> scores, bool hasPredikat = false)
    {
        if (regulation is not null && (hasPredikat || scores.Any(s => s.Grade is not null || (s.Achievement is not null && !s.IsOwn))))
        {
            Pair(RatedBy, $"{regulation.Citation} ({RatingWords.Of(regulation.Confidence).In(language)})");
        }

        if (scores.Any(s => s.IsOwn)) Pair(RatedBy, OwnArithmetic.In(language));
    }

    /// <summary>What was found about the whole.</summary>
    public void Found(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return;
        Heading(new("Findings about the whole", "Temuan tentang keseluruhan"));
        foreach (var diagnostic in diagnostics.Distinct()) _rows.Add([ResultCell.Of(diagnostic.Code), ResultCell.Of(diagnostic.Message(language)), ResultCell.Of(PlaceOf(diagnostic))]);
    }

    /// <summary>How to read numbers and statuses.</summary>
    public void Legend()
    {
        Heading(new("How to read it", "Cara membaca"));
        Pair(new("Numbers", "Bilangan"), new Wording(
            "Cells with numbers hold numbers, shown with the decimals that the indicator declares. A number with more than 15 digits is kept by a spreadsheet as the nearest one that it can hold; the exact value stands beside it.",
            "Sel bilangan berisi bilangan dan ditampilkan dengan jumlah desimal menurut indikatornya. Bilangan lebih dari 15 angka disimpan lembar kerja sebagai bilangan terdekat; nilai tepatnya ada di sampingnya.").In(language));
        Pair(new("Percentages", "Persentase"), new Wording(
            "A value in % is a percentage of the spreadsheet: 99.38 % is stored as 0.9938.", "Nilai dalam % adalah persentase lembar kerja: 99,38% tersimpan sebagai 0,9938.").In(language));
        Pair(new("Empty cells", "Sel kosong"), new Wording(
            "There is nothing to say. A figure that has not been reported is never a 0; the status and the remarks say so.",
            "Tidak ada isinya. Angka yang belum dilaporkan tidak pernah ditulis 0; lihat status dan keterangannya.").In(language));
        Heading(new("Statuses", "Status"));
        foreach (var status in Enum.GetValues<OutcomeStatus>()) Pair(RatingWords.Of(status), ResultTexts.MeaningOf(status).In(language));
    }

    /// <summary>What the columns of a sheet hold.</summary>
    public void Columns<T>(Wording sheet, IEnumerable<ResultColumn<T>> columns)
    {
        Heading(new($"Columns of the sheet {sheet.English}", $"Kolom lembar {sheet.Indonesian}"));
        foreach (var column in columns) Pair(column.Head, column.About.In(language));
    }

    /// <summary>Writes the sheet.</summary>
    public void Write(WorksheetPart part, string? header)
    {
        using var sheet = new ResultSheet(part, [30, 110, 40]);
        foreach (var row in _rows) sheet.Add(row);
        sheet.End(header: header);
    }

    private static string DecreeOf(Catalog catalog) => catalog.Decree is { } decree
        ? string.Join(", ", new[] { decree.Issuer, decree.Number, decree.Year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) }.Where(t => !string.IsNullOrEmpty(t)))
        : "";

    private static string PlaceOf(Diagnostic diagnostic)
    {
        var file = diagnostic.File is { } path ? Path.GetFileName(path) : "";
        var line = diagnostic.Line is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{number}") : "";
        return $"{file}{line} {diagnostic.Pointer}".Trim();
    }
}
