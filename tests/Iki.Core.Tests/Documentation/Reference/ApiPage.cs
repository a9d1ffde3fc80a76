using System.Globalization;
using System.Reflection;

namespace Iki.Core.Tests.Documentation.Reference;

/// <summary>The reference of one namespace in Markdown, made from what is public and the documentation of it.</summary>
internal static class ApiPage
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What every record, value and delegate has, and whose meaning C# gives.
    private static readonly HashSet<string> OfTheLanguage =
        ["Equals", "GetHashCode", "ToString", "<Clone>$", "PrintMembers", "op_Equality", "op_Inequality", "Deconstruct", "GetEnumerator"];

    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(Catalog).Assembly.GetExportedTypes().OrderBy(t => t.Namespace, StringComparer.Ordinal).ThenBy(ApiNames.Of, StringComparer.Ordinal)];

    public static IEnumerable<string> Namespaces => Types.Select(t => t.Namespace!).Distinct();

    public static string Anchor(Type type) =>
        string.Concat(ApiNames.Of(type).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private const string Head = """
        # API reference

        Every public type of the package, made from the code. [Getting started](../getting-started.md) says where to begin. Most programs need `using Iki.Core;` alone:
        `Iki.Core.Scoring` rates by regulations, `Iki.Core.Definitions` compares catalogs and judges their quality,
        `Iki.Core.Formulas` evaluates at speed and serves editors of formulas. The types to begin with, of all that follow:

        | to | there are |
        |---|---|
        | try a formula | [`Formula`](Iki.Core.md#formula), [`Outcome`](Iki.Core.md#outcome) |
        | read a catalog and its figures | [`CatalogFile`](Iki.Core.md#catalogfile), [`DataFile`](Iki.Core.md#datafile) |
        | take figures from elsewhere | [`DataSet`](Iki.Core.md#dataset), [`Observation`](Iki.Core.md#observation), [`Period`](Iki.Core.md#period) |
        | evaluate and explain | [`CatalogEvaluator`](Iki.Core.md#catalogevaluator), [`IndicatorResult`](Iki.Core.md#indicatorresult), [`Explanation`](Iki.Core.md#explanation) |
        | say what is wrong | [`Checked<T>`](Iki.Core.md#checkedt), [`Diagnostic`](Iki.Core.md#diagnostic), [`DiagnosticsFile`](Iki.Core.md#diagnosticsfile) |
        | rate | [`Regulations`](Iki.Core.md#regulations), [`Scorer`](Iki.Core.Scoring.md#scorer), [`Scorecard`](Iki.Core.Scoring.md#scorecard) |

        """;

    /// <summary>The list of all types with the first sentence on each.</summary>
    public static string Index()
    {
        var page = Writer(Head);
        foreach (var space in Namespaces)
        {
            page.Write($"\n## {space}\n\n| type | |\n|---|---|\n");
            foreach (var type in Types.Where(t => t.Namespace == space))
            {
                page.Write($"| [`{ApiNames.Of(type)}`]({space}.md#{Anchor(type)}) | {FirstSentence(XmlDocs.Summary(type))} |\n");
            }
        }

        return page.ToString();
    }

    public static string Of(string space)
    {
        var page = Writer($"# {space}\n\n[All types](README.md)\n");
        foreach (var type in Types.Where(t => t.Namespace == space)) Add(page, type);
        return page.ToString();
    }

    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(Own).Where(p => p.Name != "EqualityContract").OrderBy(p => p.MetadataToken);

    public static IEnumerable<MethodBase> Methods(Type type) => typeof(Delegate).IsAssignableFrom(type) || type.IsEnum ? [] : type
        .GetConstructors(Own).Where(c => c.GetParameters().Length > 0).Cast<MethodBase>()
        .Concat(type.GetMethods(Own)
            .Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))
            .Where(m => !OfTheLanguage.Contains(m.Name) || (m.Name == "ToString" && m.GetParameters().Length > 0))
            .OrderBy(m => m.MetadataToken));

    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(Own).Where(f => f.IsStatic);

    private static StringWriter Writer(string head)
    {
        var page = new StringWriter(CultureInfo.InvariantCulture);
        page.Write(head);
        return page;
    }

    private static void Add(TextWriter page, Type type)
    {
        page.Write($"\n## {ApiNames.Of(type).Replace("<", @"\<", StringComparison.Ordinal)}\n\n{Kind(type)}. {XmlDocs.Summary(type)}\n");
        var rows = Fields(type).Select(f => type.IsEnum ? $"| `{f.Name}` | {XmlDocs.Summary(f)} |" : $"| `const {f.Name}` | {XmlDocs.Summary(f)} |")
            .Concat(Properties(type).Select(p => $"| `{Static(p)}{ApiNames.Of(p)} {NameOf(p)}`{Required(p)} | {XmlDocs.Summary(p)} |")).ToArray();
        if (rows.Length > 0) page.Write($"\n| member | |\n|---|---|\n{string.Join('\n', rows)}\n");
        foreach (var method in Methods(type))
        {
            page.Write($"\n**`{ApiNames.Signature(method)}`**\n\n{XmlDocs.Summary(method)}\n");
            var details = XmlDocs.Details(method).ToArray();
            if (details.Length > 0) page.Write($"\n{string.Join('\n', details.Select(d => $"- {d}"))}\n");
        }
    }

    private static string NameOf(PropertyInfo property) => property.GetIndexParameters().Length > 0 ? "this[int index]" : property.Name;

    private static string Required(PropertyInfo property) =>
        property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute") && property.DeclaringType!.GetConstructors().Length > 0 ? " (required)" : "";

    private static string Static(PropertyInfo property) => property.GetMethod!.IsStatic ? "static " : "";

    private static string Kind(Type type) =>
        type.IsEnum ? "Enumeration"
        : typeof(Delegate).IsAssignableFrom(type) ? $"Delegate: `{ApiNames.Signature(type.GetMethod("Invoke")!)}`"
        : type.IsValueType ? "Value"
        : type is { IsAbstract: true, IsSealed: true } ? "Static class"
        : type.GetMethod("<Clone>$") is not null ? "Record"
        : "Class";

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
