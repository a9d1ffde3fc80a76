using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>How long a period is.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum PeriodLength
{
    /// <summary>A month (bulan).</summary>
    Month,

    /// <summary>Three months (triwulan).</summary>
    Quarter,

    /// <summary>Six months (semester).</summary>
    Semester,

    /// <summary>Twelve months (tahun).</summary>
    Year,
}
