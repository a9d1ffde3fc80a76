using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Iki.Cli.Tests.Documentation;

namespace Iki.Package.Tests;

/// <summary>The sample host drafts a catalog from the file that a request sends, and refuses what is none or too large in words.</summary>
public class HostImportTests(HostSample host) : IClassFixture<HostSample>
{
    /// <summary>The decree of the page "From Word to catalog", which tells what is found in it: 1 position, 2 duties, 2 rows, 1 question.</summary>
    private static readonly string Decree = GuideBlock.Split(File.ReadAllText(RepositoryFiles.PathOf("docs", "from-word.md")))
        .Select(piece => piece.Block).First(b => b is { Role: "file", Name: "keputusan.md" })!.Text;

    [Fact]
    public async Task The_decree_of_the_page_gives_its_catalog_and_its_question()
    {
        using var answer = await Send("keputusan.md", Encoding.UTF8.GetBytes(Decree));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var draft = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        draft["catalog"]!["id"]!.GetValue<string>().Should().Be("kelurahan-awan-putih-2025");
        draft["counts"]!["positions"]!.GetValue<int>().Should().Be(1);
        draft["counts"]!["duties"]!.GetValue<int>().Should().Be(2);
        draft["counts"]!["rows"]!.GetValue<int>().Should().Be(2);
        draft["diagnostics"]!.AsArray().Should().BeEmpty();
        var question = draft["findings"]!.AsArray().Single(f => f!["kind"]!.GetValue<string>() == "question")!;
        question["id"]!.GetValue<string>().Should().Be("kepala-seksi-pelayanan/kepuasan-warga");
        question["bearsOnValue"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task A_Word_file_is_read_and_asked_about_in_the_caller_s_language()
    {
        using var answer = await Send("keputusan.docx", Docx(WordTable), "id");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentLanguage.Should().Equal("id");
        var draft = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        var indicator = draft["catalog"]!["positions"]![0]!["objectives"]![0]!["indicators"]![0]!;
        indicator["formula"]!.GetValue<string>().Should().Be("izinTerbit / izinMasuk * 100%");
        indicator["reading"]!["status"]!.GetValue<string>().Should().Be("drafted");
        draft["findings"]!.AsArray().Select(f => f!["text"]!.GetValue<string>()).Should().Contain(text => text.StartsWith("Kolom 'ANGGARAN' tidak dikenal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_cut_off_is_refused_with_what_to_do()
    {
        using var answer = await Send("keputusan.docx", Docx(WordTable)[..400], "id");
        var problem = await Problem(answer, HttpStatusCode.UnprocessableEntity);
        problem["title"]!.GetValue<string>().Should().Be("Berkas ini tidak dapat dibaca sebagai keputusan.");
        problem["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("IKI7008");
    }

    [Fact]
    public async Task A_file_that_unpacks_beyond_the_limit_is_refused()
    {
        using var answer = await Send("keputusan.docx", Docx(new string(' ', 80_000_000)));
        (await Problem(answer, HttpStatusCode.UnprocessableEntity))["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("IKI7009");
    }

    [Theory]
    [InlineData("/import")]
    [InlineData("/import?name=%20")]
    public async Task A_file_without_a_name_is_asked_for_one(string address)
    {
        using var answer = await host.Client.PostAsync(address, new ByteArrayContent(Encoding.UTF8.GetBytes(Decree)));
        (await Problem(answer, HttpStatusCode.BadRequest))["title"]!.GetValue<string>().Should().Be("Name the file: /import?name=keputusan.docx");
    }

    [Fact]
    public async Task A_body_over_eight_mebibytes_is_refused_in_the_caller_s_language()
    {
        // Refused by its length alone: a body that is sent all the same meets a closed connection.
        using var request = Request("keputusan.pdf", new ByteArrayContent(new byte[(8 * 1024 * 1024) + 1]), "id");
        request.Headers.ExpectContinue = true;
        using var answer = await host.Client.SendAsync(request);
        (await Problem(answer, HttpStatusCode.RequestEntityTooLarge))["title"]!.GetValue<string>().Should().Be("Isi permintaan lebih dari 8 MiB.");
    }

    [Fact]
    public async Task Who_comes_while_two_are_being_read_is_told_and_those_who_give_up_make_room()
    {
        using var gaveUp = new CancellationTokenSource();
        List<Task<HttpResponseMessage>> reading = [];
        for (var i = 0; i < 2; i++)
        {
            var content = new EndlessContent();
            var request = Request("keputusan.md", content);
            request.Headers.ExpectContinue = true;
            reading.Add(host.Client.SendAsync(request, gaveUp.Token));
            await content.IsAskedFor;
        }

        using var busy = await Send("keputusan.md", Encoding.UTF8.GetBytes(Decree), "id");
        busy.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(5));
        (await Problem(busy, HttpStatusCode.ServiceUnavailable))["title"]!.GetValue<string>().Should().Be("Keputusan lain sedang dibaca. Ulangi beberapa saat lagi.");

        await gaveUp.CancelAsync();
        foreach (var given in reading) await given.Invoking(g => g).Should().ThrowAsync<OperationCanceledException>();
        HttpStatusCode status;
        do
        {
            using var answer = await Send("keputusan.md", Encoding.UTF8.GetBytes(Decree));
            status = answer.StatusCode;
        }
        while (status == HttpStatusCode.ServiceUnavailable);
        status.Should().Be(HttpStatusCode.OK);
    }

    /// <summary>Jabatan, and a table with a column that nothing knows.</summary>
    private static string WordTable => Paragraph("Jabatan : Kepala Seksi Perizinan") + "<w:tbl>"
        + Row("SASARAN", "INDIKATOR KINERJA", "FORMULASI PENGHITUNGAN", "ANGGARAN", "SUMBER DATA")
        + Row("Izin terbit tepat waktu", "Persentase izin yang terbit", "Jumlah izin terbit : Jumlah izin masuk x 100%", "7", "Buku agenda izin")
        + "</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{Paragraph(c)}</w:tc>"))}</w:tr>";

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Docx(string body)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Add(archive, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
                """);
            Add(archive, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static async Task<JsonNode> Problem(HttpResponseMessage answer, HttpStatusCode status)
    {
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(status, body);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return JsonNode.Parse(body)!;
    }

    private async Task<HttpResponseMessage> Send(string name, byte[] file, string? language = null)
    {
        using var request = Request(name, new ByteArrayContent(file), language);
        return await host.Client.SendAsync(request);
    }

    private static HttpRequestMessage Request(string name, HttpContent content, string? language = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/import?name=" + Uri.EscapeDataString(name)) { Content = content };
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        return request;
    }

    /// <summary>A body that never ends, and tells when the host begins to read it.</summary>
    private sealed class EndlessContent : HttpContent
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task IsAskedFor => _asked.Task;

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(Decree), cancellationToken);
            await stream.FlushAsync(cancellationToken);
            _asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
