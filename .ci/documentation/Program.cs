// The compiler documents every member, internal ones too. Leaves in a file of XML documentation what a user of the assembly can see of it:
//   PublicDocumentation ASSEMBLY DOCUMENTATION
// It is run by `dotnet pack` (src/Directory.Build.targets), needs the SDK alone, and loads nothing of the assembly.
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

using var image = new PEReader(File.OpenRead(args[0]));
var metadata = image.GetMetadataReader();
var names = new DocumentationNames(metadata);
var seen = metadata.TypeDefinitions.SelectMany(names.VisibleIn).ToHashSet(StringComparer.Ordinal);
var documentation = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
foreach (var member in documentation.Descendants("member").Where(m => !seen.Contains((string)m.Attribute("name")!)).ToArray())
{
    // With the line that it stands on.
    if (member.PreviousNode is XText space) space.Remove();
    member.Remove();
}

File.WriteAllText(args[1], $"<?xml version=\"1.0\"?>\n{documentation.ToString(SaveOptions.DisableFormatting)}\n");

/// <summary>Names as XML documentation has them: <c>M:Iki.Core.Rational.op_Implicit(System.Int64)~Iki.Core.Rational</c>.</summary>
internal sealed class DocumentationNames(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
{
    /// <summary>A type and its members, as far as they can be seen from outside the assembly.</summary>
    public IEnumerable<string> VisibleIn(TypeDefinitionHandle handle)
    {
        if (!IsVisible(handle)) yield break;
        var type = metadata.GetTypeDefinition(handle);
        var name = NameOf(handle);
        yield return "T:" + name;
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            if ((field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem)
            {
                yield return $"F:{name}.{metadata.GetString(field.Name)}";
            }
        }

        foreach (var method in type.GetMethods().Where(IsVisible).Select(metadata.GetMethodDefinition))
        {
            var signature = method.DecodeSignature(this, null);
            var arity = signature.GenericParameterCount == 0 ? "" : $"``{signature.GenericParameterCount}";
            var result = metadata.GetString(method.Name) is "op_Implicit" or "op_Explicit" ? "~" + signature.ReturnType : "";
            yield return $"M:{name}.{metadata.GetString(method.Name).Replace('.', '#')}{arity}{Parameters(signature)}{result}";
        }

        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            var accessors = property.GetAccessors();
            if (!IsVisible(accessors.Getter) && !IsVisible(accessors.Setter)) continue;
            yield return $"P:{name}.{metadata.GetString(property.Name)}{Parameters(property.DecodeSignature(this, null))}";
        }

        foreach (var happening in type.GetEvents().Select(metadata.GetEventDefinition))
        {
            if (IsVisible(happening.GetAccessors().Adder)) yield return $"E:{name}.{metadata.GetString(happening.Name)}";
        }
    }

    private bool IsVisible(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(type.GetDeclaringType()),
            _ => false,
        };
    }

    private bool IsVisible(MethodDefinitionHandle handle) => !handle.IsNil
        && (metadata.GetMethodDefinition(handle).Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static string Parameters(MethodSignature<string> signature) =>
        signature.ParameterTypes.IsEmpty ? "" : $"({string.Join(",", signature.ParameterTypes)})";

    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{NameOf(outer)}.{metadata.GetString(type.Name)}"
            : Qualified(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private static string Qualified(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => NameOf(handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0)}.{reader.GetString(type.Name)}"
            : Qualified(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        // Outer`1.Inner`1 of A and B is Outer{A}.Inner{B}.
        var taken = 0;
        return string.Join('.', genericType.Split('.').Select(part =>
        {
            if (part.Split('`') is not [var name, var arity]) return part;
            var own = typeArguments.Skip(taken).Take(int.Parse(arity, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            taken += own.Length;
            return $"{name}{{{string.Join(",", own)}}}";
        }));
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{string.Join(",", Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetByReferenceType(string elementType) => elementType + "@";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "=FUNC:" + signature.ReturnType;

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
}
