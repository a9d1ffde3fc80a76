using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace Iki.Wasm;

/// <summary>JavaScript calls the functions; the program itself has nothing to do.</summary>
internal static class Program
{
    private static void Main()
    {
    }
}
