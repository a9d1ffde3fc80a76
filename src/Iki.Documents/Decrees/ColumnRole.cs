using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>What a column of a table of indicators holds.</summary>
internal enum ColumnRole
{
    /// <summary>Something else: it is told, not dropped.</summary>
    Unknown,

    /// <summary>The number of the row.</summary>
    Number,

    /// <summary>The position, in one table for all.</summary>
    Position,

    /// <summary>Sasaran, kinerja (utama).</summary>
    Objective,

    /// <summary>Indikator kinerja.</summary>
    Indicator,

    /// <summary>Penjelasan, formulasi penghitungan.</summary>
    Print,

    /// <summary>Definisi operasional, or an explanation beside a formula column.</summary>
    Definition,

    /// <summary>Sumber data.</summary>
    Source,

    /// <summary>Satuan.</summary>
    Unit,

    /// <summary>Target.</summary>
    Target,

    /// <summary>Penanggung jawab.</summary>
    Responsible,

    /// <summary>Keterangan, catatan.</summary>
    Note,

    /// <summary>Bobot.</summary>
    Weight,
}

/// <summary>A column of a table of indicators.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Head">The words above it.</param>
/// <param name="Period">The period of a target; null where the head names none.</param>
internal sealed record HeadColumn(ColumnRole Role, string Head, Period? Period = null);
