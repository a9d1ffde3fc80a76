namespace Iki.Core.Tests;

/// <summary>Figures that are no numbers.</summary>
public class FigureTests
{
    [Fact]
    public void A_long_text_is_shown_cut_and_never_in_the_middle_of_a_character()
    {
        // 56 letters and then one of those that take two UTF-16 units.
        var problem = Figure.Read(new string('x', 56) + "😀😀😀").Problem!;
        problem.Message(Language.English).Should().StartWith($"'{new string('x', 56)}...' is not a number.");
    }

    [Fact]
    public void Written_to_a_file_one_that_could_not_be_read_is_no_0()
    {
        var example = new Example { Values = [new NamedFigures { Name = "a", Single = Figure.Read("banyak") }], Expect = 1, From = "by hand" };
        var indicator = new Indicator { Id = "i", Name = "I", Unit = "", Formula = "a", Examples = [example] };
        var catalog = new Catalog
        {
            Id = "c", Title = "C", Office = new Office { Name = "O" }, Variables = [new Variable { Name = "a", Label = "a" }],
            Positions = [new Position { Id = "p", Title = "P", Objectives = [new Objective { Statement = "S", Indicators = [indicator] }] }],
        };
        CatalogFile.Read(CatalogFile.Write(catalog)).Diagnostics.Select(d => (d.Code, d.Pointer)).Should()
            .Equal(("IKI5001", "/positions/0/objectives/0/indicators/0/examples/0/values/a"));
    }

    [Theory]
    [InlineData("98.75", "395/4")]
    [InlineData("98,75", "395/4")]
    [InlineData("1/3", "1/3")]
    [InlineData("-3", "-3")]
    public void A_text_is_parsed_as_it_is_read(string text, string exact)
    {
        Parse<Figure>(text).Value.Should().Be(Rational.Parse(exact));
        (Figure.TryParse(text, null, out var figure), figure.Value).Should().Be((true, Rational.Parse(exact)));
    }

    [Theory]
    [InlineData("1.250", "'1.250' is no figure: '1.250' can be read in more than one way")]
    [InlineData("1/0", "'1/0' is no figure: '1/0' is not a number")]
    [InlineData("", "'' is no figure")]
    public void A_text_that_is_no_number_or_two_is_not_parsed(string text, string said)
    {
        var parse = () => Parse<Figure>(text);
        parse.Should().Throw<FormatException>().WithMessage(said + "*");
        Figure.TryParse(text, null, out var figure).Should().BeFalse();
        figure.Problem.Should().NotBeNull("it is no 0");
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
