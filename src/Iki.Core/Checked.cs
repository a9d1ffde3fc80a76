using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;

namespace Iki.Core;

/// <summary>
/// The outcome of reading or preparing: the value, if it could be made, and all diagnostics.
/// Bad input is a value and not an exception; taking a value that is not there is a misuse.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <example>
/// <code>
/// if (CatalogFile.Load("catalog.json").TryGetValue(out var catalog, out var problems)) Console.WriteLine(catalog.Id);   // awan-putih-2025
/// foreach (var problem in problems) Console.WriteLine(problem.ToString(Language.Indonesian));
/// </code>
/// </example>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class Checked<T>
    where T : class
{
    private readonly T? _value;

    internal Checked(T? value, EquatableList<Diagnostic> diagnostics, EquatableList<AcceptedFinding>? accepted = null)
    {
        _value = value;
        Diagnostics = diagnostics;
        Accepted = accepted ?? [];
    }

    /// <summary>Whether there is a value. A data set is there even when some of its figures could not be read.</summary>
    [MemberNotNullWhen(true, nameof(ValueOrNull))]
    public bool HasValue => _value is not null;

    /// <summary>The thing that was made.</summary>
    /// <exception cref="InvalidOperationException">There is no value; the message lists the diagnostics.</exception>
    public T Value => _value ?? throw new InvalidOperationException(
        $"There is no {typeof(T).Name}, because of:\n{string.Join('\n', Diagnostics)}");

    /// <summary>The thing that was made, or null.</summary>
    public T? ValueOrNull => _value;

    /// <summary>Everything found: errors, warnings and information.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    /// <summary>Warnings and information that the definition accepts; they are not among <see cref="Diagnostics"/>.</summary>
    public EquatableList<AcceptedFinding> Accepted { get; }

    /// <summary>Whether one of the diagnostics is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The thing that was made, if there is one, and everything found about it, in one step.</summary>
    /// <param name="value">The thing that was made, or null.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and information; there may be some beside a value.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value, out EquatableList<Diagnostic> diagnostics)
    {
        (value, diagnostics) = (_value, Diagnostics);
        return value is not null;
    }

    /// <summary>The thing that was made, or null, and everything found about it: <c>var (catalog, found) = CatalogFile.Load(path);</c>.</summary>
    /// <param name="value">The thing that was made, or null.</param>
    /// <param name="diagnostics">Everything found.</param>
    public void Deconstruct(out T? value, out EquatableList<Diagnostic> diagnostics) => (value, diagnostics) = (_value, Diagnostics);

    /// <summary>
    /// The thing that was made, where nothing is wrong with it. Unlike <see cref="Value"/> it throws also where there is a value beside errors, such as a data set
    /// of which a figure could not be read: for the start of a program, for scripts and for tests.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is an error; the message lists the diagnostics.</exception>
    public T OrThrow() => _value is not null && !HasErrors ? _value : throw new InvalidOperationException(
        $"{(HasValue ? $"The {typeof(T).Name} has errors" : $"There is no {typeof(T).Name}")}:\n{string.Join('\n', Diagnostics)}");

    /// <summary>The thing that was made, if there is one, and below it every diagnostic.</summary>
    /// <param name="language">The language of the diagnostics.</param>
    public string ToString(Language language) =>
        string.Join('\n', (HasValue ? [_value!.ToString()] : Array.Empty<string?>()).Concat(Diagnostics.Select(d => d.ToString(language))));

    /// <summary>The thing that was made, if there is one, and below it every diagnostic, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>Makes values of type <see cref="Checked{T}"/>, for packages beside the library and for hosts.</summary>
public static class Checked
{
    /// <summary>A value with what was found about it, or what was found where there is no value.</summary>
    /// <param name="value">The value; null where none could be made.</param>
    /// <param name="diagnostics">Everything found.</param>
    /// <param name="accepted">What the definition accepts of it; nothing when not given.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">There is neither a value nor a diagnostic, or a diagnostic is null.</exception>
    public static Checked<T> Of<T>(T? value, IEnumerable<Diagnostic> diagnostics, IEnumerable<AcceptedFinding>? accepted = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var found = diagnostics.WithoutNull(nameof(diagnostics)).ToEquatableList();
        return value is null && found.Count == 0
            ? throw new ArgumentException("Where there is no value, a diagnostic must say why.", nameof(diagnostics))
            : new Checked<T>(value, found, accepted?.WithoutNull(nameof(accepted)).ToEquatableList());
    }
}
