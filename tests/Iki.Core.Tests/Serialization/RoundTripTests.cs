using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Iki.Core.Scoring;
using Iki.Core.Tests.Seeds;
using Microsoft.FSharp.Core;

namespace Iki.Core.Tests.Serialization;

/// <summary>Every type that can be read comes back from the serializer of a host as it went, whatever the host has set.</summary>
public class RoundTripTests
{
    private static readonly JsonSerializerOptions[] Hosts =
    [
        JsonSerializerOptions.Default,
        new(JsonSerializerDefaults.Web) { WriteIndented = true },
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, NumberHandling = JsonNumberHandling.WriteAsString,
            ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, Converters = { new IkiJsonConverter(Language.Indonesian) },
        },
    ];

    // What an evaluation gives, and a diagnostic, whose message is in one language: written and not read.
    private static readonly string[] WrittenOnly =
    [
        "AcceptedFinding", "Appraisal", "AppraisedRating", "Diagnostic", "DistributionReport", "Explanation", "FormulaDraft", "IndicatorResult", "IndicatorScore",
        "InputFigures", "InputUsed", "InvalidFigure", "MissingFigure", "ObjectiveScore", "Outcome", "PositionScore", "PredikatShare", "PrintedFormula", "Recap", "RecapCell",
        "RecapColumn", "RecapRow", "RequiredFigure", "ResultSet", "ScoreFigure", "ScoreStep", "ScoreSummary", "Scorecard", "StatusCount", "WorkingStep",
    ];

    // What is a program.
    private static readonly string[] Refused =
    [
        "CatalogComparison", "CatalogEvaluator", "Column", "ColumnFormula", "DataSet", "Formula", "FormulaBoolean", "FormulaCall", "FormulaChoice", "FormulaInputs",
        "FormulaNode", "FormulaNumber", "FormulaOperation", "FormulaReference", "FormulaRequest", "FormulaScope", "FunctionDescription", "HostFunction", "LintOptions",
        "PreparedFormula", "PreparedOutcome", "Scorer",
    ];

    public static TheoryData<string> ReadTypes =>
        [.. Converted.Where(t => !WrittenOnly.Contains(t.Name) && !Refused.Contains(t.Name) && t != typeof(Catalog) && t != typeof(Regulation)).Select(t => t.FullName!)];

    private static IEnumerable<Type> Converted => typeof(Catalog).Assembly.GetExportedTypes()
        .Where(t => !t.IsEnum && !t.IsGenericTypeDefinition && t.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null);

    [Theory]
    [MemberData(nameof(ReadTypes))]
    public void A_value_comes_back_as_it_went(string name)
    {
        var type = typeof(Catalog).Assembly.GetType(name)!;
        Holds(seed =>
        {
            var value = new AnyValue(seed).Of(type)!;
            return Hosts.All(options => Same(Back(value, type, options), value));
        });
    }

    [Fact]
    public void Lists_come_back_as_they_went() => Holds(seed =>
    {
        var any = new AnyValue(seed);
        return Hosts.All(o =>
            Comes(any.Of<EquatableList<Observation>>(), o) && Comes(any.Of<EquatableList<Variable>>(), o) && Comes(any.Of<EquatableList<Period>>(), o)
            && Comes(any.Of<EquatableList<Rational>>(), o) && Comes(any.Of<EquatableList<string>>(), o) && Comes(any.Of<EquatableList<decimal>>(), o)
            && Comes(any.Of<EquatableList<NamedFigures>>(), o) && Comes(any.Of<EquatableList<PeriodLength>>(), o) && Comes(any.Of<EquatableList<DateOnly>>(), o));
    });

    [Fact]
    public void Records_of_a_host_come_back_as_they_went() => Holds(seed =>
    {
        var any = new AnyValue(seed);
        var value = new Report(any.Time(), any.Fraction(), any.AFigure(), any.Of<Observation>(), any.Of<EquatableList<Target>>(), null, any.Of<PeriodLength>());
        return Hosts.Where(o => o.DefaultIgnoreCondition == JsonIgnoreCondition.Never).All(o => Comes(value, o))
            && Hosts.All(o => Back(new Dictionary<Period, Rational> { [value.Period] = value.Share }, typeof(Dictionary<Period, Rational>), o) is Dictionary<Period, Rational> read
                && read.Single().Equals(new KeyValuePair<Period, Rational>(value.Period, value.Share)));
    });

    [Theory]
    [MemberData(nameof(SeedFiles.Ids), MemberType = typeof(SeedFiles))]
    public void A_catalog_comes_back_as_it_went(string id)
    {
        var catalog = SeedFiles.Catalog(id);
        Holds(seed =>
        {
            var any = new AnyValue(seed);
            var edited = catalog with
            {
                Title = any.Of<string>(), InForce = any.Of<DateRange?>() is { From: { } from } ? new DateRange(from, null) : null,
                Decree = any.Of<Decree>(), Variables = [.. catalog.Variables, any.Of<Variable>() with { Name = "lain", Min = null, Max = null, Aggregate = AggregationRule.Sum, Accepted = [], Items = [] }],
                Positions = [.. catalog.Positions.Select(p => p with { Duties = any.Of<EquatableList<string>>() })],
            };
            return Hosts.All(o => Comes(edited, o) && Comes<EquatableList<Catalog>>([edited, catalog], o));
        }, most: 20);
    }

    [Fact]
    public void A_regulation_comes_back_as_it_went()
    {
        foreach (var regulation in Regulations.Shipped)
        {
            Hosts.All(o => Comes(regulation, o)).Should().BeTrue("of {0}", regulation.Id);
        }
    }

    [Fact]
    public void What_is_written_alone_is_refused_when_read()
    {
        foreach (var type in Converted.Where(t => WrittenOnly.Contains(t.Name)))
        {
            var read = () => JsonSerializer.Deserialize("{}", type);
            read.Should().Throw<NotSupportedException>().WithMessage($"A {type.Name} is written and not read: *", "of {0}", type.Name);
        }

        var list = () => JsonSerializer.Deserialize<EquatableList<IndicatorResult>>("[]");
        list.Should().Throw<NotSupportedException>().WithMessage("A list of IndicatorResult is written and not read: *");
    }

    private static bool Comes<T>(T value, JsonSerializerOptions options) => Equals(Back(value!, typeof(T), options), value);

    private static object? Back(object value, Type type, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type, options), type, options);

    private static bool Same(object? actual, object expected) => Equals(actual, expected)
        ? true
        : throw new InvalidOperationException($"{actual}\n is not\n{expected}\n{JsonSerializer.Serialize(expected)}");

    private static void Holds(Func<int, bool> property, int most = 25) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), property).Check(
        Config.QuickThrowOnFailure.WithMaxTest(most).WithReplay(new Replay(new Rnd(2026, 11), FSharpOption<int>.None)));

    private sealed record Report(
        Period Period, Rational Share, Figure Figure, Observation Observation, EquatableList<Target> Targets, Period? Before, PeriodLength Length);
}
