using Iki.Core.Formulas.Algebra;
using Iki.Core.Numerics;

namespace Iki.Core.Formulas.Functions;

/// <summary>
/// Computes exactly. No argument has failed, and the divisor is not 0; of paired figures all values stand before all weights. Null
/// where there is no value: a divisor of its own is 0, or a host has nothing to say.
/// </summary>
internal delegate Rational? ExactBody(ReadOnlySpan<Rational> x);

/// <summary>Computes with numbers of which some are no fractions, or gives such a number itself.</summary>
internal delegate RealResult RealBody(ReadOnlySpan<RealNumber> x);

/// <summary>Computes on 64-bit integers and puts the result in the place of the first argument; false where it does not fit.</summary>
internal delegate bool FastBody(Span<MachineCell> x);

/// <summary>Plans the computation for columns; null where vectors do not do it.</summary>
internal delegate ColumnValue? VectorBody(ColumnAlgebra columns, ColumnValue[] x);

/// <summary>Computes with functions of one figure that is left open; null where the result is no quotient of polynomials.</summary>
internal delegate RationalFunction? SymbolicBody(RationalFunction[] x);

/// <summary>The types of the arguments of a call.</summary>
internal interface ICallTypes
{
    FormulaType this[int argument] { get; }

    /// <summary>The common type of all arguments, which are to be side by side; says where they cannot.</summary>
    FormulaType Agree();

    /// <summary>The whole number that an argument is written as; null where it is none, or not written out.</summary>
    int? Written(int argument);
}

/// <summary>
/// A function of the language, whole: every phase and every engine asks this. What has no body for an engine is left to the exact
/// one, so that a function needs no other.
/// </summary>
internal sealed record FunctionDefinition
{
    public const int Many = int.MaxValue;

    /// <summary>Its place in the documentation.</summary>
    public required int Place { get; init; }

    public required Wording Name { get; init; }

    /// <summary>What it takes, for a reader.</summary>
    public required Wording Parameters { get; init; }

    public required Wording Documentation { get; init; }

    public required Signature Signature { get; init; }

    public required int Least { get; init; }

    public required int Most { get; init; }

    /// <summary>The kind and unit of what it gives; the common type of its arguments where nothing is said.</summary>
    public Func<ICallTypes, FormulaType> Result { get; init; } = types => types.Agree();

    /// <summary>How the figures of a variable must be aggregated over time for it; null for any way.</summary>
    public Aggregation? WantsAggregate { get; init; }

    public PercentPointRule PercentPoints { get; init; }

    /// <summary>Whether it rounds: percentages then in percent points.</summary>
    public bool Rounds { get; init; }

    /// <summary>The argument that it divides by; null for none.</summary>
    public int? Divisor { get; init; }

    /// <summary>Whether a negative divisor turns the sign of what it tells, which is said then.</summary>
    public bool SignFollowsDivisor { get; init; }

    /// <summary>The arguments that are its bounds, which are to stand in their order where they are written out; null for none.</summary>
    public (int Low, int High)? OrderedBounds { get; init; }

    /// <summary>The argument that is an exponent: a plain number without a unit. Null for none.</summary>
    public int? Exponent { get; init; }

    /// <summary>Whether all its arguments are to be plain numbers, and none a percentage.</summary>
    public bool TakesPlain { get; init; }

    /// <summary>At which time it takes its variable.</summary>
    public Shift Shift { get; init; }

    public SingleFigure OfSingle { get; init; }

    /// <summary>Whether a function over rows takes a condition, which counts as 1 where it holds and as 0 where it does not.</summary>
    public bool OfConditions { get; init; }

    /// <summary>The function that puts the values of the rows together; a call, because the fields of other files may not have their values yet.</summary>
    public Func<FunctionDefinition>? Combines { get; init; }

    /// <summary>What a function over rows gives where no row counts; null where it is then missing.</summary>
    public Rational? OfNoRow { get; init; }

    public ExactBody? Exact { get; init; }

    /// <summary>Computes where an argument is no fraction; without it the function has no value there, and says so.</summary>
    public RealBody? Real { get; init; }

    public FastBody? Fast { get; init; }

    public VectorBody? Vector { get; init; }

    public SymbolicBody? Symbolic { get; init; }

    /// <summary>The host's function that this is; null for one of the language.</summary>
    public HostFunction? Host { get; init; }

    /// <summary>The definition of a function of the host.</summary>
    public static FunctionDefinition Of(HostFunction host) => new()
    {
        Place = 0, Name = new(host.Name, host.Name), Parameters = new("…", "…"), Documentation = new("", ""),
        Signature = Signature.Numbers, Least = host.MinArguments, Most = host.MaxArguments,
        Result = _ => FormulaType.Plain(host.Unit is null ? UnitOfMeasure.Unknown : UnitOfMeasure.Declared(host.Unit)),
        Exact = x => host.Compute(x),
        Host = host,
    };

    /// <summary>Whether a call with so many arguments looks at the figures of its first one.</summary>
    public bool TakesFigures(int arguments) => Signature is Signature.Figures or Signature.PairedFigures or Signature.Declaration
        || (Signature == Signature.FiguresOrNumbers && arguments == 1);
}
