using System.Reflection;
using System.Runtime.CompilerServices;

namespace Iki.Core.Tests.Conventions;

/// <summary>What holds of every type of the package.</summary>
public class ShapeTests
{
    private static readonly Assembly Package = typeof(Catalog).Assembly;

    private static IEnumerable<Type> Written => Package.GetTypes()
        .Where(t => t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && t.Namespace?.StartsWith("Iki.Core", StringComparison.Ordinal) == true)
        .Where(t => !t.Name.Contains('<', StringComparison.Ordinal));

    [Fact]
    public void Classes_are_sealed_or_abstract_or_static()
    {
        Written.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Should().BeEmpty();
    }

    [Fact]
    public void Public_types_cannot_be_changed()
    {
        var settable =
            from type in Package.GetExportedTypes()
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } set && !IsInit(set)
            select $"{type.Name}.{property.Name}";
        var fields =
            from type in Package.GetExportedTypes()
            from field in type.GetFields()
            where !field.IsInitOnly && !field.IsLiteral && field.Name != "value__"
            select $"{type.Name}.{field.Name}";
        settable.Concat(fields).Should().BeEmpty();
    }

    [Fact]
    public void There_is_no_static_state_to_change()
    {
        var mutable =
            from type in Written
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral
            where field.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            select $"{type.FullName}.{field.Name}";
        mutable.Should().BeEmpty();
    }

    [Fact]
    public void No_public_member_mentions_NCalc()
    {
        var mentioned = Package.GetExportedTypes()
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .SelectMany(TypesOf)
            .Where(t => t.Assembly.GetName().Name!.Contains("NCalc", StringComparison.OrdinalIgnoreCase));
        mentioned.Should().BeEmpty();
    }

    [Fact]
    public void No_public_record_is_positional_beyond_small_values()
    {
        // Adding a member to a positional record breaks its callers; these few are pairs and will stay pairs.
        var positional = Package.GetExportedTypes()
            .Where(t => t.GetMethod("Deconstruct") is not null && (t.IsValueType || t.GetMethod("<Clone>$") is not null))
            .Select(t => t.Name);
        positional.Should().BeEquivalentTo("TextSpan", "AggregationRule", "DateRange", "ItemFigure");
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
