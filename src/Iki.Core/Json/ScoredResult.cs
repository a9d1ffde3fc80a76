using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Measurement;
using Iki.Core.Numerics;
using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>A result and what a regulation makes of it, where there is one; named as the results file names its members.</summary>
internal sealed record ScoredResult(IndicatorResult Result, IndicatorScore? Score)
{
    public string Id => Result.Id;

    public Position Position => Result.Position;

    public OutcomeStatus Status => Result.Status;

    public Outcome Outcome => Result.Outcome;

    public decimal? Value => Result.Value;

    public Rational? Exact => Result.Exact;

    public string Unit => Result.Unit;

    public EquatableList<InputUsed> Inputs => Result.Inputs;

    public EquatableList<InputUsed> Parameters => Result.Parameters;

    /// <summary>What is to say of the result and of its rating; that there is no target at all is no news.</summary>
    public EquatableList<Diagnostic> Diagnostics => Score is null ? Result.Diagnostics
        : [.. Result.Diagnostics, .. Score.Diagnostics, .. Score is { Problem: { Severity: not Severity.Error } problem, Target: not null } ? new[] { problem } : []];

    /// <summary>How a target is written in results and scorecards.</summary>
    public static Shape<Target> Target { get; } = new TargetShape();

    public static EquatableList<ScoredResult> Of(ResultSet results, Scorecard? card)
    {
        var scores = card?.Regulation is null ? [] : card.Indicators.ToDictionary(s => s.Result.Id, StringComparer.Ordinal);
        return results.Results.Select(r => new ScoredResult(r, scores.GetValueOrDefault(r.Id))).ToEquatableList();
    }

    /// <summary>Adds the members of a score to those of a result.</summary>
    public static void AddScore(ObjectShape<ScoredResult> shape)
    {
        shape.Optional("target", Target, r => r.Score?.Target,
            "The target for the period: a number, a range or words.", "Target periode ini: bilangan, rentang, atau kata.", "95");
        shape.OptionalValue("realization", DecimalShape.Instance, r => r.Score?.Target?.Cumulative == true ? r.Score!.Realization : null,
            "The realization from the start of the year, where the target counts so.", "Realisasi sejak awal tahun, bila targetnya kumulatif.", "12");
        shape.Optional("realizationText", TextShape.Any, r => r.Score?.RealizationText,
            "The realization in words, where the target is in words.", "Realisasi berupa kata, bila targetnya berupa kata.", "\"WTP\"");
        shape.OptionalValue("met", BooleanShape.Instance, r => r.Score?.IsTextMet,
            "Whether a target in words is met.", "Apakah target berupa kata tercapai.", "true");
        shape.OptionalValue("achievement", DecimalShape.Instance, r => r.Score?.Achievement,
            "The achievement in percent points, 2 decimals.", "Capaian dalam poin persen, 2 desimal.", "104.61");
        shape.Optional("grade", TextShape.Any, r => r.Score?.Grade, "The grade.", "Predikatnya.", "\"Sangat Baik\"");
        shape.OptionalValue("score", DecimalShape.Instance, r => r.Score?.Score, "The score, 2 decimals.", "Nilainya, 2 desimal.", "114.44");
        shape.OptionalValue("official", BooleanShape.Instance, r => r.Score?.Confidence is null ? null : r.Score.IsOfficial,
            "Whether it may be presented as official.", "Apakah boleh disajikan sebagai angka resmi.", "false");
        shape.Optional("confidence", TextShape.Any, r => r.Score?.Confidence is { } confidence ? RegulationMembers.WordOf(confidence) : null,
            "How sure the least certain rule is that had part in it.", "Seberapa pasti aturan yang paling kurang pasti di dalamnya.", "\"secondary\"");
        shape.OptionalValue("suggestion", BooleanShape.Instance, r => r.Score?.IsSuggestion == true ? true : null,
            "Whether the grade is only a suggestion to the appraiser.", "Apakah predikatnya hanya saran bagi penilai.", "true");
    }

    /// <summary>A target as a number, an object with its two ends, or a text; written and not read.</summary>
    private sealed class TargetShape : Shape<Target>
    {
        public override bool TryRead(ref JsonCursor cursor, out Target value) => throw new NotSupportedException("Results are written and not read.");

        public override void Write(System.Text.Json.Utf8JsonWriter writer, Target value)
        {
            if (value.Text is { } text)
            {
                writer.WriteStringValue(text);
            }
            else if (value.Value is { } number)
            {
                DecimalShape.Instance.Write(writer, number);
            }
            else
            {
                writer.WriteStartObject();
                writer.WritePropertyName("min");
                DecimalShape.Instance.Write(writer, value.Min!.Value);
                writer.WritePropertyName("max");
                DecimalShape.Instance.Write(writer, value.Max!.Value);
                writer.WriteEndObject();
            }
        }

        public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(
            DecimalShape.Instance.WriteSchema,
            TextShape.Any.WriteSchema,
            range =>
            {
                range.Keywords.WriteString("type", "object");
                range.Keywords.WriteBoolean("additionalProperties", false);
                range.Keywords.WriteStartArray("required");
                range.Keywords.WriteStringValue("min");
                range.Keywords.WriteStringValue("max");
                range.Keywords.WriteEndArray();
                range.Write("properties", ends =>
                {
                    ends.Write("min", DecimalShape.Instance.WriteSchema);
                    ends.Write("max", DecimalShape.Instance.WriteSchema);
                });
            });
    }
}
