using System.Reflection;
using System.Runtime.CompilerServices;

namespace Iki.Core.Tests.Conventions;

/// <summary>
/// What a public type is besides its members: record or class, sealed, its interfaces, and what callers must set. The files
/// PublicAPI.*.txt do not say that, and package validation does once there is a version to hold against.
/// </summary>
public class PublicTypesTests
{
    [Fact]
    public void The_public_types_are_the_approved_ones()
    {
        var types = typeof(Catalog).Assembly.GetExportedTypes().Where(t => !t.IsEnum).OrderBy(t => t.FullName, StringComparer.Ordinal);
        var actual = string.Concat(types.Select(t => Line(t) + "\n"));
        var path = RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Conventions", "PublicTypes.approved.txt");
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved != actual) File.WriteAllText(path.Replace(".approved", ".received", StringComparison.Ordinal), actual);
        actual.Should().Be(approved, "of {0}; if the change is meant, approve the received file", path);
    }

    private static string Line(Type type)
    {
        // Every record has the equality of its own type, which its being a record says.
        var bases = type.GetInterfaces().Where(i => i.IsPublic && i != typeof(IEquatable<>).MakeGenericType(type))
            .Append(type.BaseType).OfType<Type>().Where(b => b != typeof(object) && b != typeof(ValueType) && !type.IsSubclassOf(typeof(Delegate)))
            .Select(NameOf).Order(StringComparer.Ordinal).ToList();
        var required = type.GetProperties().Where(p => p.IsDefined(typeof(RequiredMemberAttribute))).Select(p => p.Name).Order(StringComparer.Ordinal).ToList();
        return $"{Kind(type)} {type.Namespace}.{(type.DeclaringType is { } outer ? outer.Name + "." : "")}{NameOf(type)}"
            + (bases.Count == 0 ? "" : " : " + string.Join(", ", bases))
            + (required.Count == 0 ? "" : " requires " + string.Join(", ", required));
    }

    private static string Kind(Type type) =>
        type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : (type switch { { IsAbstract: true, IsSealed: true } => "static ", { IsSealed: true } => "sealed ", { IsAbstract: true } => "abstract ", _ => "" })
            + (type.GetMethod("<Clone>$") is null ? "class" : "record");

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? NameOf(inner) + "?"
        : !type.IsGenericType ? type.Name
        : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
}
