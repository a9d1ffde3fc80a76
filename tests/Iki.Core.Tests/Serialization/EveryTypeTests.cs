using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Iki.Core.Definitions;

namespace Iki.Core.Tests.Serialization;

/// <summary>
/// What the serializer of a host makes of each public type: what the library says of it, or, of records without a document of their own, what
/// their members are. Nothing is left to chance.
/// </summary>
public class EveryTypeTests
{
    // Records of texts, numbers, dates and other types of the library, without a document of their own: the serializer of .NET writes their members.
    private static readonly string[] Plain =
    [
        "CatalogChange", "CatalogSet", "CombinedScore", "CreditPoints", "DataScope", "DiagnosticDescriptor", "DraftItem", "DraftName", "DraftQuestion", "EvaluationProgress",
        "FigureField", "FigureFieldKey", "FigureForm", "FigureInput", "FileLimits", "Fix", "FormParameter", "FormRequest", "FormulaLimits", "FormulaSymbol", "FormulaTarget",
        "FormulaToken", "ObservationRow", "PrintedContext", "Rating", "RecapLine", "RuleResult", "ScoringOptions", "SurveyScore", "TableRows", "Working",
    ];

    // What is no data: the converters themselves, what a program derives from, and the signature of a function.
    private static readonly string[] NoData = ["Body", "EquatableListConverter`1", "FormulaVisitor`1", "IkiJsonConverter"];

    private static IEnumerable<Type> Types => typeof(Catalog).Assembly.GetExportedTypes().Where(t => !(t.IsAbstract && t.IsSealed));

    private static bool HasConverter(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(IkiJsonConverter);

    [Fact]
    public void Every_public_type_has_the_converter_or_is_listed()
    {
        Types.Where(t => !HasConverter(t)).Select(t => t.Name).Should().BeEquivalentTo([.. Plain, .. NoData]);
    }

    [Fact]
    public void The_converter_knows_every_type_that_names_it_and_lists_of_it()
    {
        var converter = new IkiJsonConverter();
        foreach (var type in Types.Where(HasConverter).Where(t => !t.IsGenericTypeDefinition))
        {
            converter.CanConvert(type).Should().BeTrue("of {0}", type);
            converter.CreateConverter(typeof(EquatableList<>).MakeGenericType(type), JsonSerializerOptions.Default).Should().NotBeNull("of lists of {0}", type);
            converter.CanConvert(type.MakeArrayType()).Should().BeFalse();
        }

        converter.CanConvert(typeof(string)).Should().BeFalse();
        converter.CanConvert(typeof(List<Period>)).Should().BeFalse();
    }

    [Fact]
    public void What_is_plain_consists_of_what_can_be_written()
    {
        var wrong =
            from type in Types
            where Plain.Contains(type.Name)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.GetIndexParameters().Length == 0 && !IsWritten(property.PropertyType)
            select $"{type.Name}.{property.Name}";
        wrong.Should().BeEmpty();
        Types.Where(t => Plain.Contains(t.Name)).Where(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length == 0).Should().BeEmpty("it would be written as {}");
    }

    [Fact]
    public void Every_word_is_written_as_a_word_and_read_again()
    {
        foreach (var type in Types.Where(t => t.IsEnum))
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var value in Enum.GetValues(type))
            {
                var json = JsonSerializer.Serialize(value, type);
                Regex.IsMatch(json, "^\"[a-z][A-Za-z]*\"$").Should().BeTrue("of {0}", json);
                words.Add(json).Should().BeTrue();
                JsonSerializer.Deserialize(json, type).Should().Be(value);
            }

            foreach (var bad in new[] { "0", "\"\"", "\"Whatever\"", "true", "null", "{}" })
            {
                var read = () => JsonSerializer.Deserialize(bad, type);
                read.Should().Throw<JsonException>("{0} is no {1}", bad, type.Name);
            }

            var write = () => JsonSerializer.Serialize(Enum.ToObject(type, 99), type);
            write.Should().Throw<JsonException>().WithMessage($"*{type.Name}*");
        }
    }

    [Fact]
    public void Programs_are_refused_with_a_sentence_that_says_what_to_use()
    {
        var evaluator = Seeds.SeedFiles.Evaluator("lawang-2018");
        var data = DataFile.Load(evaluator.Catalog, Seeds.SeedFiles.PathOf("lawang-2018", "data.json"));
        var formula = Formula.Compile("a / b", FormulaScope.Of(("a", null), ("b", null))).Value;
        foreach (var (value, sentence) in new (object, string)[]
        {
            (evaluator, "CatalogFile.ReadEvaluator"), (data, "DiagnosticsFile.Write"), (data.Value, "DataFile.Read(catalog, json)"), (formula, "Formula.Compile"),
            (formula.Tree, "FormulaVisitor"), (FormulaInputs.Of(("a", 1)), "FormulaInputs.Of"), (formula.Prepare(), "Formula.Compile"),
            (Regulations.ScorerFor("bkn-3-2023").Value, "Scorer.Create"), (LintOptions.Default, "LintOptions.Default"),
        })
        {
            var write = () => JsonSerializer.Serialize(value);
            var read = () => JsonSerializer.Deserialize("{}", value.GetType());
            var list = () => JsonSerializer.Serialize(new { Of = new[] { value } });
            write.Should().Throw<NotSupportedException>().WithMessage($"*{sentence}*");
            read.Should().Throw<NotSupportedException>().WithMessage($"*{sentence}*");
            list.Should().Throw<NotSupportedException>().WithMessage($"*{sentence}*");
        }
    }

    private static bool IsWritten(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return IsWritten(inner);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>)) return IsWritten(type.GetGenericArguments()[0]);
        return type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(decimal)
            || HasConverter(type) || (type.Assembly == typeof(Catalog).Assembly && Plain.Contains(type.Name));
    }
}
