using System.CommandLine;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary>The tool, and the language in which it speaks to people where the command line names none.</summary>
internal interface IToolCommand
{
    Language SystemLanguage { get; }
}

/// <summary>The tool as a whole, with the options for help and version.</summary>
internal sealed class ToolCommand(string description, Language systemLanguage) : RootCommand(description), IToolCommand
{
    public Language SystemLanguage => systemLanguage;
}

/// <summary>The tool for a command line that asks for neither help nor version: their texts are resources of the parser, whose reading is a tenth of what a native program takes to start.</summary>
internal sealed class BareToolCommand(Language systemLanguage) : Command("iki"), IToolCommand
{
    public Language SystemLanguage => systemLanguage;
}
