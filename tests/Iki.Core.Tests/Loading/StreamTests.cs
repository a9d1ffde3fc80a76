using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>Files that come as streams and pipes, and go into them.</summary>
public class StreamTests
{
    private const string CatalogJson =
        """
        { "formatVersion": 1, "id": "uji", "title": "Uji Σ", "office": { "name": "Kecamatan Uji" },
          "variables": { "surat": { "label": "surat", "unit": "surat", "integer": true, "min": 0 } },
          "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Tertib surat", "indicators": [
            { "id": "camat/surat", "name": "Surat", "unit": "surat", "formula": "surat" } ] } ] } ] }
        """;

    private const string DataJson = """{ "formatVersion": 1, "catalog": "uji", "period": "2025", "values": { "surat": 12 } }""";

    private static readonly CatalogEvaluator Evaluator = CatalogFile.ReadEvaluator(CatalogJson).Value;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_stream_gives_what_its_text_gives(int piece)
    {
        (await CatalogFile.ReadAsync(Pieces(CatalogJson, piece), "catalog.json")).Value.Should().Be(Evaluator.Catalog);
        (await CatalogFile.ReadEvaluatorAsync(Pieces(CatalogJson, piece))).Value.Catalog.Should().Be(Evaluator.Catalog);
        var data = (await DataFile.ReadAsync(Evaluator.Catalog, Pieces(DataJson, piece))).Value;
        Evaluator.Evaluate("camat/surat", data).Value.Should().Be(12m);
    }

    [Fact]
    public async Task A_pipe_gives_what_its_text_gives_and_is_left_open()
    {
        var pipe = PipeReader.Create(Pieces(CatalogJson, 9));
        (await CatalogFile.ReadAsync(pipe)).Value.Should().Be(Evaluator.Catalog);
        (await pipe.ReadAsync()).IsCompleted.Should().BeTrue();
        (await CatalogFile.ReadEvaluatorAsync(PipeReader.Create(Pieces(CatalogJson, 9)))).Value.Catalog.Should().Be(Evaluator.Catalog);
        (await DataFile.ReadAsync(Evaluator.Catalog, PipeReader.Create(Pieces(DataJson, 9)))).Value.Observations.Should().ContainSingle();
    }

    [Fact]
    public async Task A_problem_has_the_name_and_the_line_that_a_file_would_give_it()
    {
        var faulty = CatalogJson.Replace("\"min\"", "\"minn\"", StringComparison.Ordinal);
        var found = (await CatalogFile.ReadAsync(Pieces(faulty, 5), "unggahan.json")).Diagnostics.Should().ContainSingle().Subject;
        found.Should().BeEquivalentTo(new { File = "unggahan.json", Line = 2 });
        found.Should().Be(CatalogFile.Read(faulty, "unggahan.json").Diagnostics[0]);
    }

    [Fact]
    public async Task A_stream_that_is_empty_or_something_else_is_told_for_what_it_is()
    {
        (await CatalogFile.ReadAsync(new MemoryStream())).Diagnostics.Select(d => d.Code).Should().Equal("IKI4003");
        (await CatalogFile.ReadAsync(Pieces("%PDF-1.7\n", 1))).Diagnostics.Select(d => d.Code).Should().Equal("IKI4026");
        (await RegulationFile.ReadAsync(PipeReader.Create(Pieces("variable,value\n", 1)))).Diagnostics.Select(d => d.Code).Should().Equal("IKI4027");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(65_536)]
    [InlineData(1_000_000)]
    public async Task A_stream_without_end_is_told_at_its_limit_and_never_read_on(int limit)
    {
        var endless = new CountingStream(new EndlessStream("{ \"title\": \""u8.ToArray(), "x"u8.ToArray()));
        var found = (await CatalogFile.ReadAsync(endless, "a.json", new FileLimits { JsonBytes = limit })).Diagnostics.Should().ContainSingle().Subject;
        found.Should().BeEquivalentTo(new { Code = "IKI4029", File = "a.json" });
        endless.BytesRead.Should().Be(limit + 1);
    }

    [Fact]
    public async Task A_stream_as_long_as_the_limit_is_read()
    {
        var bytes = Encoding.UTF8.GetByteCount(CatalogJson);
        (await CatalogFile.ReadAsync(Pieces(CatalogJson, 3), limits: new FileLimits { JsonBytes = bytes })).Diagnostics.Should().BeEmpty();
        (await CatalogFile.ReadAsync(Pieces(CatalogJson, 3), limits: new FileLimits { JsonBytes = bytes - 1 })).Diagnostics.Select(d => d.Code).Should().Equal("IKI4029");
    }

    [Fact]
    public async Task Reading_ends_where_it_is_cancelled_and_passes_on_what_the_stream_throws()
    {
        var cancelled = new CancellationToken(canceled: true);
        await FluentActions.Awaiting(() => CatalogFile.ReadAsync(Pieces(CatalogJson, 1), cancellation: cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => CatalogFile.ReadAsync(new BrokenStream())).Should().ThrowAsync<IOException>().WithMessage("The line is dead.");
        await FluentActions.Awaiting(() => CatalogFile.WriteAsync(new MemoryStream(), Evaluator.Catalog, cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task What_is_written_into_a_stream_or_a_buffer_is_the_text_in_UTF_8()
    {
        var catalog = Evaluator.Catalog with { Title = new string('Σ', 40_000) + "😀" };
        await Same(CatalogFile.Write(catalog), o => CatalogFile.WriteTo(o, catalog), s => CatalogFile.WriteAsync(s, catalog));

        var results = Evaluator.Evaluate(DataFile.Read(catalog, DataJson).Value);
        await Same(ResultsFile.Write(results), o => ResultsFile.WriteTo(o, results), s => ResultsFile.WriteAsync(s, results));
        await Same(SchemaFile.Write(SchemaKind.Data), o => SchemaFile.WriteTo(o, SchemaKind.Data), s => SchemaFile.WriteAsync(s, SchemaKind.Data));

        var scorer = Regulations.ScorerFor("permenpanrb-8-2021").Value;
        var card = scorer.Score(results);
        await Same(ResultsFile.Write(card, Language.Indonesian), o => ResultsFile.WriteTo(o, card, Language.Indonesian), s => ResultsFile.WriteAsync(s, card, Language.Indonesian));
        await Same(ScorecardFile.Write(card), o => ScorecardFile.WriteTo(o, card), s => ScorecardFile.WriteAsync(s, card));
        await Same(RegulationFile.Write(scorer.Regulation), o => RegulationFile.WriteTo(o, scorer.Regulation), s => RegulationFile.WriteAsync(s, scorer.Regulation));

        Explanation[] explained = [Evaluator.Explain("camat/surat", DataFile.Read(catalog, DataJson).Value)];
        await Same(ExplanationFile.Write(explained), o => ExplanationFile.WriteTo(o, explained), s => ExplanationFile.WriteAsync(s, explained));
        await Same(DiagnosticsFile.Write(card.Diagnostics), o => DiagnosticsFile.WriteTo(o, card.Diagnostics), s => DiagnosticsFile.WriteAsync(s, card.Diagnostics));
    }

    private static async Task Same(string text, Action<IBufferWriter<byte>> writeTo, Func<Stream, Task> writeAsync)
    {
        var expected = Encoding.UTF8.GetBytes(text);
        var buffer = new ArrayBufferWriter<byte>();
        writeTo(buffer);
        buffer.WrittenSpan.SequenceEqual(expected).Should().BeTrue();
        using var stream = new MemoryStream();
        await writeAsync(stream);
        stream.ToArray().AsSpan().SequenceEqual(expected).Should().BeTrue();
    }

    private static PiecesStream Pieces(string text, int piece) => new(Encoding.UTF8.GetBytes(text), piece);

    private sealed class CountingStream(Stream inner) : MemoryStream
    {
        public long BytesRead { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = inner.Read(buffer.Span);
            BytesRead += read;
            return ValueTask.FromResult(read);
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("The line is dead.");
    }
}
