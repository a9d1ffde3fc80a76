using System.Text;
using Iki.Cli;

// The tool speaks UTF-8 everywhere, with line feeds, and without a byte-order mark.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
return Tool.Run(args, Console.OpenStandardInput, output, error);
