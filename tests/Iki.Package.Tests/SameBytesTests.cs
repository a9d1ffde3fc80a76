namespace Iki.Package.Tests;

/// <summary>The same sources give the same bytes, wherever they lie.</summary>
public class SameBytesTests
{
    [Fact]
    public void A_copy_of_the_repository_in_another_folder_packs_the_same_files()
    {
        var copy = Path.Combine(Packed.Work, "copy");
        Command.Run(Packed.Work, "git", "clone", "--quiet", "--no-hardlinks", RepositoryFiles.Root, copy);
        TakeOver(copy);
        SetRemote(copy);
        Command.Run(
            copy, "dotnet", "pack", "src/Iki.Core", "-c", "Release", "-o", "packages", "-nologo", "-warnaserror", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        Compare(Packed.Core, Packed.Of(Path.Combine(copy, "packages"), "Iki.Core", "nupkg"));
        Compare(Packed.Symbols, Packed.Of(Path.Combine(copy, "packages"), "Iki.Core", "snupkg"));
    }

    /// <summary>What is changed and not committed yet is part of what was packed.</summary>
    private static void TakeOver(string copy)
    {
        var files = Command.Run(RepositoryFiles.Root, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "src", "docs/schema", ".ci/documentation", "*.props");
        foreach (var file in files.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var target = Path.Combine(copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (File.Exists(RepositoryFiles.PathOf(file))) File.Copy(RepositoryFiles.PathOf(file), target, overwrite: true);
            else File.Delete(target);
        }
    }

    /// <summary>Source link is part of the symbols where the clone has a remote of the web; where it has none, packing goes on without.</summary>
    private static void SetRemote(string copy)
    {
        Command.Run(copy, "git", "remote", "remove", "origin");
        foreach (var remote in Command.Run(RepositoryFiles.Root, "git", "remote").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var url = Command.Run(RepositoryFiles.Root, "git", "remote", "get-url", remote).Trim();
            if (url.Contains("://", StringComparison.Ordinal)) Command.Run(copy, "git", "remote", "add", remote, url);
        }
    }

    private static void Compare(Packed one, Packed other)
    {
        // The id of the package's own description is drawn anew each time; what it describes is not.
        foreach (var (name, bytes) in one.Files.Where(f => !f.Key.StartsWith("_rels/", StringComparison.Ordinal) && !f.Key.StartsWith("package/", StringComparison.Ordinal)))
        {
            other.Files[name].AsSpan().SequenceEqual(bytes).Should().BeTrue("{0} is to be the same", name);
        }
    }
}
