using System.CommandLine;
using System.Text;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Commands;

/// <summary><c>--mapping</c>: how the tables of figures are understood, confirmed by a person.</summary>
internal sealed class MappingOption
{
    private readonly FileOption<string?> _mapping = new("--mapping") { Description = "How tables of figures are understood, as written by 'iki figures' and confirmed." };

    public void AddTo(Command command) => command.Add(_mapping);

    /// <summary>Reads the mapping, where one is named.</summary>
    public bool TryRead(Invocation call, out FigureMapping? mapping, out EquatableList<Diagnostic> faults)
    {
        (mapping, faults) = (null, []);
        if (call.Parsed.GetValue(_mapping) is not { } path) return true;
        string text;
        try
        {
            text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // As any file that is not there or cannot be read.
            faults = CatalogFile.Load(path).Diagnostics;
            return false;
        }

        var read = FigureMappingFile.Read(text.TrimStart('\uFEFF'), path);
        (mapping, faults) = (read.ValueOrNull, read.Diagnostics);
        return mapping is not null;
    }
}
