namespace Iki.Core.Benchmarks.Data;

/// <summary>One contender in a process of its own: reads the file once, and prints what that took.</summary>
internal static class DataContender
{
    /// <summary>Of the arguments: which contender, the file, the period asked for, and for how many rows the offices were made.</summary>
    public static int Run(string[] args)
    {
        var (path, asked, rows) = (args[1], Period.Parse(args[2]), int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture));
        var turn = args[0] switch
        {
            "library" => LibraryContender.Csv(path, asked, rows),
            "library-json" => LibraryContender.Json(path, rows),
            "sep" => Minimal.BySep(path, asked),
            "sylvan" => Minimal.BySylvan(path, asked),
            "jsondocument" => Minimal.ByJsonDocument(path, asked),
            _ => throw new ArgumentException($"There is no contender {args[0]}."),
        };
        Console.WriteLine(turn);
        return 0;
    }
}
