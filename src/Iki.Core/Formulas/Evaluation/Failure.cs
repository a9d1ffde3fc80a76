using System.Collections.Immutable;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Why a part of a formula has no value.</summary>
internal sealed record Failure
{
    public static readonly Failure Overflow = new(OutcomeStatus.Overflow);

    public static readonly Failure NotApplicable = new(OutcomeStatus.NotApplicable);

    // So many names are compared with each other one by one.
    private const int FewNames = 32;

    private Failure(OutcomeStatus status) => Status = status;

    public OutcomeStatus Status { get; }

    public ImmutableArray<string> Missing { get; private init; } = [];

    /// <summary>The divisor that is 0, or the operation that has no value.</summary>
    public TextSpan Divisor { get; private init; }

    /// <summary>Why an operation has no value.</summary>
    public RealFailure Reason { get; private init; }

    /// <summary>The text of the formula that divides, which may be that of another indicator.</summary>
    public string Formula { get; private init; } = "";

    public string? Input { get; private init; }

    /// <summary>Whether all that is missing may be left out, so that a row that lacks it does not count.</summary>
    public bool MayBeLeftOut { get; private init; }

    /// <summary>The row in which it failed: <c>2024-03</c>, or <c>Desa Sukamaju, 2024-03</c>; null outside of rows.</summary>
    public string? Row { get; private init; }

    /// <summary>What is wrong with the input, worded.</summary>
    public Diagnostic? Problem { get; private init; }

    public static Failure OfMissing(params ReadOnlySpan<string> names) => new(OutcomeStatus.MissingInput) { Missing = [.. names] };

    /// <summary>Missing inputs, each named once.</summary>
    public static Failure OfMissing(IEnumerable<string> names, bool mayBeLeftOut) =>
        new(OutcomeStatus.MissingInput) { Missing = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)], MayBeLeftOut = mayBeLeftOut };

    public static Failure OfDivision(string formula, TextSpan divisor) =>
        new(OutcomeStatus.DivisionByZero) { Formula = formula, Divisor = divisor };

    /// <summary>An operation that has no value, or none that can be told.</summary>
    /// <param name="formula">The text of the formula.</param>
    /// <param name="operation">Where the operation stands.</param>
    /// <param name="reason">Why it has none.</param>
    public static Failure OfReal(string formula, TextSpan operation, RealFailure reason) => reason switch
    {
        RealFailure.TooLarge => Overflow,
        RealFailure.Undecided => new(OutcomeStatus.Overflow) { Formula = formula, Divisor = operation, Reason = reason },
        _ => new(OutcomeStatus.Undefined) { Formula = formula, Divisor = operation, Reason = reason },
    };

    /// <summary>A function that has no result: the host gave none, or it does not compute with such a number.</summary>
    public static Failure OfHost(Diagnostic problem) => new(OutcomeStatus.NotApplicable) { Problem = problem };

    public static Failure OfInput(string input, Diagnostic problem) =>
        new(OutcomeStatus.InvalidInput) { Input = input, Problem = problem };

    /// <summary>The same in a row of an axis, which it names.</summary>
    /// <param name="key">The row.</param>
    /// <param name="namesInputs">Whether the names of inputs are followed by it.</param>
    public Failure InRow(string key, bool namesInputs) => this with
    {
        Missing = namesInputs ? [.. Missing.Select(m => $"{m}, {key}")] : Missing,
        Input = string.IsNullOrEmpty(Input) || !namesInputs ? Input : $"{Input}, {key}",
        Row = Row is null ? key : $"{Row}, {key}",
    };

    /// <summary>What two failed operands come to: the graver one; all that is missing in both; the one further left.</summary>
    public static Failure Merge(Failure left, Failure right)
    {
        if (left.Status != right.Status) return left.Status < right.Status ? left : right;
        if (left.Status == OutcomeStatus.MissingInput)
        {
            return new Failure(OutcomeStatus.MissingInput) { Missing = Together(left.Missing, right.Missing), MayBeLeftOut = left.MayBeLeftOut && right.MayBeLeftOut };
        }

        var isFurtherLeft = left.Formula == right.Formula && right.Divisor.Start < left.Divisor.Start;
        return left.Status is OutcomeStatus.DivisionByZero or OutcomeStatus.Undefined && isFurtherLeft ? right : left;
    }

    /// <summary>The names of both, each once.</summary>
    private static ImmutableArray<string> Together(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.Length + right.Length > FewNames) return [.. left.Concat(right).Distinct(StringComparer.OrdinalIgnoreCase)];
        var names = new List<string>(left.Length + right.Length);
        foreach (var name in left) AddTo(names, name);
        foreach (var name in right) AddTo(names, name);
        return [.. names];
    }

    private static void AddTo(List<string> names, string name)
    {
        foreach (var known in names)
        {
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase)) return;
        }

        names.Add(name);
    }
}
