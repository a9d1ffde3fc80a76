using System.Text.Json;
using Iki.Core;

namespace Iki.Native.Options;

/// <summary>A member of the options.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Example">How it is written.</param>
/// <param name="TryTake">Takes its value, which the reader stands on; false where it is another than can be.</param>
internal sealed record OptionMember(string Name, string Example, OptionMember.Take TryTake)
{
    /// <summary>Of a list, its elements that were taken; null for a member that is none.</summary>
    public Func<CallOptions, List<string>>? Elements { get; private init; }

    public delegate bool Take(ref Utf8JsonReader reader, CallOptions options);

    public static readonly OptionMember Language = new("language", "\"language\": \"id\"", (ref r, o) => TakeText(ref r, t =>
    {
        if (Languages.FromTag(t) is not { } language) return false;
        o.Language = language;
        return true;
    }));

    public static readonly OptionMember File = Text("file", "\"file\": \"catalog.json\"", (o, t) => o.File = t);

    public static readonly OptionMember Format = new("format", "\"format\": \"csv\"", (ref r, o) => TakeText(ref r, t =>
    {
        o.IsTable = t == "csv";
        return t is "csv" or "json";
    }));

    public static readonly OptionMember Lint = Flag("lint", (o, f) => o.IsLinted = f);

    public static readonly OptionMember Numbers = new("numbers", "\"numbers\": \"id\"", (ref r, o) => TakeText(ref r, t =>
    {
        o.Numbers = t switch { "id" => NumberNotation.Indonesian, "en" => NumberNotation.English, _ => NumberNotation.Auto };
        return t is "auto" or "id" or "en";
    }));

    public static readonly OptionMember Period = new("period", "\"period\": \"2025-Q1\"", (ref r, o) => TakeText(ref r, t =>
    {
        if (!Core.Period.TryParse(t, out var period)) return false;
        o.Period = period;
        return true;
    }));

    public static readonly OptionMember Office = Text("office", "\"office\": \"Kecamatan Sukamaju\"", (o, t) => o.Office = t);

    public static readonly OptionMember YearToDate = Flag("yearToDate", (o, f) => o.IsYearToDate = f);

    public static readonly OptionMember Strict = Flag("strict", (o, f) => o.IsStrict = f);

    public static readonly OptionMember Indicators = Texts("indicators", "\"indicators\": [\"kasi/laporan\"]", o => o.Indicators);

    public static readonly OptionMember Positions = Texts("positions", "\"positions\": [\"kasi\"]", o => o.Positions);

    public static readonly OptionMember Indicator = Text("indicator", "\"indicator\": \"kasi/laporan\"", (o, t) => o.Indicator = t);

    public static readonly OptionMember By = Text("by", "\"by\": \"laporan\"", (o, t) => o.By = t);

    public static readonly OptionMember Reach = Text("reach", "\"reach\": \"baik\"", (o, t) => o.Reach = t);

    public static readonly OptionMember Organization = Text("organization", "\"organization\": \"baik\"", (o, t) => o.Organization = t);

    public static readonly OptionMember Regulation = new("regulation", "\"regulation\": \"permenpanrb-8-2021\"", (ref r, o) =>
    {
        if (r.TokenType != JsonTokenType.StartObject) return TakeText(ref r, t =>
        {
            o.Regulation = t;
            return true;
        });
        using var own = JsonDocument.ParseValue(ref r);
        o.OwnRegulation = own.RootElement.GetRawText();
        return true;
    });

    private static OptionMember Text(string name, string example, Action<CallOptions, string> set) => new(name, example, (ref r, o) => TakeText(ref r, t =>
    {
        set(o, t);
        return true;
    }));

    private static OptionMember Flag(string name, Action<CallOptions, bool> set) => new(name, $"\"{name}\": true", (ref r, o) =>
    {
        if (r.TokenType is not (JsonTokenType.True or JsonTokenType.False)) return false;
        set(o, r.GetBoolean());
        return true;
    });

    private static OptionMember Texts(string name, string example, Func<CallOptions, List<string>> list) => new(name, example, (ref r, o) =>
    {
        if (r.TokenType != JsonTokenType.StartArray) return false;
        while (r.Read() && r.TokenType != JsonTokenType.EndArray)
        {
            if (!TakeText(ref r, t =>
            {
                list(o).Add(t);
                return true;
            })) return false;
        }

        return true;
    })
    {
        Elements = list,
    };

    private static bool TakeText(ref Utf8JsonReader reader, Func<string, bool> take)
    {
        if (reader.TokenType != JsonTokenType.String) return false;
        try
        {
            return take(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half of a surrogate pair.
            return false;
        }
    }
}
