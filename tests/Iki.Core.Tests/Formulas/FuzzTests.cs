using System.Globalization;
using System.Text;
using Iki.Core.Formulas;

namespace Iki.Core.Tests.Formulas;

/// <summary>
/// Random, truncated and mutated texts never throw, hang or crash, and what is said of them has its place. Tens of thousands
/// of texts; IKI_FUZZ=1000000 runs as many as it says.
/// </summary>
public class FuzzTests
{
    private const string Alphabet =
        "abxXΣ∑[](),.%?:+-*/×÷−–≤≥≠<>=!&|^~#\"'{};$ \t\n\u00A0\u202E\u200B\uD800\uDC00٣１0123456789eE_";

    private static readonly string[] Words =
    [
        "pegawai", "hari kerja", "[hari kerja]", "Sum(", "Jumlah(", "If(", "Coalesce(", "and", "dan", "or", "not", "bukan", "true", "1.5",
        "100%", "2,5", "Previous(x)", "x.y", "(", ")", ",", "?", ":", "Σ ", " x ", "mod", "1e5", "Round(", "Percent(",
    ];

    private static readonly FormulaTarget Percentage = new() { Unit = "%" };

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("IKI_FUZZ"), CultureInfo.InvariantCulture, out var count) ? count : 30_000;

    [Fact]
    public void No_text_throws_and_every_diagnostic_has_its_place()
    {
        var random = new Random(20_261_121);
        var known = LanguageCase.ReadAll(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Formulas", "Cases")).Select(c => c.Formula).ToArray();
        var inputs = FormulaInputs.Of(("a", 6), ("b", 0), ("pegawai", 24)).WithSeries("x", [1, 2, 3]);
        for (var i = 0; i < Count; i++)
        {
            var text = (i % 3) switch
            {
                0 => Garbage(random),
                1 => Mutate(known[random.Next(known.Length)], random),
                _ => string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(1, 14)).Select(_ => Words[random.Next(Words.Length)])),
            };
            Try(text, inputs);
        }
    }

    private static void Try(string text, FormulaInputs inputs)
    {
        var result = Formula.Compile(text);
        result.Diagnostics.Count.Should().BeLessThanOrEqualTo(100);
        var last = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            var span = diagnostic.Span!.Value;
            (span.Start >= last && span.Length >= 0 && span.End <= text.Length).Should().BeTrue("{0} of {1} lies in the text, in order", diagnostic.Code, text);
            diagnostic.ToString(Language.Indonesian).Should().NotBeNullOrEmpty();
            last = span.Start;
        }

        foreach (var diagnostic in Formula.Compile(text, target: Percentage).Diagnostics.Concat(result.Diagnostics))
        {
            if (Fix.Of(diagnostic) is { } fix) fix.Apply(text).Should().NotBe(text, "{0} of {1} offers something else", diagnostic.Code, text);
        }

        result.HasValue.Should().Be(!result.HasErrors, "a formula is either there or refused with a reason: {0}", text);
        if (result.ValueOrNull is not { } formula) return;
        formula.Evaluate(inputs).ToString().Should().NotBeNullOrEmpty();
        var written = formula.Render(FormulaNotation.Canonical);
        Formula.Compile(written, limits: FormulaLimits.Ceiling).Value.IsEquivalentTo(formula).Should().BeTrue("{0} is written as {1}", text, written);
    }

    private static string Garbage(Random random)
    {
        var text = new StringBuilder();
        var length = random.Next(60);
        while (text.Length < length) text.Append(Alphabet[random.Next(Alphabet.Length)]);
        return text.ToString();
    }

    private static string Mutate(string text, Random random)
    {
        if (text.Length == 0) return text;
        var at = random.Next(text.Length);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, 1),
            2 => text.Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
            _ => text[..at] + Alphabet[random.Next(Alphabet.Length)] + text[(at + 1)..],
        };
    }
}
