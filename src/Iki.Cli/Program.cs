using System.Text;
using Iki.Cli;
using Iki.Cli.Input;

// The tool speaks UTF-8 everywhere, with line feeds, and without a byte-order mark.
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
var exitCode = Tool.Run(args, StandardInput.Open, output, error, SystemLanguage.Current());

// What could not be written has been reported; disposing the writer would try again and fail with a stack trace.
Environment.Exit(exitCode);
