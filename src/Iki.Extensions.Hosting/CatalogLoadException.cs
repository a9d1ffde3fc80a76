using Iki.Core;

namespace Iki.Extensions.Hosting;

/// <summary>Catalogs could not be loaded when the host started; the message has every error with its place.</summary>
public sealed class CatalogLoadException : Exception
{
    internal CatalogLoadException(EquatableList<CatalogProblem> problems)
        : base($"Catalogs could not be loaded. Mend them, or let the host start without them (IkiOptions.AtStart).\n{string.Join('\n', problems)}") => Problems = problems;

    /// <summary>What could not be loaded, and why.</summary>
    public EquatableList<CatalogProblem> Problems { get; }
}
