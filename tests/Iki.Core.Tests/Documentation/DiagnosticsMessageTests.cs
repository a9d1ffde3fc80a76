using System.Globalization;
using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Documentation;

/// <summary>The messages of every code, in both languages.</summary>
public class DiagnosticsMessageTests
{
    // More arguments than any message has, each to be known again in the message.
    private static readonly EquatableList<string> Markers =
        [.. Enumerable.Range(0, 8).Select(i => string.Create(CultureInfo.InvariantCulture, $"‹{i}›"))];

    public static TheoryData<string> Codes => [.. AllDescriptors.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_worded_in_both_languages(string code)
    {
        var (english, indonesian) = Both(code);
        english.Should().MatchRegex(@"\S");
        indonesian.Should().MatchRegex(@"\S").And.NotBe(english);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_wordings_name_the_same_arguments_from_the_first_on(string code)
    {
        var (english, indonesian) = Both(code);
        var named = ArgumentsIn(english);
        ArgumentsIn(indonesian).Should().Equal(named);
        named.Should().Equal(Markers.Take(named.Count));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Nothing_of_the_template_is_left_in_a_message(string code)
    {
        var (english, indonesian) = Both(code);
        (english + indonesian).Should().NotContainAny("{", "}", "⟨", "⟩");
    }

    private static (string English, string Indonesian) Both(string code) =>
        (AllDescriptors.Of(code).Message(Markers, Language.English), AllDescriptors.Of(code).Message(Markers, Language.Indonesian));

    private static List<string> ArgumentsIn(string message) =>
        [.. Regex.Matches(message, @"‹\d›").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
}
