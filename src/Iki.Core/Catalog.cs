using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>
/// A decree's indicators as data: one file, one decree (or one office's table where no decree is printed), with its positions.
/// Immutable; two catalogs with the same content are equal.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Catalog
{
    /// <summary>The version of the format; 1.</summary>
    public const int FormatVersion = 1;

    private readonly DirectoryOnce _directory = new();

    /// <summary>What the file names as its JSON Schema; null where it names none.</summary>
    public string? Schema { get; init; }

    /// <summary>The stable id, also the name of its folder: <c>lawang-2018</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The office whose positions these are.</summary>
    public required Office Office { get; init; }

    /// <summary>The decree; null where none is printed.</summary>
    public Decree? Decree { get; init; }

    /// <summary>When it is in force; null where unknown.</summary>
    public DateRange? InForce { get; init; }

    /// <summary>The id of the regulation used to rate achievements; null for none.</summary>
    public string? Regulation { get; init; }

    /// <summary>How the numbers in its formulas are written.</summary>
    public NumberNotation Numbers { get; init; }

    /// <summary>The offices that report, as a tree.</summary>
    public EquatableList<OfficeNode> Offices { get; init; } = [];

    /// <summary>The scales of words that it declares, besides <see cref="WordScale.Shipped"/>.</summary>
    public EquatableList<WordScale> Scales { get; init; } = [];

    /// <summary>The parameters all its formulas may name.</summary>
    public EquatableList<Parameter> Parameters { get; init; } = [];

    /// <summary>The variables all its formulas may name.</summary>
    public EquatableList<Variable> Variables { get; init; } = [];

    /// <summary>Conditions that its data must meet.</summary>
    public EquatableList<Rule> Rules { get; init; } = [];

    /// <summary>What is accepted of what is found in the catalog; it is not told among the diagnostics then.</summary>
    public EquatableList<Acceptance> Accepted { get; init; } = [];

    /// <summary>The positions, in order.</summary>
    public required EquatableList<Position> Positions { get; init; }

    /// <summary>Every indicator, in order.</summary>
    public IEnumerable<Indicator> Indicators => Positions.SelectMany(p => p.Objectives).SelectMany(o => o.Indicators);

    /// <summary>
    /// Every office, each once: its own first, and each of <see cref="Offices"/> before those below it. By its name; if others have that too, by its path, or
    /// its code if even the path is not its alone.
    /// </summary>
    public IEnumerable<string> OfficeNames => Directory.Faults.Count == 0
        ? Directory.Names
        : Directory.Names.Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The office that a text names: by its name, its code, or its path, <c>Kecamatan A / Desa Sukamaju</c>.</summary>
    /// <param name="office">The text; capitals make no difference, nor do spaces around the separator of a path.</param>
    /// <returns>
    /// The office as in <see cref="OfficeNames"/>; where the catalog declares no offices, any text is one. There is none for a text that names no office, or
    /// that is the name of several; the error says what would tell these apart.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    public Checked<string> FindOffice(string office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var directory = Directory;
        if (directory.TryNumber(office, out var number)) return new Checked<string>(directory.Names[number], []);
        return directory.IsDeclared ? new Checked<string>(null, [DiagnosticCollector.Said(d => directory.Report(office, Place.Nowhere, d))]) : new Checked<string>(office, []);
    }

    /// <summary>The offices and what they are called, made once; nobody adds to these.</summary>
    internal OfficeDirectory Directory => _directory.Of(this);

    /// <summary>The scale of a name: one that it declares, else one that comes with the library; null for none.</summary>
    /// <param name="name">The name; null for none.</param>
    public WordScale? FindScale(string? name) =>
        name is null ? null : Scales.Concat(WordScale.Shipped).FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The offices and what they are called. It is no part of what a catalog is, so it equals any other; a changed copy of the catalog has the same one, which
    /// then makes another.
    /// </summary>
    private sealed class DirectoryOnce
    {
        private Made? _made;

        public OfficeDirectory Of(Catalog catalog)
        {
            if (_made is { } made && ReferenceEquals(made.Offices, catalog.Offices) && made.Own == catalog.Office.Name) return made.Directory;
            var directory = new OfficeDirectory(catalog);
            _made = new Made(catalog.Offices, catalog.Office.Name, directory);
            return directory;
        }

        public override bool Equals(object? obj) => obj is DirectoryOnce;

        public override int GetHashCode() => 0;

        private sealed record Made(EquatableList<OfficeNode> Offices, string Own, OfficeDirectory Directory);
    }
}

/// <summary>Days from one to another, both included; an open end is null.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record DateRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether a day is among them.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}

/// <summary>A condition that the data of a catalog must meet.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Rule
{
    /// <summary>The condition, in the formula language: <c>hadir &lt;= pegawai</c>.</summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string Formula { get; init; }

    /// <summary>The message when it is not met.</summary>
    public required string Message { get; init; }

    /// <summary>Whether data that do not meet it are wrong (the default) or only doubtful.</summary>
    public bool IsWarning { get; init; }
}
