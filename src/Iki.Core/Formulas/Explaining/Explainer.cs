using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Rendering;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Explaining;

/// <summary>Checked tree + figures → the steps to its outcome. A step that would not give the same value again is left out.</summary>
internal sealed class Explainer
{
    // Enough for any calculation written by hand; what is longer goes on with its value.
    private const int MostLayers = 60;

    /// <summary>The most characters of simplified steps: some ten pages. A longer working goes on with its value, so that its cost is bounded.</summary>
    public const int MostCharacters = 32_768;

    private readonly CheckedTree _tree;
    private readonly FormulaProgram _program;
    private readonly Func<string, EvaluatedText?> _again;
    private readonly FiguresBehind _figures;
    private readonly EvaluatedText _value;
    private readonly List<WorkingStep> _steps = [];
    private int _tried;

    private Explainer(CheckedTree tree, FormulaProgram program, Func<string, EvaluatedText?> again, FiguresBehind figures, EvaluatedText value)
    {
        _tree = tree;
        _program = program;
        _again = again;
        _figures = figures;
        _value = value;
    }

    /// <summary>The steps.</summary>
    /// <param name="tree">The formula.</param>
    /// <param name="program">Its program.</param>
    /// <param name="value">What it is worth, before it leaves.</param>
    /// <param name="outcome">What it comes to.</param>
    /// <param name="decimals">The decimals declared for it, which a reader is shown.</param>
    /// <param name="again">What a text in the place of the formula would be worth, for the same result; null where it would be refused.</param>
    /// <param name="figures">The figures, and those behind a total.</param>
    /// <param name="labelOf">What a name is called; null where nothing is known of that.</param>
    public static EquatableList<WorkingStep> Explain(
        CheckedTree tree,
        FormulaProgram program,
        EvaluatedText value,
        Outcome outcome,
        int? decimals,
        Func<string, EvaluatedText?> again,
        FiguresBehind figures,
        Func<NameNode, (string Name, string? Item)>? labelOf)
    {
        var explainer = new Explainer(tree, program, again, figures, value);
        explainer.Add(WorkingStepKind.Formula, tree.Syntax);
        if (labelOf is not null) explainer.AddLabels(labelOf);
        explainer.AddSimplified();
        explainer.AddResult(outcome, decimals);
        return explainer._steps.ToEquatableList();
    }

    private void AddLabels(Func<NameNode, (string Name, string? Item)> labelOf)
    {
        var tree = LabelTree.Of(_tree.Syntax, labelOf);
        if (TextOf(tree) != _steps[0].Text) Add(WorkingStepKind.Labels, tree);
    }

    private void AddSimplified()
    {
        foreach (var call in _tree.Syntax.PostOrder.Where(n => _tree.Bound.AxisOf(n) is not null)) AddRows((CallNode)call);
        var simplification = new Simplification(_tree, _program, _tree.Syntax.Root, _figures);
        simplification.PutInFigures();
        AddSound(WorkingStepKind.Figures, simplification);
        for (var layer = 0; layer < MostLayers && _tried < MostCharacters && simplification.Simplify(); layer++) AddSound(WorkingStepKind.Simplified, simplification);
    }

    /// <summary>What a function over rows finds in each row: the expression with its figures, and its value.</summary>
    private void AddRows(CallNode call)
    {
        var number = _program.OfPart[call.Id];
        if (_program.IsInRows(number) || _tried >= MostCharacters) return;
        var step = new RowsStep(_tree, _program, call, _figures.RowsOf(call)).Write();
        if (step is null) return;
        _tried += step.Text.Length;
        _steps.Add(step);
    }

    private void AddSound(WorkingStepKind kind, Simplification simplification)
    {
        var tree = simplification.Tree(writesPercentAsProduct: false);
        var text = TextOf(tree);
        if (text == _steps[^1].Text || text == _steps[0].Text) return;
        _tried += text.Length;
        if (IsSound(text))
        {
            Add(kind, tree);
            return;
        }

        // A percentage, and percent points, are told from a plain number by how they were written, which a literal alone may not show.
        tree = simplification.Tree(writesPercentAsProduct: true);
        var product = TextOf(tree);
        if (product != text && product != _steps[^1].Text && IsSound(product)) Add(kind, tree);
    }

    private bool IsSound(string text) => _again(text) is { } again
        && again.IsPercentage == _value.IsPercentage
        && again.Value.Failure?.Status == _value.Value.Failure?.Status
        && AreEqual(again.Value, _value.Value)
        && again.Value.Truth == _value.Value.Truth;

    // Two numbers that are no fractions cannot be shown to be equal; in 28 digits they are to agree.
    private static bool AreEqual(Cell one, Cell other) => one.IsReal == other.IsReal && (one.IsReal
        ? one.Real.ToDecimal(out var a) == other.Real.ToDecimal(out var b) && a == b
        : one.Number == other.Number);

    private void AddResult(Outcome outcome, int? decimals)
    {
        if (outcome.Value is not { } value) return;
        var share = ShareUnits.Of(outcome.Unit);
        var isPercent = share != ShareUnit.None;
        var points = new Rational(share.Points());
        var number = new StepNodes(writesPercentAsProduct: false, share);
        var literal = number.Literal(Rational.FromDecimal(value) / points, isPercent);
        var tree = new SyntaxTree("", literal, number.Count);
        if (_steps[^1].Text == TextOf(tree) && _steps[^1].Kind is not (WorkingStepKind.Formula or WorkingStepKind.Rows)) _steps.RemoveAt(_steps.Count - 1);
        var exact = outcome.Exact * points;
        _steps.Add(new WorkingStep(WorkingStepKind.Result, TextOf(tree), Wording.Each(Shown))
        {
            IsRounded = _value.Value.Failure is null && exact != Rational.FromDecimal(value), IsByPolicy = _value.Value.Failure is not null,
        });

        // A share is written as in a formula, where a sign of percent stands close to its number.
        string Shown(Language language)
        {
            var digits = ReaderNumbers.Of(value, decimals, language).Replace('-', '−');
            return isPercent ? digits + outcome.Unit : ReaderNumbers.WithUnit(digits, outcome.Unit, language);
        }
    }

    private void Add(WorkingStepKind kind, SyntaxTree tree) =>
        _steps.Add(new WorkingStep(kind, TextOf(tree), Wording.Each(language => new ReaderRenderer(language).Render(tree))));

    private static string TextOf(SyntaxTree tree) => new TextRenderer(isDecree: false).Render(tree);
}

/// <summary>What a text is worth, a percentage or percent points as a ratio, and whether it is either of them.</summary>
internal readonly record struct EvaluatedText(Cell Value, bool IsPercentage);
