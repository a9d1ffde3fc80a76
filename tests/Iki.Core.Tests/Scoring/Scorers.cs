using Iki.Core.Scoring;

namespace Iki.Core.Tests.Scoring;

/// <summary>The shipped regulations ready to rate, and single figures rated by them.</summary>
internal static class Scorers
{
    /// <summary>The scorer of a shipped regulation.</summary>
    public static Scorer Of(string id) => Scorer.Create(Regulations.Find(id)!).Value;

    /// <summary>
    /// A realization against a target by way of a catalog and a data file: one indicator <c>i</c> whose formula is the variable
    /// <c>x</c>. The target is what a file has behind its period, such as <c>'value': 85</c>.
    /// </summary>
    public static IndicatorScore Score(
        string regulation, string realization, string target, string polarity = "higherIsBetter", string more = "", string period = "2021-S2", ScoringOptions? options = null) =>
        Card(regulation, realization, target, polarity, more, period, options).Indicators.Single();

    public static Scorecard Card(
        string regulation, string realization, string target, string polarity = "higherIsBetter", string more = "", string period = "2021-S2", ScoringOptions? options = null)
    {
        var direction = polarity.Length == 0 ? "" : $", 'polarity': '{polarity}'";
        var evaluator = Measurement.SmallCatalog.Read(
            "'variables': { 'x': { 'label': 'x' } }",
            Measurement.SmallCatalog.Indicator("i", "x", "", $"{direction}, 'targets': [ {{ 'period': '{period}', {target} }} ]{more}")).Value;
        var data = Measurement.SmallCatalog.Data(evaluator.Catalog, $"'values': {{ 'x': {realization} }}", period).Value;
        return Of(regulation).Score(evaluator.Evaluate(data), options);
    }
}
