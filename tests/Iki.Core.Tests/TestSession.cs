using System.Globalization;
using System.Runtime.CompilerServices;

namespace Iki.Core.Tests;

/// <summary>Runs the whole suite under the culture that IKI_TEST_CULTURE names, and in the root of the repository.</summary>
internal static class TestSession
{
    [ModuleInitializer]
    internal static void Start()
    {
        Directory.SetCurrentDirectory(RepositoryFiles.Root);
        if (Environment.GetEnvironmentVariable("IKI_TEST_CULTURE") is not { Length: > 0 } name) return;
        var culture = name == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
