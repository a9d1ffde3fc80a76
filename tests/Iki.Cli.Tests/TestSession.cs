using System.Globalization;
using System.Runtime.CompilerServices;

namespace Iki.Cli.Tests;

/// <summary>Runs the whole suite under the culture that IKI_TEST_CULTURE names: the tool's output must not change with it.</summary>
internal static class TestSession
{
    [ModuleInitializer]
    internal static void Start()
    {
        if (Environment.GetEnvironmentVariable("IKI_TEST_CULTURE") is not { Length: > 0 } name) return;
        var culture = name == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
