using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Binding;
using Iki.Core.Formulas.Checking;
using Iki.Core.Formulas.Columnar;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Evaluation;
using Iki.Core.Formulas.Parsing;
using Iki.Core.Formulas.Rendering;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core;

/// <summary>
/// A formula, checked and ready to evaluate any number of times, from any thread. How it is written is in the formula
/// language's documentation: <c>(hadir / pegawai) * 100%</c>.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed partial class Formula
{
    // Evaluating takes the program alone. Of the many formulas of a catalog the tree is made again where it is asked for.
    private readonly CheckedTree? _tree;
    private readonly FormulaScope _scope;
    private readonly FormulaProgram _program;
    private readonly FormulaTarget _target;
    private readonly NumberNotation _numbers;
    private bool _isEvaluated;

    private Formula(CheckedTree? tree, FormulaScope scope, FormulaProgram program, FormulaTarget target, NumberNotation numbers)
    {
        _tree = tree;
        _scope = scope;
        _program = program;
        _target = target;
        _numbers = numbers;
    }

    /// <summary>The text as given.</summary>
    public string Text => _program.Text;

    /// <summary>The names it uses, in text order.</summary>
    public EquatableList<string> Names =>
        field ??= _program.Inputs.Select(i => i.Symbol.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableList();

    /// <summary>
    /// Its inputs, in text order: <c>pegawai</c>, <c>dokumen.lkjip</c>, <c>Previous(x)</c>. The name of a variable is written
    /// without brackets, unless it could be mistaken for an item or a call: <c>[a.b]</c>.
    /// </summary>
    public EquatableList<string> Inputs => field ??= _program.Inputs.Select(i => i.Text).ToEquatableList();

    /// <summary>Whether it gives true or false instead of a number.</summary>
    public bool IsCondition => _program.IsCondition;

    /// <summary>The unit of its value: the requested one, or the one that follows from the units of its inputs; null where there is none.</summary>
    public string? Unit => _program.Unit;

    internal FormulaProgram Program => _program;

    private CheckedTree Checked =>
        _tree ?? Check(Text, _scope, _target, FormulaLimits.Ceiling, _numbers, DiagnosticCollector.ForFormula(Text)) ?? throw new UnreachableException("It was accepted before.");

    /// <summary>What it divides by what.</summary>
    internal ImmutableArray<Quotient> Quotients => Formulas.Compilation.Quotients.Of(_program);

    /// <summary>Text → formula: scans, parses, binds, checks and compiles it.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="scope">The names it may use; <see cref="FormulaScope.Open"/> when not given.</param>
    /// <param name="target">What its result must be; <see cref="FormulaTarget.Any"/> when not given.</param>
    /// <param name="limits">How large it may be; <see cref="FormulaLimits.Default"/> when not given.</param>
    /// <param name="numbers">How its numbers are written.</param>
    /// <returns>The formula, or every independent problem of its text, sorted by place, at most 100.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example>
    /// <code>
    /// var scope = FormulaScope.Of(("hadir", "orang"), ("pegawai", "orang"));
    /// var formula = Formula.Compile("hadir / pegawai × 100%", scope, new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow();
    /// Console.WriteLine(formula.Evaluate(("hadir", 23), ("pegawai", 24)));   // 95.83 %
    /// </code>
    /// </example>
    public static Checked<Formula> Compile(
        [StringSyntax(TextSyntax.Formula)] string text,
        FormulaScope? scope = null,
        FormulaTarget? target = null,
        FormulaLimits? limits = null,
        NumberNotation numbers = NumberNotation.Auto)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Compile(text, scope ?? FormulaScope.Open, target ?? FormulaTarget.Any, limits ?? FormulaLimits.Default, numbers, pointer: null);
    }

    /// <summary>The same for one of many, which share what is alike in them.</summary>
    internal static Checked<Formula> Compile(
        string text, FormulaScope scope, FormulaTarget target, FormulaLimits limits, NumberNotation numbers, string? pointer, FormulaPool? pool = null)
    {
        var diagnostics = DiagnosticCollector.ForFormula(text, pointer);
        var tree = Check(text, scope, target, limits, numbers, diagnostics);
        var formula = tree is null ? null
            : pool is null ? new Formula(tree, scope, Compiler.Compile(tree, target), target, numbers)
            : new Formula(tree: null, scope, pool.Share(Compiler.Compile(tree, target)), pool.Share(target), numbers);
        return new Checked<Formula>(formula, diagnostics.OfFormula());
    }

    /// <summary>The tree of a text; null where it has errors.</summary>
    private static CheckedTree? Check(
        string text, FormulaScope scope, FormulaTarget target, FormulaLimits limits, NumberNotation numbers, DiagnosticCollector diagnostics)
    {
        var judge = new ReadingJudge(scope, target, static (tree, scope, target, found) => Check(tree, scope, target, found));
        if (Parser.Parse(text, limits, numbers, judge, diagnostics) is not { } syntax) return null;
        var tree = Check(syntax, scope, target, diagnostics);
        return diagnostics.HasErrors ? null : tree;
    }

    private static CheckedTree Check(SyntaxTree syntax, FormulaScope scope, FormulaTarget target, DiagnosticCollector diagnostics) =>
        Checker.Check(Binder.Bind(syntax, scope, diagnostics), target, diagnostics);

    /// <summary>The value for given figures, or why there is none.</summary>
    /// <param name="inputs">The figures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    public Outcome Evaluate(FormulaInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Doubted(new GivenInputs(inputs));
    }

    /// <summary>The value for a single figure of each name, or why there is none: <c>Evaluate(("a", 80), ("b", 1))</c>.</summary>
    /// <param name="figures">Each name with its figure; of a name given twice the last one counts.</param>
    /// <example>
    /// <code>
    /// var formula = Formula.Compile("hadir / pegawai × 100%").OrThrow();
    /// Console.WriteLine(formula.Evaluate(("hadir", 23), ("pegawai", 24)).Exact);   // 23/24
    /// Console.WriteLine(formula.Evaluate(("hadir", 23)));                         // No figure is given for pegawai.
    /// </code>
    /// </example>
    public Outcome Evaluate(params ReadOnlySpan<(string Name, Figure Figure)> figures)
    {
        // Most are evaluated once or often: machine integers are worth their translation from the second time on.
        var isFirst = !_isEvaluated;
        _isEvaluated = true;
        if (!isFirst) return ByName.TryEvaluate(figures) ?? Evaluate(FormulaInputs.Of(figures));
        return SingleFigures.For(_program, figures) is { } source ? Doubted(source) : Evaluate(FormulaInputs.Of(figures));
    }

    internal Outcome Evaluate(InputSource inputs) => Leave(Run(inputs));

    /// <summary>The same for figures that have not been checked yet.</summary>
    internal Outcome Doubted(InputSource inputs) => Plausibility.Doubt(Evaluate(inputs), _program, inputs);

    /// <summary>Makes the formula ready to evaluate often, with a single figure for each input, in slots instead of by name.</summary>
    /// <param name="inputs">
    /// The inputs in the order of their slots, each as in <see cref="Inputs"/>; one that is left out is always missing. All of
    /// <see cref="Inputs"/>, in that order, when none is named.
    /// </param>
    /// <exception cref="ArgumentException">The formula does not use one of them, or one is named twice.</exception>
    /// <example>
    /// <code>
    /// var formula = Formula.Compile("hadir / pegawai × 100%", target: new FormulaTarget { Unit = "%", Decimals = 2 }).OrThrow();
    /// var prepared = formula.Prepare("hadir", "pegawai");
    /// Console.WriteLine(prepared.Evaluate([23, 24]));         // 95.83
    /// Console.WriteLine(prepared.Evaluate([24, 24]));         // 100
    /// </code>
    /// </example>
    public PreparedFormula Prepare(params ReadOnlySpan<string> inputs)
    {
        for (var i = 0; i < inputs.Length; i++) Elements.ThrowIfNull(inputs[i], i, nameof(inputs));
        var named = inputs.IsEmpty ? Inputs : EquatableList.Create(inputs);
        var slots = inputs.IsEmpty ? [.. Enumerable.Range(0, Inputs.Count)] : SlotAssignment.Of(Inputs, named);
        var program = MachineTranslation.Translate(_program, slots, named.Count);
        return new PreparedFormula(this, named, slots, program, MachineExit());
    }

    /// <summary>Makes the formula ready to evaluate over columns of figures, many rows in one call.</summary>
    /// <param name="inputs">The inputs in the order of their columns, as <see cref="Prepare"/> takes them.</param>
    /// <exception cref="ArgumentException">The formula does not use one of them, or one is named twice.</exception>
    public ColumnFormula PrepareColumns(params ReadOnlySpan<string> inputs) => PrepareColumns(BlockRunner.Width, inputs);

    /// <summary>The same with vectors of the given width in bits, which may be narrower than those of the processor.</summary>
    internal ColumnFormula PrepareColumns(int width, params ReadOnlySpan<string> inputs) => new(Prepare(inputs), _target, width);

    /// <summary>Writes the formula out.</summary>
    /// <param name="notation">Canonical text, the decree's notation, LaTeX or MathML.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such notation.</exception>
    public string Render(FormulaNotation notation)
    {
        Renderer renderer = notation switch
        {
            FormulaNotation.Canonical => new TextRenderer(isDecree: false),
            FormulaNotation.Decree => new TextRenderer(isDecree: true),
            FormulaNotation.Latex => new LatexRenderer(),
            FormulaNotation.MathMl => new MathMlRenderer(),
            _ => throw new ArgumentOutOfRangeException(nameof(notation), notation, null),
        };
        return renderer.Render(Checked.Syntax);
    }

    /// <summary>Whether another formula has the same tree: spelling, spaces, brackets and the language of its words do not count.</summary>
    /// <param name="other">The other formula.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsEquivalentTo(Formula other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return SyntaxEquality.AreEqual(Checked.Syntax, other.Checked.Syntax);
    }

    /// <summary>The text as given.</summary>
    public override string ToString() => Text;

    private FiguresByName ByName => field ??= FiguresByName.Of(_program, MachineExit());

    private MachineExit MachineExit() => new(_program, _target.Decimals, _target.Rounding);

    internal Cell Run(InputSource inputs) => Evaluator.Run(_program, inputs);

    internal Outcome Leave(Cell cell) => Exit.Leave(_program, cell, _target.Decimals, _target.Rounding);

    /// <summary>The same, rounded otherwise than the target says.</summary>
    internal Outcome Leave(Cell cell, int decimals, RoundingMode rounding) => Exit.Leave(_program, cell, decimals, rounding);

    /// <summary>What a result of the program is worth exactly: a percentage as its ratio.</summary>
    internal Cell Exact(Cell cell) =>
        cell.Failure is null && _program.IsPercentPoints ? cell.Scaled(Rational.One / _program.Points) : cell;

    /// <summary>The result the program would have for a value in the unit of its target.</summary>
    internal Cell OfValue(Rational value) =>
        new(value / new Rational(_program.ShownFactor));
}
