using System.Globalization;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Rendering;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Explaining;

/// <summary>The step of a working that shows the rows of a function: <c>kursi: 2 × 50 = 100; meja: 1 × 300 = 300</c>.</summary>
internal sealed class RowsStep(CheckedTree tree, FormulaProgram program, CallNode call, AxisRows rows)
{
    // A reader follows a year of months; of more rows the rest is counted.
    private const int MostShown = 12;

    private const int Shown = 6;

    private static readonly Wording More = new("… and {0} more rows", "… dan {0} baris lagi");
    private static readonly Wording LeftOut = new(" (left out)", " (tidak dihitung)");

    /// <summary>The step; null where there are no rows to show.</summary>
    public WorkingStep? Write()
    {
        if (rows.Rows.IsEmpty) return null;
        var shown = rows.Rows.Take(MostShown).Select((r, number) => (Row: r, Figures: FiguresIn(rows.InputsOf(number)))).ToArray();
        return new WorkingStep(
            WorkingStepKind.Rows, Text(new TextRenderer(isDecree: false), Language.English), Wording.Each(language => Text(new ReaderRenderer(language), language)));

        string Text(Renderer renderer, Language language)
        {
            var texts = shown.Select(s => $"{s.Row.Key}: {renderer.Render(s.Figures)}{ValueOf(s.Row, renderer, language)}").ToList();
            var more = rows.Rows.Length - shown.Length;
            if (more > 0) texts.Add(More.Fill(language, more.ToString(CultureInfo.InvariantCulture)));
            return string.Join("; ", texts);
        }
    }

    private SyntaxTree FiguresIn(InputSource inputs)
    {
        var row = new Simplification(tree, program, call.Child(1), new FiguresBehind(tree.Bound, program, inputs));
        row.PutInFigures();
        return row.Tree(writesPercentAsProduct: false);
    }

    private string ValueOf(AxisRow row, Renderer renderer, Language language)
    {
        if (row.Value.Failure is not null) return row.IsLeftOut ? LeftOut.In(language) : "";
        if (row.Value.IsReal) return row.Value.Real.ToDecimal(Shown, RoundingMode.HalfAwayFromZero, out var near) == Numerics.RealFailure.None ? $" ≈ {ReaderNumbers.Of(near, language)}" : "";
        var make = new StepNodes(writesPercentAsProduct: false, tree.ShareWithin);
        var type = tree.TypeOf(call.Child(1));
        var value = type.Kind == Algebra.ValueKind.Condition ? make.Truth(row.Value.Truth) : make.Literal(row.Value.Number, type.IsPercentage);
        return $" = {renderer.Render(new SyntaxTree("", value, make.Count))}";
    }
}
