using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Tests;

/// <summary>--progress: lines of how far the work is, where no terminal shows a bar.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Runs", "inside")]
    public void A_line_comes_at_every_tenth_with_the_time_left()
    {
        var (clock, said) = (new Clock(), new StringWriter { NewLine = "\n" });
        var lines = new ProgressLines(4, said, "Evaluating", Language.English, clock);

        // 100 seconds a piece; of the second line half is done after 200 seconds, so 200 are left.
        foreach (var _ in Enumerable.Range(0, 4))
        {
            clock.Seconds += 100;
            lines.Advance(1);
        }

        said.ToString().Should().Be("""
            Evaluating: 25%, about 0:05:00 left.
            Evaluating: 50%, about 0:03:20 left.
            Evaluating: 75%, about 0:01:40 left.
            Evaluating: 100%, after 0:06:40.

            """);
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void Many_small_steps_are_told_ten_times_and_slow_ones_every_half_minute()
    {
        var (clock, said) = (new Clock(), new StringWriter { NewLine = "\n" });
        var lines = new ProgressLines(1_000_000, said, "Menghitung", Language.Indonesian, clock);
        for (var i = 0; i < 1_000; i++) lines.Advance(1_000);
        said.ToString().Split('\n').Should().HaveCount(11).And.EndWith(["Menghitung: 100%, selesai dalam 0:00:00.", ""]);

        (clock, said) = (new Clock(), new StringWriter { NewLine = "\n" });
        lines = new ProgressLines(1_000, said, "Menghitung", Language.Indonesian, clock);
        for (var i = 0; i < 50; i++)
        {
            clock.Seconds += 10;
            lines.Advance(1);
        }

        // 500 seconds in lines of 30 each; 3 of 1,000 after 30 seconds leave 9,970.
        said.ToString().Split('\n').Should().HaveCount(17).And.StartWith("Menghitung: 0%, sisa waktu sekitar 2:46:10.");
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void Nothing_done_yet_says_nothing()
    {
        var (clock, said) = (new Clock { Seconds = 40 }, new StringWriter());
        var lines = new ProgressLines(1_000, said, "Evaluating", Language.English, clock);
        clock.Seconds += 40;

        lines.Advance(0);

        said.ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_run_says_how_far_it_is_when_asked_and_only_then()
    {
        string[] args =
        [
            "evaluate", Repository.PathOf("seeds", "awan-putih-2025", "catalog.json"), "--data", Repository.PathOf("seeds", "awan-putih-2025", "data.json"),
            "--offices", "all", "--periods", "quarter", "--format", "csv", "--output", _folder["hasil.csv"],
        ];

        // The tests may themselves be run on a terminal, where a bar is shown; a process of its own has none.
        var asked = Child.Tool([.. args, "--progress"]);
        var silent = Child.Tool(args);

        asked.ErrorLines.Where(l => l.StartsWith("Evaluating: ", StringComparison.Ordinal)).Should().HaveCountGreaterThanOrEqualTo(10);
        asked.ErrorLines[^1].Should().Be("Results: 256 (4 periods, 4 offices); with a value: 152.");
        silent.ErrorLines.Should().NotContain(l => l.StartsWith("Evaluating", StringComparison.Ordinal));
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
