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
}
