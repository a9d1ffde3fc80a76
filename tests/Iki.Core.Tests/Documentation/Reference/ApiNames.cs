using System.Reflection;

namespace Iki.Core.Tests.Documentation.Reference;

/// <summary>Types and members as a C# programmer writes them.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(decimal)] = "decimal", [typeof(int)] = "int",
        [typeof(long)] = "long", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(void)] = "void",
    };

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Addition"] = "+", ["op_Subtraction"] = "-", ["op_Multiply"] = "*", ["op_Division"] = "/", ["op_UnaryNegation"] = "-",
        ["op_LessThan"] = "<", ["op_LessThanOrEqual"] = "<=", ["op_GreaterThan"] = ">", ["op_GreaterThanOrEqual"] = ">=",
    };

    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        var arguments = type.GetGenericArguments();
        if (type.IsNested && !type.IsGenericParameter && arguments.Length == 0) name = $"{Of(type.DeclaringType!)}.{name}";
        return arguments.Length == 0 ? name : $"{name}<{string.Join(", ", arguments.Select(a => a.Name))}>";
    }

    public static string Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    public static string Signature(MethodBase method)
    {
        var parameters = $"({string.Join(", ", method.GetParameters().Select(Parameter))})";
        if (method is not MethodInfo info) return $"new {Of(method.DeclaringType!)}{parameters}";
        var result = Of(new NullabilityInfoContext().Create(info.ReturnParameter));
        if (info.Name == "op_Implicit") return $"implicit operator {result}{parameters}";
        if (Operators.TryGetValue(info.Name, out var sign)) return $"{result} operator {sign}{parameters}";
        var generic = info.IsGenericMethod ? $"<{string.Join(", ", info.GetGenericArguments().Select(a => a.Name))}>" : "";
        return $"{(info.IsStatic ? "static " : "")}{result} {info.Name}{generic}{parameters}";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var isParams = parameter.CustomAttributes.Any(a => a.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute");
        var type = Of(new NullabilityInfoContext().Create(parameter));
        return $"{(isParams ? "params " : "")}{(parameter.IsOut ? "out " : "")}{type} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) => (parameter.HasDefaultValue, parameter.DefaultValue) switch
    {
        (false, _) => "",
        (_, null) => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
        (_, bool value) => value ? " = true" : " = false",
        (_, var value) when parameter.ParameterType.IsEnum => $" = {Of(parameter.ParameterType)}.{Enum.ToObject(parameter.ParameterType, value!)}",
        (_, var value) => $" = {value}",
    };

    private static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } inner) return Plain(inner, []) + "?";
        var name = type.IsArray ? Of(info.ElementType!) + "[]" : Plain(type, info.GenericTypeArguments);
        return !type.IsValueType && !type.IsGenericParameter && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Plain(Type type, NullabilityInfo[] arguments)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal)) return $"({string.Join(", ", arguments.Select(Of))})";
        return arguments.Length == 0 ? Of(type) : $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select(Of))}>";
    }
}
