using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Iki.Playground.Builder;

/// <summary>The .NET runtime for browsers, with the assemblies that the bridge reaches, trimmed to what it uses of them.</summary>
internal static class Runtime
{
    private const string Main = "Iki.Playground.dll";

    // The runtime starts with these; the others are loaded once it runs.
    private static readonly string[] Core = ["System.Private.CoreLib.dll", "System.Runtime.InteropServices.JavaScript.dll"];

    private static readonly string[] Natives = ["dotnet.js", "dotnet.runtime.js", "dotnet.native.js", "dotnet.native.wasm"];

    // Nothing of these is used in the page: messages of the framework itself, other cultures, debuggers and tracing.
    private static readonly string[] Features =
    [
        "System.Globalization.Invariant", "true", "System.Resources.UseSystemResourceKeys", "true",
        "System.Diagnostics.Debugger.IsSupported", "false", "System.Diagnostics.Tracing.EventSource.IsSupported", "false",
    ];

    public static void Write(string bridge, string site)
    {
        var pack = PathOf("BrowserRuntime");
        var folder = Path.Combine(site, "_framework");
        Directory.CreateDirectory(folder);
        Trim(bridge, pack, folder);
        foreach (var name in Natives) File.Copy(Path.Combine(pack, "native", name), Path.Combine(folder, name));

        var assemblies = Directory.EnumerateFiles(folder, "*.dll").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal).ToArray();
        var list = JsonSerializer.Serialize(new { core = Core, assemblies = assemblies.Except(Core) });
        File.WriteAllText(Path.Combine(site, "js", "assemblies.js"), $"// Written by the build.\nexport default {list};\n");
    }

    private static void Trim(string bridge, string pack, string output)
    {
        string[] arguments =
        [
            PathOf("Trimmer"), "-a", Path.Combine(bridge, Main), "all", "-d", Path.Combine(pack, "native"), "-d", Path.Combine(pack, "lib", "net10.0"),
            "-d", bridge, "-out", output, "--trim-mode", "link", "--action", "link", "--skip-unresolved", "true",
            "--nowarn", "IL2121;IL2026;IL2104;IL3050;IL3053",
            .. Features.Chunk(2).SelectMany(f => new[] { "--feature", f[0], f[1] }),
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException("The assemblies could not be trimmed.");
    }

    private static string PathOf(string key) => typeof(Runtime).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
