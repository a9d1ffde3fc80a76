using System.Text;

namespace Iki.Cli.Tests;

/// <summary>A fresh folder for the files of one test, deleted with everything in it afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("iki-cli-").FullName;

    /// <summary>The full path of a name in the folder, whether or not there is such a file.</summary>
    public string this[string name] => Path.Combine(_path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public string MakeFolder(string name) => Directory.CreateDirectory(this[name]).FullName;

    /// <summary>What the tool wrote into a file.</summary>
    public string Read(string name)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(this[name]));
        ToolRun.MustNotTrace(text);
        return text;
    }

    /// <summary>Runs the tool; in what it says the paths of this folder are shortened to the names of the files.</summary>
    public ToolRun Run(params string[] args)
    {
        var run = ToolRun.Of(args);
        return run with { Output = Shorten(run.Output), Error = Shorten(run.Error) };
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    /// <summary>A text in which the paths of this folder are the names of its files.</summary>
    // JSON escapes the backslashes of Windows paths.
    public string Shorten(string text)
    {
        var prefix = _path + Path.DirectorySeparatorChar;
        return text.Replace(prefix.Replace("\\", "\\\\", StringComparison.Ordinal), "", StringComparison.Ordinal)
            .Replace(prefix, "", StringComparison.Ordinal);
    }
}
