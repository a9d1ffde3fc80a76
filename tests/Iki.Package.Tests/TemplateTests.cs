using System.Net;
using System.Text.RegularExpressions;

namespace Iki.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates in an empty folder builds without a warning and runs.</summary>
public class TemplateTests
{
    private static readonly string Hive = Path.Combine(Packed.Work, "hive");
    private static readonly string Beside = Directory.CreateDirectory(Path.Combine(Packed.Work, "new")).FullName;

    static TemplateTests() => New("install", Directory.GetFiles(Packed.Folder, "Iki.Templates.*.nupkg").Single());

    [Fact]
    public void A_console_program_prints_what_the_README_says()
    {
        var project = Made("iki-console", "Kehadiran-Kita");
        Directory.GetFiles(project).Select(Path.GetFileName).Should().BeEquivalentTo("Kehadiran-Kita.csproj", "Program.cs", "catalog.json");
        File.ReadAllText(Path.Combine(project, "Kehadiran-Kita.csproj")).Should().NotContain("attendance");

        var built = Path.Combine(Beside, "console-built");
        Command.Sdk("build", Path.Combine(project, "Kehadiran-Kita.csproj"), built, "-p:DisableTransitiveFrameworkReferenceDownloads=true");
        var printed = Regex.Match(Packed.Core.Text("README.md"), "```text\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
        Command.Run(built, "dotnet", "Kehadiran-Kita.dll").TrimEnd().Should().Be(printed);
        File.ReadAllText(Path.Combine(project, "schema", "catalog.schema.json")).Should().Be(Packed.Core.Text("schema/catalog.schema.json"));
    }

    [Fact]
    public async Task A_web_API_answers()
    {
        var project = Made("iki-api", "Kantor-Saya");
        Directory.GetFiles(project, "*", SearchOption.AllDirectories).Should().Contain(f => f.EndsWith("Kantor-Saya.csproj", StringComparison.Ordinal))
            .And.NotContain(f => File.ReadAllText(f).Contains("SampleOffice", StringComparison.Ordinal));

        var built = Path.Combine(Beside, "api-built");
        Command.Sdk("build", Path.Combine(project, "Kantor-Saya.csproj"), built);
        // As `dotnet run` does, in the folder of the project.
        using var process = Command.Start(project, "dotnet", Path.Combine(built, "Kantor-Saya.dll"), "--urls", "http://127.0.0.1:0");
        try
        {
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            using var client = new HttpClient { BaseAddress = HostSample.AddressOf(process) };
            (await client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
            (await client.GetStringAsync(new Uri("/", UriKind.Relative))).Should().Contain("bayu-2025");
        }
        finally
        {
            process.Kill();
        }
    }

    private static string Made(string template, string name)
    {
        New(template, "-n", name);
        return Path.Combine(Beside, name);
    }

    private static void New(params string[] arguments) => Command.Run(Beside, "dotnet", ["new", .. arguments, "--debug:custom-hive", Hive]);
}
