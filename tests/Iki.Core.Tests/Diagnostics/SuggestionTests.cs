using Iki.Core.Diagnostics;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>What is taken for a slip. Distances counted by hand: letters added, dropped, changed, or swapped with their neighbour.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("hariKrja", "hariKerja")]
    [InlineData("pegwaai", "pegawai")]
    [InlineData("HARI_KERJA", "hariKerja")]
    [InlineData("hari kerja", "hariKerja")]
    [InlineData("disipln", "disiplin")]
    [InlineData("DISIPLN", "disiplin")]
    [InlineData("laporann", "laporan")]
    [InlineData("lpaoran", "laporan")]
    [InlineData("lapora", "laporan")]
    [InlineData("lapor", null)]
    [InlineData("xyzzy", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_a_slip_away(string given, string? meant)
    {
        // Up to a third of the shorter name may differ: two letters of seven, one of five.
        Suggestion.Nearest(given, ["pegawai", "laporan", "hariKerja", "disiplin"]).Should().Be(meant);
    }

    [Theory]
    [InlineData("data1", "data2")]
    [InlineData("abcd", "abdc")]
    [InlineData("abcdef", "abdcfe")]
    public void A_swap_or_a_change_is_one_slip(string given, string meant)
    {
        Suggestion.Nearest(given, [meant]).Should().Be(meant);
    }

    [Fact]
    public void Of_equally_near_names_the_first_in_order_is_taken_however_they_are_given()
    {
        Suggestion.Nearest("datab", ["datad", "dataC", "datac"]).Should().Be("dataC");
        Suggestion.Nearest("datab", ["datac", "dataC", "datad"]).Should().Be("dataC");
    }

    [Fact]
    public void The_nearer_name_is_taken_even_behind_others()
    {
        Suggestion.Nearest("laporan", ["laporen2", "laporan2"]).Should().Be("laporan2");
        Suggestion.Nearest("laporan", ["laporan2", "laporen2"]).Should().Be("laporan2");
    }

    [Fact]
    public void Names_beyond_100_letters_are_not_compared()
    {
        Suggestion.Nearest(new string('a', 100), [new string('a', 99) + "b"]).Should().NotBeNull();
        Suggestion.Nearest(new string('a', 101), [new string('a', 100)]).Should().BeNull();
        Suggestion.Nearest(new string('a', 100), [new string('a', 101)]).Should().BeNull();
    }
}
