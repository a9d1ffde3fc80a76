namespace Iki.Analyzers.Tests;

/// <summary>IKIA002: a period that is none.</summary>
public class NoPeriodTests
{
    [Theory]
    [InlineData("DataSet.Create(catalog, [|default(Period)|], figures);")]
    [InlineData("DataSet.Create(catalog, [|default|], figures);")]
    [InlineData("DataSet.Create(catalog, [|new Period()|], figures);")]
    [InlineData("DataSet.Create(catalog, [|new()|], figures);")]
    [InlineData("_ = new Observation { Variable = \"hadir\", Period = [|default|] };")]
    [InlineData("var period = [|new Period()|]; Console.WriteLine(period);")]
    public Task A_period_that_is_none_is_reported(string body) => Check(body);

    [Theory]
    [InlineData("DataSet.Create(catalog, Period.OfYear(2025), figures);")]
    [InlineData("Period period = default; if (figures.Length > 0) period = Period.OfYear(2025); Console.WriteLine(period);")]
    [InlineData("Period? period = default; Console.WriteLine(period);")]
    [InlineData("DataFile.Load(catalog, Array.Empty<string>(), Array.Empty<ObservationRow>(), default);")]
    [InlineData("DataFile.Load(catalog, Array.Empty<string>(), Array.Empty<ObservationRow>());")]
    [InlineData("Console.WriteLine(default(DateTime)); _ = new Observation { Variable = \"hadir\", Period = Period.OfYear(2025), Value = default };")]
    public Task Any_other_is_left_alone(string body) => Check(body);

    [Fact]
    public Task A_method_that_fails_may_give_one_out() => Kit.Check<NoPeriodAnalyzer>(
        """
        using Iki.Core;
        public static class Program
        {
            public static bool Try(string text, out Period period)
            {
                period = default;
                return false;
            }
        }
        """);

    private static Task Check(string body) => Kit.Check<NoPeriodAnalyzer>(
        $$"""
        using System;
        using Iki.Core;

        public static class Program
        {
            public static void Run(Catalog catalog, Observation[] figures)
            {
                {{body}}
            }
        }
        """);
}
