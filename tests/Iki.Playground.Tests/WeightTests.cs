using System.Diagnostics;
using System.Globalization;
using Iki.Core.Tests;

namespace Iki.Playground.Tests;

/// <summary>How light the page is. The times depend on the machine: they are written down beside the site and asserted nowhere.</summary>
[Collection(SiteTests.Name)]
public sealed class WeightTests(Site site)
{
    private const string TypeAndMeasure = """
        () => {
          const box = document.getElementById('formula');
          const text = 'Jika(capaian >= 90%, Persen(laporan, target), (hadir - absen) / (pegawai × hariKerja) × 100%)';
          const times = [];
          for (let round = 0; round < 5; round++) {
            for (let i = 1; i <= text.length; i++) {
              box.value = text.slice(0, i);
              box.setSelectionRange(i, i);
              const start = performance.now();
              box.dispatchEvent(new InputEvent('input', { bubbles: true }));
              document.body.offsetHeight;
              times.push(performance.now() - start);
            }
          }
          times.sort((a, b) => a - b);
          return [times[Math.floor(times.length / 2)], times[Math.floor(times.length * .95)]];
        }
        """;

    [Fact]
    public async Task The_first_load_is_under_four_megabytes()
    {
        var context = await site.NewContext();
        var before = site.Server.Bytes;
        var clock = Stopwatch.StartNew();
        var page = await site.Open(context: context);
        var interactive = clock.Elapsed;
        var bytes = site.Server.Bytes - before;
        var keystroke = await page.EvaluateAsync<double[]>(TypeAndMeasure);
        await File.WriteAllTextAsync(RepositoryFiles.PathOf("artifacts", "playground-measured.txt"), string.Create(
            CultureInfo.InvariantCulture,
            $"first load {bytes / 1024.0:0} KB, interactive after {interactive.TotalSeconds:0.00} s, keystroke median {keystroke[0]:0.0} ms, 95th percentile {keystroke[1]:0.0} ms\n"));
        bytes.Should().BeLessThan(4 * 1024 * 1024);
    }
}
