using Iki.Core.Diagnostics;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>What a collector keeps of a thousand and more diagnostics, and what it says of the rest.</summary>
public class DiagnosticCollectorTests
{
    [Theory]
    [InlineData(1_000, 1_000, null)]
    [InlineData(1_001, 1_001, "1")]
    [InlineData(1_300, 1_001, "300")]
    public void Of_more_than_a_thousand_the_rest_is_counted(int reported, int listed, string? further)
    {
        var list = Nulls(reported).InOrder();

        list.Should().HaveCount(listed);
        list.Count(d => d.Code == "IKI4014").Should().Be(1_000);
        list.SingleOrDefault(d => d.Code == "IKI4024")?.Arguments.Single().Should().Be(further);
        (list[^1].Code == "IKI4024").Should().Be(further is not null);
    }

    [Fact]
    public void What_another_collector_counted_is_counted_on()
    {
        var whole = DiagnosticCollector.ForFile(null);
        whole.AddRange(Nulls(10).InOrder());
        whole.AddRange(Nulls(1_500).InOrder());

        // 1,510 in all.
        whole.Count.Should().Be(1_510);
        whole.InOrder()[^1].Arguments.Should().Equal("510");
        whole.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void The_rest_weighs_as_much_as_the_gravest_of_it()
    {
        var collector = DiagnosticCollector.ForFile("data.json");
        for (var i = 0; i < 1_200; i++) collector.GivenTwice(Place.Nowhere, "pegawai");

        collector.HasErrors.Should().BeFalse();
        var further = collector.InOrder()[^1];
        (further.Code, further.Severity, further.File).Should().Be(("IKI4024", Severity.Warning, "data.json"));
        further.ToString().Should().StartWith("IKI4024  warning: Further problems that are not shown: 200");

        collector.NullValue(Place.Nowhere);
        collector.GivenTwice(Place.Nowhere, "pegawai");
        (collector.HasErrors, collector.InOrder()[^1].Severity).Should().Be((true, Severity.Error));
    }

    private static DiagnosticCollector Nulls(int count)
    {
        var collector = DiagnosticCollector.ForFile("catalog.json");
        for (var i = 0; i < count; i++) collector.NullValue(Place.Nowhere);
        return collector;
    }
}
