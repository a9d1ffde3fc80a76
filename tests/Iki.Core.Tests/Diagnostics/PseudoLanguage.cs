using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>
/// A second copy of the library and its tests, in which each Indonesian text is the English one with its words in ⟦ ⟧ and its arguments
/// outside of them, and numbers have the signs ٫ and ٬. So whatever is printed in "Indonesian" shows which texts came from no wording.
/// </summary>
internal sealed class PseudoLanguage : AssemblyLoadContext
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private PseudoLanguage()
        : base(nameof(PseudoLanguage))
    {
    }

    /// <summary>What a static method without parameters gives in the copy.</summary>
    public static T Run<T>(Type type, string method)
    {
        var copies = new PseudoLanguage();
        var copy = copies.LoadFromAssemblyPath(type.Assembly.Location);
        copies.LoadUsedBy(copy);
        copy.GetType(typeof(PseudoLanguage).FullName!)!.GetMethod(nameof(Speak), Any)!.Invoke(null, null);
        return (T)copy.GetType(type.FullName!)!.GetMethod(method, Any)!.Invoke(null, null)!;
    }

    // What the tool uses is not always named by its tests.
    private void LoadUsedBy(Assembly assembly)
    {
        foreach (var used in assembly.GetReferencedAssemblies().Where(IsOurs)) LoadUsedBy(LoadFromAssemblyName(used));
    }

    /// <summary>What stands in a text outside of wordings.</summary>
    public static string Outside(string text) => Regex.Replace(text, "⟦[^⟧]*⟧", " ");

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    /// <summary>A text whose words stand in ⟦ ⟧; places for arguments, and parts that may be left out, stay.</summary>
    private static string Pseudo(string text) => Regex.Replace(text, @"(\{[^}]*\}|[⟨⟩])|[^{⟨⟩]+", m => m.Groups[1].Success ? m.Value : $"⟦{m.Value}⟧");

    // In the copy alone: from every static field of the library, and of the tool where it is there, to every wording it leads to.
    private static void Speak()
    {
        var ours = GetLoadContext(typeof(PseudoLanguage).Assembly)!.Assemblies.Where(a => IsOurs(a.GetName()));
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>();
        foreach (var type in ours.SelectMany(a => a.GetTypes()).Where(t => !t.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (var field in type.GetFields(Any).Where(f => f.IsStatic && !f.IsLiteral)) Add(field.GetValue(null));
        }

        while (open.TryPop(out var found))
        {
            if (found is Wording wording) Field(wording, nameof(Wording.Indonesian)).SetValue(wording, Pseudo(wording.English));
            if (found is IEnumerable list and not string) foreach (var item in list) Add(item);
            for (var type = found.GetType(); type is not null && HasTexts(type); type = type.BaseType)
            {
                foreach (var field in type.GetFields(Any).Where(f => !f.IsStatic)) Add(field.GetValue(found));
            }
        }

        var signs = (Array)typeof(Languages).GetField("Table", Any)!.GetValue(null)!;
        signs.SetValue(("id", '٫', (char?)'٬'), (int)Language.Indonesian);

        void Add(object? value)
        {
            if (value is not null and not string and not Delegate and not Type && !value.GetType().IsPrimitive && seen.Add(value)) open.Push(value);
        }
    }

    private static bool HasTexts(Type type) =>
        IsOurs(type.Assembly.GetName()) || type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal)
        || type.FullName.StartsWith("System.Collections.Generic.KeyValuePair`", StringComparison.Ordinal);

    private static bool IsOurs(AssemblyName name) => name.Name is "Iki.Core" or "Iki.Reports" or "iki";

    private static FieldInfo Field(object owner, string property) => owner.GetType().GetField($"<{property}>k__BackingField", Any)!;
}
