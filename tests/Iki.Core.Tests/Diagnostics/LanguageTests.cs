using System.Globalization;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>Which language a reader gets.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("id", Language.Indonesian)]
    [InlineData("id-ID", Language.Indonesian)]
    [InlineData("en-GB", Language.English)]
    [InlineData("tr-TR", Language.English)]
    [InlineData("ms-MY", Language.English)]
    [InlineData("", Language.English)]
    public void A_culture_reads_indonesian_where_that_is_its_language(string culture, Language language)
    {
        Languages.For(CultureInfo.GetCultureInfo(culture)).Should().Be(language);
    }

    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("id", Language.Indonesian)]
    [InlineData("ID", null)]
    [InlineData("id-ID", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_tag_is_en_or_id(string? tag, Language? language)
    {
        Languages.FromTag(tag).Should().Be(language);
    }
}
