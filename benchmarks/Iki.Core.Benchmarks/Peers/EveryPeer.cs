extern alias NCalc7;

using System.Globalization;
using DynamicExpresso;
using Jint;
using NewExpression = NCalc7::NCalc.Expression;
using NewOptions = NCalc7::NCalc.ExpressionOptions;

namespace Iki.Core.Benchmarks.Peers;

/// <summary>The library and its peers. Each computes in the type of the figures that it is handed, so that some stand here twice.</summary>
internal static class EveryPeer
{
    public static Peer Iki { get; } = new() { Name = "Iki.Core", Dialect = Dialect.Iki, Compile = Library };

    public static IReadOnlyList<Peer> Others { get; } =
    [
        new() { Name = "NCalc 2.2", Dialect = Dialect.NCalc, Compile = OldNCalc },
        new() { Name = "NCalc 7.4", Dialect = Dialect.NCalc, Compile = (text, names) => NewNCalc(text, names, NewOptions.RoundAwayFromZero) },
        new()
        {
            Name = "NCalc 7.4, decimal", Dialect = Dialect.NCalc, InDecimal = true,
            Compile = (text, names) => NewNCalc(text, names, NewOptions.RoundAwayFromZero | NewOptions.DecimalAsDefault),
        },
        new() { Name = "DynamicExpresso", Dialect = Dialect.CSharp, Compile = (text, names) => Expresso(text, names, DefaultNumberType.Default, typeof(double)) },
        new()
        {
            Name = "DynamicExpresso, decimal", Dialect = Dialect.CSharp, InDecimal = true,
            Compile = (text, names) => Expresso(text, names, DefaultNumberType.Decimal, typeof(decimal)),
        },
        new() { Name = "Jint", Dialect = Dialect.JavaScript, Compile = JavaScript },
        new() { Name = "Cel", Dialect = Dialect.Cel, Compile = CommonExpressions },
        new() { Name = "Cel, decimal", Dialect = Dialect.Cel, InDecimal = true, Compile = CommonExpressions },
    ];

    private static Func<object?[], object?> Library(string text, string[] names)
    {
        var formula = Formula.Compile(text).OrThrow();
        return figures =>
        {
            var given = names.Zip(figures).Where(f => f.Second is not null);
            return formula.Evaluate(FormulaInputs.Of([.. given.Select(f => (f.First, (Figure)Convert.ToDecimal(f.Second, CultureInfo.InvariantCulture)))]));
        };
    }

    private static Func<object?[], object?> OldNCalc(string text, string[] names)
    {
        var expression = new NCalc.Expression(text, NCalc.EvaluateOptions.RoundAwayFromZero);
        return figures =>
        {
            for (var i = 0; i < names.Length; i++) expression.Parameters[names[i]] = figures[i];
            return expression.Evaluate();
        };
    }

    private static Func<object?[], object?> NewNCalc(string text, string[] names, NewOptions options)
    {
        var expression = new NewExpression(text, CultureInfo.InvariantCulture) { Options = options };
        return figures =>
        {
            for (var i = 0; i < names.Length; i++) expression.Parameters[names[i]] = figures[i];
            return expression.Evaluate();
        };
    }

    // A parsed lambda has the types of its parameters, so that there is one for the types of each call's figures.
    private static Func<object?[], object?> Expresso(string text, string[] names, DefaultNumberType literals, Type missing)
    {
        var interpreter = new Interpreter().SetDefaultNumberType(literals).Reference(typeof(MidpointRounding));
        var lambdas = new Dictionary<string, Lambda>(StringComparer.Ordinal);
        return figures =>
        {
            var types = figures.Select(f => f?.GetType() ?? typeof(Nullable<>).MakeGenericType(missing)).ToArray();
            var key = string.Join(',', types.Select(t => t.FullName));
            if (!lambdas.TryGetValue(key, out var lambda))
            {
                lambdas[key] = lambda = interpreter.Parse(text, [.. names.Zip(types).Select(n => new DynamicExpresso.Parameter(n.First, n.Second))]);
            }

            return lambda.Invoke(figures!);
        };
    }

    private static Func<object?[], object?> JavaScript(string text, string[] names)
    {
        var engine = new Engine();
        var function = engine.Evaluate($"(function({string.Join(',', names)}) {{ return {text}; }})");
        return figures => engine.Invoke(function, figures!).ToObject();
    }

    private static Func<object?[], object?> CommonExpressions(string text, string[] names)
    {
        var program = new Cel.CelEnvironment([], "").Compile(text);
        return figures =>
        {
            var variables = new Dictionary<string, object?>();
            for (var i = 0; i < names.Length; i++) variables[names[i]] = figures[i];
            return program.Invoke(variables);
        };
    }
}
