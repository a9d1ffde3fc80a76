using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Rendering;

/// <summary>Writes a formula as text of the language, in plain signs or in the decree's; every number so that it reads in one way.</summary>
internal sealed class TextRenderer(bool isDecree) : LineRenderer(isDecree)
{
    protected override string TightNot => "!";

    protected override Part[] Number(string digits, ShareUnit share) => base.Number(NumberReadings.Clear(digits), share);
}
