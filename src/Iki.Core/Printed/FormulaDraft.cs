using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core.Printed;

/// <summary>An executable formula drafted from a printed one. It compiles; whether it is what the decree means is for a person to confirm.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record FormulaDraft
{
    internal FormulaDraft()
    {
    }

    /// <summary>The formula, as canonical text.</summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string Formula { get; init; }

    /// <summary>The figures it names, in the order of the text.</summary>
    public required EquatableList<DraftName> Names { get; init; }

    /// <summary>The unit of the result as far as the print tells: <c>%</c>, <c>‰</c>, <c>per 1.000 penduduk</c>, <c>laporan</c>; null where it tells none.</summary>
    public required string? Unit { get; init; }

    /// <summary>How sure it is.</summary>
    public required DraftConfidence Confidence { get; init; }

    /// <summary>What a person must answer before the draft can be relied upon.</summary>
    public required EquatableList<DraftQuestion> Questions { get; init; }
}

/// <summary>A figure that a draft names.</summary>
public sealed record DraftName
{
    internal DraftName()
    {
    }

    /// <summary>The name in the formula: <c>laporanTepatWaktu</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the print calls it: <c>Jumlah laporan yang disampaikan tepat waktu</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Its items, where the print lists what it consists of.</summary>
    public EquatableList<DraftItem> Items { get; init; } = [];
}

/// <summary>An item of a figure that a draft names.</summary>
public sealed record DraftItem
{
    internal DraftItem()
    {
    }

    /// <summary>The key of the item.</summary>
    public required string Key { get; init; }

    /// <summary>What the print calls it.</summary>
    public required string Label { get; init; }
}

/// <summary>What the reader of a printed formula asks a person.</summary>
public sealed record DraftQuestion
{
    internal DraftQuestion(Wording text, bool bearsOnValue, bool isGrave = false)
    {
        (Text, BearsOnValue, IsGrave) = (text, bearsOnValue, isGrave);
    }

    /// <summary>The question, in both languages.</summary>
    public Wording Text { get; }

    /// <summary>Whether the value depends on the answer.</summary>
    public bool BearsOnValue { get; }

    /// <summary>Whether the draft is a guess until it is answered.</summary>
    internal bool IsGrave { get; }
}
