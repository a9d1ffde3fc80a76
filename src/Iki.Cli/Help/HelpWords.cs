using Iki.Core;

namespace Iki.Cli.Help;

/// <summary>The words of the help page itself.</summary>
internal static class HelpWords
{
    public static readonly Wording Description = new("Description", "Keterangan");

    public static readonly Wording Usage = new("Usage", "Pemakaian");

    public static readonly Wording Arguments = new("Arguments", "Argumen");

    public static readonly Wording Options = new("Options", "Opsi");

    public static readonly Wording Commands = new("Commands", "Perintah");

    public static readonly Wording CommandPlace = new("[command]", "[perintah]");

    public static readonly Wording OptionsPlace = new("[options]", "[opsi]");

    public static readonly Wording Required = new("(REQUIRED)", "(WAJIB)");

    public static readonly Wording Default = new("[default: {0}]", "[bila tidak diisi: {0}]");

    public static readonly Wording ShowHelp = new("Show help and usage information", "Menampilkan bantuan dan cara pemakaian");

    public static readonly Wording ShowVersion = new("Show version information", "Menampilkan versi");
}
