using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Conventions;

/// <summary>Dependencies point one way; the rules are those of docs/architecture.md.</summary>
public class LayerTests
{
    // What the files of each folder may say `using Iki.Core.…` of. The root namespace needs no using; see the second test.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Numerics"] = [],
        ["Diagnostics"] = ["Numerics"],
        [""] = ["Numerics", "Diagnostics"],
        ["Formulas"] =
        [
            "Numerics", "Diagnostics", "Formulas.Binding", "Formulas.Checking", "Formulas.Columnar", "Formulas.Compilation", "Formulas.Evaluation",
            "Formulas.Parsing", "Formulas.Rendering", "Formulas.Explaining", "Formulas.Syntax", "Formulas.Functions", "Formulas.Algebra",
        ],
        ["Formulas/Syntax"] = ["Numerics", "Diagnostics"],
        ["Formulas/Parsing"] = ["Numerics", "Diagnostics", "Formulas.Syntax"],
        ["Formulas/Algebra"] = ["Numerics"],
        ["Formulas/Functions"] = ["Numerics", "Formulas.Algebra"],
        ["Formulas/Binding"] = ["Diagnostics", "Formulas.Syntax", "Formulas.Functions"],
        ["Formulas/Checking"] = ["Numerics", "Diagnostics", "Formulas.Algebra", "Formulas.Syntax", "Formulas.Functions", "Formulas.Binding"],
        ["Formulas/Compilation"] = ["Numerics", "Diagnostics", "Formulas.Algebra", "Formulas.Syntax", "Formulas.Functions", "Formulas.Checking"],
        ["Formulas/Evaluation"] = ["Numerics", "Diagnostics", "Formulas.Algebra", "Formulas.Functions", "Formulas.Compilation"],
        ["Formulas/Columnar"] = ["Numerics", "Formulas.Algebra", "Formulas.Functions", "Formulas.Compilation"],
        ["Formulas/Rendering"] = ["Numerics", "Diagnostics", "Formulas.Syntax", "Formulas.Functions"],
        ["Formulas/Explaining"] =
        [
            "Numerics", "Diagnostics", "Formulas.Algebra", "Formulas.Syntax", "Formulas.Functions", "Formulas.Binding", "Formulas.Checking",
            "Formulas.Compilation", "Formulas.Evaluation", "Formulas.Rendering",
        ],
        ["Printed"] = ["Numerics", "Diagnostics", "Formulas", "Formulas.Syntax", "Formulas.Functions"],
        ["Definitions"] = ["Numerics", "Diagnostics", "Definitions.Lint", "Formulas", "Formulas.Parsing", "Formulas.Evaluation"],
        ["Definitions/Lint"] = ["Numerics", "Diagnostics", "Formulas", "Printed"],
        ["Editing"] = ["Diagnostics", "Definitions", "Formulas"],
        ["Measurement"] = ["Numerics", "Diagnostics", "Definitions", "Formulas", "Formulas.Algebra", "Formulas.Functions", "Formulas.Compilation", "Formulas.Evaluation"],
        ["Scoring"] = ["Numerics", "Diagnostics", "Formulas", "Formulas.Algebra", "Formulas.Compilation", "Formulas.Evaluation", "Measurement"],
        ["Json"] = ["Numerics", "Diagnostics", "Formulas", "Measurement", "Scoring"],
        ["Loading"] = ["Numerics", "Diagnostics", "Definitions", "Formulas", "Printed", "Measurement", "Scoring", "Json"],
        ["Forms"] = ["Numerics", "Diagnostics", "Definitions", "Formulas", "Formulas.Functions", "Formulas.Compilation", "Measurement", "Loading"],
        ["Serialization"] = ["Numerics", "Diagnostics", "Definitions", "Formulas", "Printed", "Measurement", "Scoring", "Json", "Loading", "Forms"],
    };

    // What a catalog's text can hold is said by the table of members, and whether a catalog may be kept is asked where one is accepted.
    private static readonly string[] AskTheTable = ["Measurement/CatalogEvaluator.cs", "Editing/CatalogEdit.cs"];

    // Nouns of the model that the formula language must be able to do without.
    private static readonly string[] Nouns =
        ["Catalog", "Decree", "Position", "Objective", "Indicator", "Variable", "Parameter", "DataSource", "Target", "Period"];

    // Folders whose public types every program needs, and finds in the root namespace.
    private static readonly string[] GiveToTheRoot = ["Numerics", "Diagnostics", "Formulas", "Measurement", "Loading", "Serialization"];

    // The one thing that a type of any folder names of the highest: which converter a host's serializer is to use for it.
    private const string OfSerializer = "[JsonConverter(typeof(IkiJsonConverter))]";

    [Fact]
    public void A_folder_is_a_namespace_but_for_public_types_of_the_root()
    {
        var wrong =
            from file in Sources.Files
            let space = Regex.Match(file.Text, @"^namespace (.+);$", RegexOptions.Multiline).Groups[1].Value
            let own = file.Layer.Length == 0 ? "Iki.Core" : "Iki.Core." + file.Layer.Replace('/', '.')
            where space != own
            where space != "Iki.Core" || !GiveToTheRoot.Contains(file.Layer) || !Regex.IsMatch(file.Text, @"^public ", RegexOptions.Multiline)
            select $"{file.Path} is in {space}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_has_its_rule()
    {
        Sources.Files.Select(f => f.Layer).Distinct().Should().BeSubsetOf(Allowed.Keys);
    }

    [Fact]
    public void A_folder_uses_only_what_lies_below_it()
    {
        var wrong =
            from file in Sources.Files
            from Match use in Regex.Matches(file.Text, @"^using (?:static )?Iki\.Core\.([\w.]+);", RegexOptions.Multiline)
            where !Allowed[file.Layer].Contains(use.Groups[1].Value) && use.Groups[1].Value != file.Layer.Replace('/', '.')
            where use.Groups[1].Value != "Json" || !AskTheTable.Contains(file.Path)
            select $"{file.Path} uses {use.Groups[1].Value}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void What_a_folder_gives_to_the_root_namespace_is_used_only_by_what_lies_above_it()
    {
        // No `using` tells of these, so their names are looked for where a type is named.
        var wrong =
            from given in Sources.Files
            where given.Layer.Length > 0 && given.Text.Contains("\nnamespace Iki.Core;", StringComparison.Ordinal)
            from Match type in Regex.Matches(given.Text, @"^public [\w ]*?(?:class|record struct|struct|record|enum) (\w+)", RegexOptions.Multiline)
            where !IsAddedTo(given.Layer, type.Groups[1].Value)
            from file in Sources.Files
            where file.Layer != given.Layer && !file.Layer.StartsWith(given.Layer + "/", StringComparison.Ordinal)
            where !Allowed[file.Layer].Contains(given.Layer.Replace('/', '.'))
            where Names(file.Text, type.Groups[1].Value) && !Declares(file.Layer, type.Groups[1].Value)
            select $"{file.Path} names {type.Groups[1].Value} of {given.Layer}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_formula_language_knows_no_noun_of_the_model()
    {
        var wrong =
            from file in Sources.Files
            where file.Layer.StartsWith("Formulas", StringComparison.Ordinal) || file.Layer == "Numerics"
            from noun in Nouns
            where Regex.IsMatch(WithoutComments(file.Text), $@"(?<![\w.]){noun}(?:\?|<|>|\[| \w+[,;)=]| \{{)")
            where !Regex.IsMatch(file.Text, $@"\b(?:enum|class|record|struct) {noun}\b")
            select $"{file.Path} names {noun}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Measurement_knows_no_target()
    {
        Sources.Files.Where(f => f.Layer == "Measurement" && (Names(f.Text, "Target") || f.Text.Contains(".Targets", StringComparison.Ordinal)))
            .Select(f => f.Path).Should().BeEmpty();
    }

    // What a loader adds to a type is a part of it, and the type is where its first part is: DataSet.cs, DataSet.Rows.cs.
    private static bool IsAddedTo(string layer, string type) =>
        !Sources.Files.Any(f => f.Layer == layer && Path.GetFileName(f.Path) == $"{type}.cs") && Sources.Files.Any(f => Path.GetFileName(f.Path) == $"{type}.cs");

    private static bool Declares(string layer, string type) =>
        Sources.Files.Any(f => f.Layer == layer && Regex.IsMatch(f.Text, $@"^internal .*\b(?:class|struct|record|delegate .*) {type}\b", RegexOptions.Multiline));

    private static bool Names(string text, string type) =>
        Regex.IsMatch(WithoutComments(text), $@"(?<![\w.""]){type}(?:\??(?: \w+[,;)=]| \w+ [={{]|[<>\[])|\.[A-Z])|\b(?:new|is|as|typeof\() ?{type}\b");

    private static string WithoutComments(string text) => Regex.Replace(text, @"//.*", "").Replace(OfSerializer, "", StringComparison.Ordinal);
}
