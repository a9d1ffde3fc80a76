using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace Iki.Playground;

/// <summary>The page calls <see cref="Library"/>; the program itself has nothing to do.</summary>
internal static class Program
{
    private static void Main()
    {
    }
}
