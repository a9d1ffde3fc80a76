using System.Globalization;
using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>Wordings with what stands in their places.</summary>
internal static class Say
{
    public static string It(Wording wording, Language language, params ReadOnlySpan<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, wording.In(language), arguments!);

    public static string Count(int count, Noun noun, Language language) => It(noun.For(count), language, Languages.Number(count, language));
}
