using System.Globalization;
using Iki.Core.Benchmarks.Peers;

namespace Iki.Core.Benchmarks.Accuracy;

/// <summary>What a peer answered, as it is printed, and whether it is right.</summary>
/// <param name="Text">The answer.</param>
/// <param name="IsRight">Whether it is the right one.</param>
internal readonly record struct Answer(string Text, bool IsRight)
{
    /// <summary>The text of an answer to what cannot be asked.</summary>
    public const string CannotBeWritten = "—";

    private const string NoValue = "no value";

    public static Answer Of(Question question, Peer peer)
    {
        if (question.TextFor(peer.Dialect) is not { } text) return new(CannotBeWritten, true);
        return Judge(question, () =>
        {
            var figures = question.Figures.Select(f => f is not { } given ? null : question.Whole ? (long)given : peer.Figure(given)).ToArray();
            return peer.Compile(text, question.Names)(figures);
        });
    }

    /// <summary>What a function gives, or throws, and whether it is right.</summary>
    public static Answer Judge(Question question, Func<object?>? answer)
    {
        if (answer is null) return new(CannotBeWritten, true);
        object? value;
        try
        {
            value = answer();
        }
#pragma warning disable CA1031 // Whatever a peer throws is its answer.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new(thrown.GetType().Name, question.Right == NoValue);
        }

        var text = Print(value);
        return new(text, text == question.Right || (question.Right == NoValue && value is null or Outcome { Value: null }));
    }

    private static string Print(object? value) => value switch
    {
        null => "null",
        bool condition => condition ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        Outcome { Condition: { } condition } => condition ? "true" : "false",
        Outcome outcome => outcome.ToString(Language.English),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
