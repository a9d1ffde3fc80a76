using Iki.Core.Definitions;

namespace Iki.Core.Tests.Definitions;

/// <summary>What the offices of a tree are called and shown by.</summary>
public class OfficeTreeTests
{
    private static readonly Catalog Empty = CatalogFile.Read("""
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kabupaten Uji" }, "positions": [] }
        """).OrThrow();

    private static OfficeNode Node(string name, string? code, params OfficeNode[] below) => new() { Name = name, Code = code, Offices = [.. below] };

    private static Catalog Of(params OfficeNode[] offices) => Empty with { Offices = [.. offices] };

    private static IEnumerable<(string, string?)> Found(Catalog catalog) => CatalogEvaluator.Create(catalog).Diagnostics.Select(d => (d.Code, d.Pointer));

    [Fact]
    public void One_directly_below_the_catalogs_own_has_that_in_front_of_its_path()
    {
        var catalog = Of(Node("Bagian Umum", null), Node("Dinas", null, Node("Bagian Umum", null)));
        Found(catalog).Should().BeEmpty();
        catalog.OfficeNames.Should().Equal("Kabupaten Uji", "Kabupaten Uji / Bagian Umum", "Dinas", "Dinas / Bagian Umum");
        catalog.OfficeNames.Select(o => catalog.FindOffice(o).ValueOrNull).Should().Equal(catalog.OfficeNames);
        catalog.FindOffice("Bagian Umum").Diagnostics.Single().Code.Should().Be("IKI5053");
    }

    [Fact]
    public void One_below_another_of_its_name_has_a_path()
    {
        var catalog = Of(Node("Desa Satu", null, Node("Desa Satu", null, Node("Desa Satu", null))));
        Found(catalog).Should().BeEmpty();
        catalog.OfficeNames.Should().Equal("Kabupaten Uji", "Kabupaten Uji / Desa Satu", "Desa Satu / Desa Satu", "Desa Satu / Desa Satu / Desa Satu");
        catalog.OfficeNames.Select(o => catalog.FindOffice(o).ValueOrNull).Should().Equal(catalog.OfficeNames);
    }

    [Fact]
    public void Of_one_name_below_one_office_each_is_shown_by_its_code_and_so_are_those_below_them()
    {
        var catalog = Of(Node("Desa", "1", Node("Dusun", "1.1")), Node("Desa", "2", Node("Dusun", "2.1")), Node("Lain", null));
        Found(catalog).Should().BeEmpty();
        catalog.OfficeNames.Should().Equal("Kabupaten Uji", "1", "1.1", "2", "2.1", "Lain");
        catalog.OfficeNames.Select(o => catalog.FindOffice(o).ValueOrNull).Should().Equal(catalog.OfficeNames);
        catalog.FindOffice("Desa / Dusun").Diagnostics.Single().Code.Should().Be("IKI5008");
        catalog.FindOffice("Dusun").Diagnostics.Single().Message(Language.English).Should().StartWith("Several offices are called 'Dusun': 1.1; 2.1.");
    }

    [Fact]
    public void What_nothing_tells_apart_is_an_error()
    {
        Found(Of(Node("Desa", null), Node("desa", null), Node("DESA", null))).Should().Equal(("IKI4037", "/offices/1/name"), ("IKI4037", "/offices/2/name"));
        Found(Of(Node("Desa", "1"), Node("Desa", null))).Should().Equal(("IKI4037", "/offices/1/name"));
        Found(Of(Node("Desa", null), Node("Desa", "1"))).Should().Equal(("IKI4037", "/offices/0/name"));

        // Those below two of one name have the same path.
        Found(Of(Node("Desa", "1", Node("Dusun", null)), Node("Desa", "2", Node("Dusun", null)))).Should().Equal(("IKI4037", "/offices/1/offices/0/name"));
        Of(Node("Desa", "1", Node("Dusun", null)), Node("Desa", "2", Node("Lain", null, Node("Dusun", null)))).OfficeNames.Should().Equal(
            "Kabupaten Uji", "1", "Desa / Dusun", "2", "Lain", "Desa / Lain / Dusun");
    }

    [Fact]
    public void A_code_is_that_of_one_office_and_no_name_of_another()
    {
        Found(Of(Node("Desa", "1"), Node("Lain", "1"))).Should().Equal(("IKI4058", "/offices/1/code"));
        Found(Of(Node("Desa", "a1"), Node("Lain", "A1"))).Should().Equal(("IKI4058", "/offices/1/code"));
        Found(Of(Node("Desa", "Lain"), Node("Lain", null))).Should().Equal(("IKI4058", "/offices/0/code"));
        Found(Of(Node("Desa", "Kabupaten Uji"))).Should().Equal(("IKI4058", "/offices/0/code"));
        Found(Of(Node("Desa", "Desa"))).Should().BeEmpty();
        Found(Of(Node("Desa", " "))).Should().Equal(("IKI4016", "/offices/0/code"));
    }

    [Fact]
    public void A_name_may_have_the_separator_in_it()
    {
        var catalog = Of(Node("UPT / Puskesmas", null, Node("Poli", null)), Node("UPT", null, Node("Poli", null)), Node("Klinik A/B", null, Node("Poli", null)));
        Found(catalog).Should().BeEmpty();
        catalog.OfficeNames.Should().Equal(
            "Kabupaten Uji", "UPT / Puskesmas", "UPT / Puskesmas / Poli", "UPT", "UPT / Poli", "Klinik A/B", "Klinik A/B / Poli");
        catalog.OfficeNames.Select(o => catalog.FindOffice(o).ValueOrNull).Should().Equal(catalog.OfficeNames);
        catalog.FindOffice("klinik a/b/poli").Value.Should().Be("Klinik A/B / Poli");

        // 'A / B / C' would be two, so the one below 'A / B' needs a code.
        var unclear = Of(Node("A", null, Node("B", null, Node("C", null))), Node("A / B", "2", Node("C", "2.1")));
        Found(unclear).Should().Equal(("IKI4037", "/offices/0/offices/0/offices/0/name"));
    }

    [Fact]
    public void The_catalogs_own_office_may_stand_at_the_top_with_a_code()
    {
        var catalog = Of(Node("kabupaten uji", "35.99", Node("Kecamatan A", "35.99.01")));
        Found(catalog).Should().BeEmpty();
        catalog.OfficeNames.Should().Equal("Kabupaten Uji", "Kecamatan A");
        catalog.FindOffice("35.99").Value.Should().Be("Kabupaten Uji");
    }

    [Fact]
    public void A_village_may_have_the_name_of_the_catalogs_own_office_with_a_code()
    {
        var catalog = Of(Node("Kabupaten Uji", "1"), Node("Lain", "2", Node("Kabupaten Uji", "3")));
        Found(catalog).Should().BeEmpty();
        catalog.OfficeNames.Should().Equal("Kabupaten Uji", "Kabupaten Uji / Kabupaten Uji", "Lain", "Lain / Kabupaten Uji");
        catalog.OfficeNames.Select(o => catalog.FindOffice(o).ValueOrNull).Should().Equal(catalog.OfficeNames);
        catalog.FindOffice("1").Value.Should().Be("Kabupaten Uji / Kabupaten Uji");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("Dinas /")]
    [InlineData("/ Dinas")]
    [InlineData("Dinas // Bagian")]
    [InlineData("Bagian / Dinas")]
    [InlineData("Kabupaten Uji / ")]
    [InlineData("Kabupaten Uji Dinas")]
    public void What_is_no_path_names_none(string text) =>
        Of(Node("Dinas", null, Node("Bagian", null))).FindOffice(text).Diagnostics.Single().Code.Should().Be("IKI5008");

    [Fact]
    public void Where_none_are_declared_any_text_is_an_office()
    {
        Empty.FindOffice("RW 1 / RT 2").Value.Should().Be("RW 1 / RT 2");
        Empty.FindOffice("kabupaten uji").Value.Should().Be("Kabupaten Uji");
        FluentActions.Invoking(() => Empty.FindOffice(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_tree_of_any_depth_is_named_compared_and_shown()
    {
        var deep = Deep(50_000);
        var catalog = Of(deep);
        catalog.OfficeNames.Should().HaveCount(50_001);
        (catalog == Of(Deep(50_000))).Should().BeTrue();
        (catalog == Of(Deep(49_999))).Should().BeFalse();
        catalog.GetHashCode().Should().Be(Of(Deep(50_000)).GetHashCode());
        CatalogComparison.Compare(Empty, catalog).Should().ContainSingle(c => c.ToString().Contains("offices", StringComparison.Ordinal));

        // All of one name: paths of more than a thousand letters are not made, and those further down need codes.
        var alike = new OfficeNode { Name = "Unit" };
        for (var i = 0; i < 5_000; i++) alike = new OfficeNode { Name = "Unit", Offices = [alike] };
        Of(alike).OfficeNames.Where(o => o.Length > 4).Max(o => o.Length).Should().BeInRange(990, 1_010);

        static OfficeNode Deep(int levels)
        {
            var node = new OfficeNode { Name = "Unit 0" };
            for (var i = 1; i < levels; i++) node = new OfficeNode { Name = $"Unit {i}", Offices = [node] };
            return node;
        }
    }

    [Fact]
    public void Random_trees_are_named_as_a_list_of_names_codes_and_paths_says()
    {
        var random = new Random(20261130);
        var sound = 0;
        for (var run = 0; run < 400; run++)
        {
            var (code, all) = (0, new List<(string Name, string? Code, string[] Path)>());
            var catalog = Of([.. Nodes(random.Next(1, 4), [])]);
            if (Found(catalog).Any()) continue;
            sound++;
            var shown = all.Select(o => Alone(all, a => a.Name == o.Name) ? o.Name
                : !Alone(all, a => a.Path.SequenceEqual(o.Path)) ? o.Code
                : string.Join(" / ", o.Path.Length == 1 ? [Empty.Office.Name, .. o.Path] : o.Path)).ToArray();
            catalog.OfficeNames.Skip(1).Should().Equal(shown);
            foreach (var (number, office) in all.Index())
            {
                catalog.FindOffice(shown[number]!).Value.Should().Be(shown[number]);
                catalog.FindOffice(office.Name).HasValue.Should().Be(Alone(all, a => a.Name == office.Name));
                if (office.Code is { } own) catalog.FindOffice(own).Value.Should().Be(shown[number]);
                if (office.Path.Length == 1) continue;
                var named = catalog.FindOffice(string.Join("/ ", office.Path).ToUpperInvariant());
                named.ValueOrNull.Should().Be(Alone(all, a => a.Path.SequenceEqual(office.Path)) ? shown[number] : null);
            }

            IEnumerable<OfficeNode> Nodes(int count, string[] above)
            {
                var nodes = new List<OfficeNode>();
                for (var n = 0; n < count; n++)
                {
                    var name = "abcdefgh"[random.Next(8)].ToString();
                    var own = random.Next(2) == 0 ? $"{++code}" : null;
                    all.Add((name, own, [.. above, name]));
                    nodes.Add(new OfficeNode { Name = name, Code = own, Offices = [.. Nodes(above.Length < 3 ? random.Next(3) : 0, [.. above, name])] });
                }

                return nodes;
            }
        }

        sound.Should().BeGreaterThan(100);

        static bool Alone(List<(string Name, string? Code, string[] Path)> all, Func<(string Name, string? Code, string[] Path), bool> isMeant) => all.Count(isMeant) == 1;
    }

    [Fact]
    public void Code_is_written_read_and_compared()
    {
        var catalog = Of(Node("Desa", "35.99.01.2001"));
        CatalogFile.Read(CatalogFile.Write(catalog)).Value.Should().Be(catalog);
        CatalogFile.Write(catalog).Should().Contain("\"code\": \"35.99.01.2001\"");
        catalog.Should().NotBe(Of(Node("Desa", null)));
    }
}
