namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula as text of the language, in plain signs or in the decree's.</summary>
internal sealed class TextRenderer(bool isDecree) : LineRenderer(isDecree)
{
    protected override string TightNot => "!";
}
