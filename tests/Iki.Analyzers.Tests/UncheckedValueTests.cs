namespace Iki.Analyzers.Tests;

/// <summary>IKIA001: what it reports, and above all what it leaves alone.</summary>
public class UncheckedValueTests
{
    [Theory]
    [InlineData("return CatalogFile.Load(path).[|Value|];")]
    [InlineData("return CatalogFile.Read(path, \"a.json\").[|Value|] with { Title = path };")]
    [InlineData("return CatalogFile.ReadAsync(stream).GetAwaiter().GetResult().[|Value|];")]
    [InlineData("var read = CatalogFile.Load(path); return read.[|Value|];")]
    [InlineData("Checked<Catalog> read = CatalogFile.Load(path); var id = read.[|Value|].Id; return read.Value;")]
    [InlineData("Func<Catalog> later = () => CatalogFile.Load(path).[|Value|]; return later();")]
    [InlineData("Func<Catalog> later = () => { var read = CatalogFile.Load(path); return read.[|Value|]; }; return later();")]
    [InlineData("var read = CatalogFile.Load(path); { var other = 1; Func<int, int> f = read => other; } return read.[|Value|];")]
    public Task A_value_without_a_look_is_reported(string body) => Check(body);

    [Theory]
    [InlineData("var read = CatalogFile.Load(path); if (!read.HasValue) throw new InvalidOperationException(); return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); return read.HasErrors ? null : read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); foreach (var d in read.Diagnostics) Console.WriteLine(d); return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); Console.WriteLine(read); return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); Console.WriteLine(read.ToString(Language.Indonesian)); return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); if (read is { HasValue: false }) return null; return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); Show(read); return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); var (catalog, found) = read; return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); read.TryGetValue(out var catalog, out _); return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); var value = read.Value; Console.WriteLine(read.Diagnostics.Count); return value;")]
    [InlineData("var read = CatalogFile.Load(path); if (read.ValueOrNull is null) return null; return read.Value;")]
    [InlineData("var read = CatalogFile.Load(path); read = Own(path); return read.Value;")]
    [InlineData("return CatalogFile.Load(path).OrThrow();")]
    [InlineData("return CatalogFile.Load(path).ValueOrNull;")]
    [InlineData("return Own(path).Value;")]
    [InlineData("return _field.Value;")]
    [InlineData("return Property.Value;")]
    [InlineData("foreach (var read in new[] { path }.Select(p => CatalogFile.Load(p)).Where(r => r.HasValue)) return read.Value; return null;")]
    [InlineData("return new[] { Own(path) }.Where(r => r.HasValue).Select(r => r.Value).First();")]
    [InlineData("return Own(path)?.Value;")]
    [InlineData("return Own(path) is { HasValue: true, Value: var catalog } ? catalog : null;")]
    [InlineData("Console.WriteLine(nameof(Checked<Catalog>.Value)); return null;")]
    [InlineData("Console.WriteLine(new Lazy<int>(() => 1).Value + Nullable.GetUnderlyingType(typeof(int))?.Name.Length ?? 0); int? n = 1; Console.WriteLine(n.Value); return null;")]
    public Task What_was_looked_at_or_may_have_been_is_left_alone(string body) => Check(body);

    [Fact]
    public Task A_parameter_was_looked_at_by_who_gave_it() => Kit.Check<UncheckedValueAnalyzer>(
        """
        using Iki.Core;
        public static class Program
        {
            public static Catalog Of(Checked<Catalog> read) => read.Value;
        }
        """);

    [Fact]
    public Task A_program_without_a_class_is_one_member() => Kit.Check<UncheckedValueAnalyzer>(
        """
        using System;
        using Iki.Core;
        var evaluator = CatalogFile.LoadEvaluator("catalog.json").[|Value|];
        var data = DataFile.Load(evaluator.Catalog, "data.json");
        foreach (var problem in data.Diagnostics) Console.WriteLine(problem);
        Console.WriteLine(evaluator.Evaluate(data.Value).Results.Count);
        var other = await DataSet.FromRowsAsync(evaluator.Catalog, data.Value.Period, ObservationTable.ReadAsync(System.IO.Stream.Null));
        Console.WriteLine(other.[|Value|].Office);
        Console.WriteLine((await CatalogFile.ReadAsync(System.IO.Stream.Null).ConfigureAwait(false)).[|Value|].Id);
        """,
        isProgram: true);

    [Fact]
    public Task Every_error_is_required_to_end_the_program() => Fix(
        "return CatalogFile.Load(path) /* the file */.[|Value|]; // all of it",
        "return CatalogFile.Load(path) /* the file */.OrThrow(); // all of it",
        "OrThrow");

    [Fact]
    public Task All_of_them_are_mended_at_once() => Fix(
        "var first = CatalogFile.Load(path).[|Value|].Id; return CatalogFile.Load(first).[|Value|];",
        "var first = CatalogFile.Load(path).OrThrow().Id; return CatalogFile.Load(first).OrThrow();",
        "OrThrow");

    [Fact]
    public Task A_look_is_put_behind_the_variable() => Kit.Fix<UncheckedValueAnalyzer, UncheckedValueFix>(
        """
        using System;
        using Iki.Core;
        public static class Program
        {
            public static Catalog Of(string path)
            {
                var read = CatalogFile.Load(path);
                return read.[|Value|];
            }
        }
        """,
        """
        using System;
        using Iki.Core;
        public static class Program
        {
            public static Catalog Of(string path)
            {
                var read = CatalogFile.Load(path);
                if (!read.HasValue) throw new InvalidOperationException(read.ToString());
                return read.Value;
            }
        }
        """,
        "HasValue");

    [Fact]
    public Task A_look_is_put_into_a_program_without_a_class() => Kit.Fix<UncheckedValueAnalyzer, UncheckedValueFix>(
        """
        using System;
        using Iki.Core;
        var read = CatalogFile.Load("catalog.json");
        Console.WriteLine(read.[|Value|].Id);
        """,
        """
        using System;
        using Iki.Core;
        var read = CatalogFile.Load("catalog.json");
        if (!read.HasValue) throw new InvalidOperationException(read.ToString());
        Console.WriteLine(read.Value.Id);
        """,
        "HasValue",
        isProgram: true);

    private static Task Check(string body) => Kit.Check<UncheckedValueAnalyzer>(Program(body));

    private static Task Fix(string body, string mended, string fix) => Kit.Fix<UncheckedValueAnalyzer, UncheckedValueFix>(Program(body), Program(mended), fix);

    private static string Program(string body) =>
        $$"""
        using System;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Iki.Core;

        public class Program
        {
            private readonly Checked<Catalog> _field = CatalogFile.Load("catalog.json");

            private Checked<Catalog> Property => _field;

            public Catalog Of(string path, Stream stream)
            {
                {{body}}
            }

            private static Checked<Catalog> Own(string path) => CatalogFile.Load(path);

            private static void Show(Checked<Catalog> read) => Console.WriteLine(read);
        }
        """;
}
