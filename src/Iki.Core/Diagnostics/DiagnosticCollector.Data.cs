using Iki.Core.Numerics;

namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of figures and evaluation: IKI5xxx.</content>
internal sealed partial class DiagnosticCollector
{
    public void FigureUnreadable(Place at, string text) => Add("IKI5001", at, text);

    public void FigureTooLong(Place at, string text, int limit) => Add("IKI5002", at, text, Number(limit));

    public void RatioForPercentage(Place at, string variable, Rational value) =>
        Add("IKI5003", at, variable, Shown(value), Shown(value * Rational.Hundred));

    public void InputMissing(IEnumerable<string> names) => Add("IKI5101", Place.Nowhere, string.Join(", ", names));

    public void DivisorIsZero(TextSpan at) => Add("IKI5102", at, Under(at));

    public void ValueTooLarge() => Add("IKI5103", Place.Nowhere);

    public void FigureWithoutPair(string with, string key, string without) => Add("IKI5104", Place.Nowhere, with, key, without);

    private static string Shown(Rational value) => value.TryToDecimal(out var shown)
        ? shown.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : value.ToString();
}
