using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;

namespace Iki.Documents.Annexes;

/// <summary>An equation as Word has it (OMML).</summary>
internal static class OmmlWriter
{
    /// <summary>The equation, to stand within a paragraph.</summary>
    public static OfficeMath Write(Equation equation)
    {
        var math = new OfficeMath();
        Fill(math, equation);
        return math;
    }

    private static T Fill<T>(T part, Equation equation)
        where T : OpenXmlElement
    {
        foreach (var piece in equation.Spaced()) part.Append(Write(piece));
        return part;
    }

    private static OpenXmlElement Write(EquationPiece piece) => piece switch
    {
        EquationText text => Run(text.Text, isUpright: true),
        EquationSign sign => Run(sign.Sign, isUpright: false),
        EquationFraction fraction => new Fraction(Fill(new Numerator(), fraction.Above), Fill(new Denominator(), fraction.Below)),
        EquationRoot root => Root(root),
        EquationScript { Below: { } below, Above: { } above } script =>
            new SubSuperscript(Fill(new Base(), script.On), Fill(new SubArgument(), below), Fill(new SuperArgument(), above)),
        EquationScript { Below: { } below } script => new Subscript(Fill(new Base(), script.On), Fill(new SubArgument(), below)),
        EquationScript { Above: { } above } script => new Superscript(Fill(new Base(), script.On), Fill(new SuperArgument(), above)),
        EquationFence fence => new Delimiter(
            new DelimiterProperties(new BeginChar { Val = fence.Open }, new EndChar { Val = fence.Close }), Fill(new Base(), fence.Inside)),
        _ => new Run(),
    };

    private static Radical Root(EquationRoot root)
    {
        var radical = new Radical();
        if (root.Degree is null) radical.Append(new RadicalProperties(new HideDegree { Val = BooleanValues.One }));
        radical.Append(root.Degree is { } degree ? Fill(new Degree(), degree) : new Degree(), Fill(new Base(), root.Of));
        return radical;
    }

    private static Run Run(string text, bool isUpright)
    {
        var run = new Run();
        if (isUpright) run.Append(new RunProperties(new NormalText()));
        run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
