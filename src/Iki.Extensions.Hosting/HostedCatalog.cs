using System.Collections.Frozen;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Extensions.Hosting.Store;
using Iki.Extensions.Hosting.Telemetry;

namespace Iki.Extensions.Hosting;

/// <summary>
/// A catalog of a store: what it is, where it comes from, and the methods of its evaluator, each of which is traced and counted
/// (<see cref="IkiTelemetry"/>). Safe to use from any thread, also when the store holds another version already.
/// </summary>
public sealed class HostedCatalog
{
    // The one mistake of an office for which the library knows more than that there is none.
    private const string OfficeOfSeveral = "IKI5053";

    private readonly Instruments _instruments;

    private readonly CardScoring _scoring;

    private readonly FrozenSet<string> _ids;

    internal HostedCatalog(CatalogEvaluator evaluator, ICatalogSource from, ReadOnlyMemory<byte> hash, Instruments instruments, CardScoring scoring)
    {
        (Evaluator, From, Hash, _instruments, _scoring) = (evaluator, from, hash, instruments, scoring);
        _ids = Catalog.Indicators.SelectMany(i => i.Measures.Count == 0 ? [i.Id] : i.Measures.Select(m => $"{i.Id}#{m.Id}")).ToFrozenSet(StringComparer.Ordinal);
        Offices = Catalog.OfficeNames.ToEquatableList();
    }

    /// <summary>The evaluator itself. What is evaluated by it directly is neither traced nor counted.</summary>
    public CatalogEvaluator Evaluator { get; }

    /// <summary>The catalog.</summary>
    public Catalog Catalog => Evaluator.Catalog;

    /// <summary>The id of the catalog.</summary>
    public string Id => Catalog.Id;

    /// <summary>The version: as the source names it, else the first 16 hexadecimal digits of the SHA-256 of its text. It is in traces.</summary>
    public required string Version { get; init; }

    /// <summary>The name of the source.</summary>
    public string Source => From.Name;

    /// <summary>The name of the document within the source.</summary>
    public required string Document { get; init; }

    /// <summary>When this version was loaded.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>Warnings and information found while loading it.</summary>
    public required EquatableList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether results have this id: that of an indicator, or <c>indicator#measure</c> of one that has several.</summary>
    /// <param name="id">The id, compared ordinal; null gives false.</param>
    public bool Has(string? id) => id is not null && _ids.Contains(id);

    /// <summary>Its offices: its own, and every one that it declares, from above to below, as in <see cref="Catalog.OfficeNames"/>.</summary>
    public EquatableList<string> Offices { get; }

    /// <summary>Whether an office is one of its own; any is, where it declares none.</summary>
    /// <param name="office">Its name, code or path, compared ordinal and ignoring case; null gives false.</param>
    public bool Knows(string? office) => office is not null && (Catalog.Offices.Count == 0 || Declares(office));

    /// <summary>Whether an office is its own or one that it declares.</summary>
    internal bool Declares(string office) => (Catalog.Offices.Count > 0 && Catalog.FindOffice(office).HasValue) || office.Equals(Catalog.Office.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The office that a text names, as results show it; the text itself where that is the same but for capitals.</summary>
    internal string Shown(string office) =>
        Catalog.FindOffice(office).ValueOrNull is { } shown && !shown.Equals(office, StringComparison.OrdinalIgnoreCase) ? shown : office;

    /// <summary>That a text is the name of several of its offices; null where it is not.</summary>
    internal Diagnostic? OfficesAlike(string office) => Catalog.FindOffice(office).Diagnostics.FirstOrDefault(d => d.Code == OfficeOfSeveral);

    /// <summary>Why a text names none of its offices, or not one alone.</summary>
    internal Diagnostic NoSuchOffice(string office) => OfficesAlike(office) ?? HostingDiagnostics.NoSuchOffice(Id, office, Offices);

    internal ICatalogSource From { get; }

    internal ReadOnlyMemory<byte> Hash { get; }

    /// <summary>Evaluates every indicator (<see cref="CatalogEvaluator.Evaluate(DataSet, Period?, string?, bool)"/>).</summary>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="yearToDate">Whether the figures cover the period's year from its start, and not only the period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog declares its offices, but not this one.</exception>
    public ResultSet Evaluate(DataSet data, Period? period = null, string? office = null, bool yearToDate = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Run("evaluate", data, period, office, () => Evaluator.Evaluate(data, period, office, yearToDate));
    }

    /// <summary>Evaluates one indicator, or one measure of an indicator that has several.</summary>
    /// <param name="id">The indicator's id, or <c>indicator#measure</c>.</param>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="yearToDate">Whether the figures cover the period's year from its start, and not only the period.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such indicator, or declares its offices and not this one.</exception>
    public IndicatorResult Evaluate(string id, DataSet data, Period? period = null, string? office = null, bool yearToDate = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Run("evaluate", data, period, office, () => Evaluator.Evaluate(id, data, period, office, yearToDate));
    }

    /// <summary>Evaluates one indicator, or one measure, and shows how its value is computed, or what prevents it.</summary>
    /// <param name="id">The indicator's id, or <c>indicator#measure</c>.</param>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="yearToDate">Whether the figures cover the period's year from its start, and not only the period.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such indicator, or declares its offices and not this one.</exception>
    public Explanation Explain(string id, DataSet data, Period? period = null, string? office = null, bool yearToDate = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Run("explain", data, period, office, () => Evaluator.Explain(id, data, period, office, yearToDate));
    }

    /// <summary>
    /// Evaluates every indicator and rates it by the regulation of the host's options, of the catalog, or in force; without one, nothing is rated.
    /// </summary>
    /// <param name="data">The figures.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <returns>The scorecard; its diagnostics say, too, why there is no regulation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog declares its offices, but not this one.</exception>
    public Scorecard Score(DataSet data, Period? period = null, string? office = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Run("score", data, period, office, () => _scoring.Score(Evaluator.Evaluate(data, period, office)));
    }

    /// <summary>Evaluates the parts of a period, or offices, side by side, rated as <see cref="Score"/> does.</summary>
    /// <param name="data">The figures.</param>
    /// <param name="columns">What the columns are.</param>
    /// <param name="period">The period; the data set's when not given.</param>
    /// <param name="office">The office; the data set's when not given.</param>
    /// <param name="cancellation">Ends the evaluation between two columns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog declares its offices, but not this one.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public Recap Recap(DataSet data, RecapColumns columns, Period? period = null, string? office = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Run("recap", data, period, office, () => _scoring.Recap(Evaluator, data, columns, period, office, cancellation));
    }

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";

    private T Run<T>(string operation, DataSet data, Period? period, string? office, Func<T> evaluate)
        where T : class =>
        _instruments.Run(operation, this, period ?? data.Period, office ?? data.Office, evaluate);
}
