using System.Runtime.Versioning;
using System.Text;
using System.Runtime.InteropServices.JavaScript;
using Iki.Core;
using Iki.Core.Diagnostics;
[assembly: SupportedOSPlatform("browser")]
namespace Iki.Playground;

internal static partial class Program
{
    private static void Main() { }
    [JSExport] public static string Answer(string question) => FormulaExchange.Answer(Encoding.UTF8.GetBytes(question));
}
