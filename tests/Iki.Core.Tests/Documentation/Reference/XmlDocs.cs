using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Iki.Core.Tests.Documentation.Reference;

/// <summary>The XML documentation of the package, as Markdown.</summary>
internal static class XmlDocs
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(Catalog).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The summary, and what remarks there are; empty where nothing is written.</summary>
    public static string Summary(MemberInfo member)
    {
        if (Find(member) is not { } found) return "";
        if (found.Element("inheritdoc") is not null) return "As in .NET.";
        return string.Join(' ', new[] { Text(found.Element("summary")), Text(found.Element("remarks")) }.Where(t => t.Length > 0));
    }

    /// <summary>What goes in, what comes out and what is thrown, a line each.</summary>
    public static IEnumerable<string> Details(MethodBase method)
    {
        if (Find(method) is not { } found) yield break;
        foreach (var p in found.Elements("param")) yield return $"`{p.Attribute("name")!.Value}`: {Text(p)}";
        if (found.Element("returns") is { } returns) yield return $"Returns: {Text(returns)}";
        foreach (var e in found.Elements("exception")) yield return $"Throws {Reference(e.Attribute("cref")!.Value)}: {Text(e)}";
    }

    /// <summary>The parameters about which nothing is said, where anything is said about the method itself.</summary>
    public static IEnumerable<string> Unsaid(MethodBase method) => Find(method) is not { } found || found.Element("inheritdoc") is not null ? []
        : method.GetParameters().Select(p => p.Name!).Except(found.Elements("param").Where(p => Text(p).Length > 0).Select(p => p.Attribute("name")!.Value));

    private static XElement? Find(MemberInfo member) => Members.GetValueOrDefault(IdOf(member));

    private static string Text(XElement? element) =>
        element is null ? "" : Regex.Replace(string.Concat(element.Nodes().Select(Text)), @"\s+", " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", @"\<", StringComparison.Ordinal).Replace("*", @"\*", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal),
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value.Trim()}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{name.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } cref => Reference(cref.Value),
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("langword")!.Value}`",
        XElement other => $" {Text(other)} ",
        _ => "",
    };

    /// <summary><c>T:Iki.Core.Period</c> as a link to its place, and anything of .NET by its name.</summary>
    private static string Reference(string id)
    {
        var name = Regex.Replace(id[2..].Split('(')[0], @"`+\d+", "");
        var type = typeof(Catalog).Assembly.GetExportedTypes()
            .Where(t => name == Plain(t) || name.StartsWith(Plain(t) + ".", StringComparison.Ordinal))
            .MaxBy(t => Plain(t).Length);
        if (type is null) return $"`{name[(name.LastIndexOf('.') + 1)..]}`";
        return $"[`{name[(type.Namespace!.Length + 1)..]}`]({type.Namespace}.md#{ApiPage.Anchor(type)})";
    }

    private static string Plain(Type type) => type.FullName!.Split('`')[0].Replace('+', '.');

    private static string IdOf(MemberInfo member) => member switch
    {
        Type type => "T:" + type.FullName!.Replace('+', '.'),
        PropertyInfo property => $"P:{Owner(property)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        FieldInfo field => $"F:{Owner(field)}.{field.Name}",
        ConstructorInfo constructor => $"M:{Owner(constructor)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{Owner(method)}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}"
            + Parameters(method.GetParameters()) + (method.Name == "op_Implicit" ? "~" + IdOf(method.ReturnType, method) : ""),
        _ => throw new ArgumentException($"{member} has no documentation id.", nameof(member)),
    };

    private static string Owner(MemberInfo member) => member.DeclaringType!.FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => IdOf(p.ParameterType, p.Member)))})";

    private static string IdOf(Type type, MemberInfo within)
    {
        if (type.IsByRef) return IdOf(type.GetElementType()!, within) + "@";
        if (type.IsArray) return IdOf(type.GetElementType()!, within) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsGenericType) return type.FullName!.Replace('+', '.');
        var arguments = string.Join(',', type.GetGenericArguments().Select(a => IdOf(a, within)));
        return $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{arguments}}}";
    }
}
