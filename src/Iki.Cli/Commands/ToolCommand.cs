using System.CommandLine;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary>The tool as a whole, and the language in which it speaks to people where the command line names none.</summary>
internal sealed class ToolCommand(string description, Language systemLanguage) : RootCommand(description)
{
    public Language SystemLanguage => systemLanguage;
}
