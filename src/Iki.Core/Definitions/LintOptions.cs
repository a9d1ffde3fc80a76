using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>Which rules of quality are applied, and how severe each one is. Immutable.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class LintOptions
{
    private readonly ImmutableDictionary<string, Severity?> _changes;

    private LintOptions(ImmutableDictionary<string, Severity?> changes) => _changes = changes;

    /// <summary>Every rule, as severe as it is documented.</summary>
    public static LintOptions Default { get; } = new(ImmutableDictionary.Create<string, Severity?>(StringComparer.Ordinal));

    /// <summary>The same options without a rule.</summary>
    /// <param name="code">The rule's code, such as <c>IKI6007</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public LintOptions Without(string code) => Change(code, null);

    /// <summary>The same options with a rule of another weight.</summary>
    /// <param name="code">The rule's code, such as <c>IKI6007</c>.</param>
    /// <param name="severity">The new severity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public LintOptions With(string code, Severity severity) => Change(code, severity);

    /// <summary>A diagnostic as these options weigh it; null where its rule is switched off.</summary>
    internal Diagnostic? Weigh(Diagnostic diagnostic) =>
        !_changes.TryGetValue(diagnostic.Code, out var severity) ? diagnostic
        : severity is { } weight ? diagnostic with { Severity = weight }
        : null;

    private LintOptions Change(string code, Severity? severity)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!Descriptors.OfQuality.Any(d => d.Code == code))
        {
            throw new ArgumentException($"There is no rule '{code}'.", nameof(code));
        }

        return new LintOptions(_changes.SetItem(code, severity));
    }
}
