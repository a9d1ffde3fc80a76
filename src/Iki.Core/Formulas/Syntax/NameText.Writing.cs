namespace Iki.Core.Formulas.Syntax;

/// <content>Apart from the characters, because packages that share those know no reserved words.</content>
internal static partial class NameText
{
    /// <summary>A name with brackets where it needs them.</summary>
    public static string Write(string name) => IsPlain(name) && ReservedWords.Find(name) is null ? name : $"[{name}]";
}
