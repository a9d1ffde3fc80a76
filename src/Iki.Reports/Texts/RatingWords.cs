using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Reports.Texts;

/// <summary>Statuses and confidences in a word or two, as reports, workbooks and the tool say them.</summary>
internal static class RatingWords
{
    private static readonly Dictionary<OutcomeStatus, Wording> Statuses = new()
    {
        [OutcomeStatus.Computed] = new("computed", "dihitung"),
        [OutcomeStatus.InvalidInput] = new("invalid data", "data tidak valid"),
        [OutcomeStatus.MissingInput] = new("missing data", "data belum tersedia"),
        [OutcomeStatus.DivisionByZero] = new("division by zero", "pembagi nol"),
        [OutcomeStatus.Undefined] = new("undefined", "tidak terdefinisi"),
        [OutcomeStatus.Overflow] = new("too large", "terlalu besar"),
        [OutcomeStatus.NotApplicable] = new("not applicable", "tidak berlaku"),
    };

    private static readonly Dictionary<Confidence, Wording> Confidences = new()
    {
        [Confidence.Read] = new("read in the regulation", "dibaca dari naskah peraturan"),
        [Confidence.Agreed] = new("agreed by several sources", "disepakati beberapa sumber"),
        [Confidence.Secondary] = new("from one secondary source", "dari satu sumber sekunder"),
        [Confidence.Own] = new("a policy, where the regulation is silent", "kebijakan, karena peraturan tidak mengaturnya"),
    };

    /// <summary>A status.</summary>
    public static Wording Of(OutcomeStatus status) => Statuses[status];

    /// <summary>How sure a rule is.</summary>
    public static Wording Of(Confidence confidence) => Confidences[confidence];
}
