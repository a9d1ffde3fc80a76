using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Algebra;
using Iki.Core.Formulas.Explaining;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Numerics;

namespace Iki.Core.Tests.Documentation;

/// <summary>The page on limits has the numbers that the code has.</summary>
public class LimitsTests
{
    private static readonly Dictionary<string, long> InCode = new(StringComparer.Ordinal)
    {
        ["characters of a formula"] = FormulaLimits.Default.Characters,
        ["characters of a formula, where a program allows more"] = FormulaLimits.Ceiling.Characters,
        ["parentheses and calls of a formula inside one another"] = FormulaLimits.Default.Nesting,
        ["parentheses and calls inside one another, where a program allows more"] = FormulaLimits.Ceiling.Nesting,
        ["numbers, names and calls of a formula"] = FormulaLimits.Default.Operands,
        ["numbers, names and calls, where a program allows more"] = FormulaLimits.Ceiling.Operands,
        ["digits of a number in a formula or a figure"] = FigureText.MaximumDigits,
        ["digits of a value, its decimals included"] = Rational.ExitDigits,
        ["decimals of a value"] = MostAccepted(13, n => new FormulaTarget { Decimals = (int)n }),
        ["bits of a number during a calculation"] = ExactNumbers.MaximumBits,
        ["bits of a power that is carried as a fraction"] = RealNumber.MostBitsOfPower,
        ["bits to which a number that is no fraction is refined"] = RealExpression.MostBits,
        ["characters of the simplified steps of a working"] = Explainer.MostCharacters,
        ["diagnostics of one formula"] = DiagnosticCollector.MaximumOfFormula,
        ["diagnostics of one file"] = DiagnosticCollector.MaximumOfFile,
        ["levels of objects and lists in a JSON file"] = JsonCursor.MaximumDepth,
        ["characters of an id"] = MostAccepted(201, n => MustRead(new string('a', (int)n))),
        ["bytes of a line of `iki formula --batch`"] = FormulaExchange.MaximumBytes,
        ["characters of a printed formula"] = Iki.Core.Printed.PrintedFormula.MaximumLength,
        ["drafts of a printed formula"] = Iki.Core.Printed.PrintedFormula.MostDrafts,
        ["bytes of a JSON file"] = FileLimits.Default.JsonBytes,
        ["bytes of a JSON file, where more are allowed"] = MostAccepted(2_000_000_001, n => new FileLimits { JsonBytes = (int)n }),
        ["bytes of a row of a table"] = FileLimits.Default.RowBytes,
        ["bytes of a line of a table before it counts as endless"] = (long)FileLimits.Default.RowBytes * ByteLines.EndlessTimes,
    };

    [Fact]
    public void Every_number_of_the_page_is_that_of_the_code()
    {
        var rows = Regex.Matches(File.ReadAllText(RepositoryFiles.PathOf("docs", "limits.md")), @"^\| ([^|`][^|]*) \| ([\d,]+) \| [^|]+ \|$", RegexOptions.Multiline);
        rows.ToDictionary(r => r.Groups[1].Value, r => long.Parse(r.Groups[2].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
            .Should().BeEquivalentTo(InCode);
    }

    [Theory]
    [InlineData("'teks'", "IKI1011")]
    [InlineData("#2018-12-31#", "IKI1012")]
    [InlineData("Σ(a * b)", "IKI1028")]
    [InlineData("Sum(a * b)", "IKI2006")]
    [InlineData("1.250.000", "IKI1006")]
    [InlineData("1.250", "IKI1044")]
    [InlineData("Round(1,5)", "IKI1044")]
    public void What_the_page_says_formulas_do_not_do_is_refused(string formula, string code)
    {
        Formula.Compile(formula).Diagnostics.Select(d => d.Code).Should().Equal(code);
    }

    /// <summary>The number below one that is refused; long.MaxValue where it is not refused after all.</summary>
    private static long MostAccepted(long refused, Action<long> accept)
    {
        try
        {
            accept(refused);
            return long.MaxValue;
        }
        catch (ArgumentException)
        {
            accept(refused - 1);
            return refused - 1;
        }
    }

    private static void MustRead(string id)
    {
        var catalog = $$"""{"formatVersion":1,"id":"{{id}}","title":"x","office":{"name":"x"},"positions":[]}""";
        if (CatalogFile.Read(catalog).HasErrors) throw new ArgumentException("The id is refused.");
    }
}
