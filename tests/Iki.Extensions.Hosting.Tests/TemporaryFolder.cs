namespace Iki.Extensions.Hosting.Tests;

/// <summary>A folder of a test, deleted after it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("iki-hosting-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file as programs do that leave no moment with half of it: beside it first, and then in its place.</summary>
    public void Replace(string name, string text)
    {
        var beside = File($"{name}.new");
        System.IO.File.WriteAllText(beside, text);
        System.IO.File.Move(beside, File(name), overwrite: true);
    }

    public void Write(string name, string text) => System.IO.File.WriteAllText(File(name), text);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
