using System.Diagnostics;

namespace Iki.Package.Tests;

/// <summary>Programs run as a user would run them.</summary>
internal static class Command
{
    /// <summary>Runs a program to its end; what it prints is its output, and a failure is one of the test.</summary>
    public static string Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "{0} {1} printed\n{2}{3}", program, string.Join(' ', arguments), output, errors.Result);
        return output;
    }

    public static Process Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test runner's own build left behind is no business of the one that is started here.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["CI"] = "true";
        // A package of this version may be in the user's own folder from another day, and would be taken instead.
        start.Environment["NUGET_PACKAGES"] = Path.Combine(Packed.Work, "nuget");
        return Process.Start(start)!;
    }

    /// <summary>A command of the SDK on a project, against the packed packages; servers that outlive it would keep its output open.</summary>
    public static void Sdk(string verb, string project, string output, params string[] arguments) => Run(
        Path.GetDirectoryName(project)!,
        "dotnet",
        [
            verb, project, "-o", output, "--artifacts-path", Path.Combine(Packed.Work, "artifacts"), "-nologo", "-warnaserror",
            "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:RestoreAdditionalProjectSources={Packed.Folder}", .. arguments,
        ]);
}
