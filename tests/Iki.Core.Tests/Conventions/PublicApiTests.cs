using System.Reflection;
using System.Text;

namespace Iki.Core.Tests.Conventions;

/// <summary>The public API as text, approved: a change to it is a decision, seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        var actual = Describe();
        var path = RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Conventions", "PublicApi.approved.txt");
        var received = path.Replace(".approved", ".received", StringComparison.Ordinal);
        if (!File.Exists(path) || File.ReadAllText(path) != actual) File.WriteAllText(received, actual);
        actual.Should().Be(File.Exists(path) ? File.ReadAllText(path) : "", "of {0}; if the change is meant, approve the received file", path);
    }

    private static string Describe()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(Catalog).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(NameOf(type)).Append('\n');
            foreach (var line in MembersOf(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsValueType ? "struct"
        : type.IsInterface ? "interface"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.GetMethod("<Clone>$") is not null ? "record"
        : "class";

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select((n, i) => $"{n} = {Convert.ToInt32(Enum.GetValues(type).GetValue(i), System.Globalization.CultureInfo.InvariantCulture)}");
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var constructors = type.GetConstructors(Own).Select(c => $"new({Parameters(c)})");
        var properties = type.GetProperties(Own).Where(p => p.Name != "EqualityContract").Select(p =>
            $"{Static(p.GetMethod!)}{NameOf(p.PropertyType)} {p.Name} {{ get;{(p.SetMethod is { IsPublic: true } ? " init;" : "")} }}");
        var fields = type.GetFields(Own).Select(f => $"const {NameOf(f.FieldType)} {f.Name}");
        var methods = type.GetMethods(Own)
            .Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))
            .Where(m => m.Name is not ("Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "PrintMembers" or "op_Equality" or "op_Inequality" or "Deconstruct") || (m.Name == "ToString" && m.GetParameters().Length > 0))
            .Select(m => $"{Static(m)}{NameOf(m.ReturnType)} {m.Name}{Generic(m)}({Parameters(m)})");
        return constructors.Concat(properties).Concat(fields).Concat(methods);
    }

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        $"{(p.IsOut ? "out " : "")}{NameOf(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = default" : "")}"));

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return NameOf(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } inner) return NameOf(inner) + "?";
        if (!type.IsGenericType || !type.Name.Contains('`', StringComparison.Ordinal)) return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
