using System.Text;

namespace Iki.Cli.Tests;

/// <summary>iki formula --batch: lines that are no questions yield an invalid line, and the stream goes on.</summary>
public sealed class BatchLineTests
{
    private const string Good = """{"formula":"1 + 1"}""";

    private const string Two = """{"status":"computed","value":2,"exact":"2"}""";

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "blank", [], "IKI4003" },
        { "spaces", " \t "u8.ToArray(), "IKI4003" },
        { "words", "berapa 1 + 1?"u8.ToArray(), "IKI4006" },
        { "a list", "[1]"u8.ToArray(), "IKI4015" },
        { "a text", "\"1 + 1\""u8.ToArray(), "IKI4015" },
        { "null", "null"u8.ToArray(), "IKI4014" },
        { "no formula", "{}"u8.ToArray(), "IKI4013" },
        { "a formula that is no text", "{\"formula\":1}"u8.ToArray(), "IKI4015" },
        { "null for a formula", "{\"formula\":null}"u8.ToArray(), "IKI4014" },
        { "an unknown member", "{\"formula\":\"1\",\"decimal\":2}"u8.ToArray(), "IKI4011" },
        { "a member in other case", "{\"formula\":\"1\",\"Decimals\":2}"u8.ToArray(), "IKI4011" },
        { "a duplicate member", "{\"formula\":\"1\",\"formula\":\"1\"}"u8.ToArray(), "IKI4012" },
        { "a duplicate value", "{\"formula\":\"a\",\"values\":{\"a\":1,\"a\":2}}"u8.ToArray(), "IKI4012" },
        { "a duplicate name", "{\"formula\":\"a\",\"values\":{\"a\":1,\"A\":2}}"u8.ToArray(), "IKI4012" },
        { "a duplicate item", "{\"formula\":\"a\",\"values\":{\"a\":{\"b\":1,\"b\":2}}}"u8.ToArray(), "IKI4012" },
        { "values that are no object", "{\"formula\":\"1\",\"values\":[1]}"u8.ToArray(), "IKI4015" },
        { "13 decimals", "{\"formula\":\"1\",\"decimals\":13}"u8.ToArray(), "IKI4020" },
        { "an unknown language", "{\"formula\":\"1\",\"language\":\"fr\"}"u8.ToArray(), "IKI4019" },
        { "two questions", "{\"formula\":\"1\"}{\"formula\":\"2\"}"u8.ToArray(), "IKI4006" },
        { "a comment", "{\"formula\":\"1\"} // satu"u8.ToArray(), "IKI4009" },
        { "half a question", "{\"formula\":\"1\""u8.ToArray(), "IKI4007" },
        { "a question that breaks off behind a comma", "{\"id\":7,\"formula\":\"1\","u8.ToArray(), "IKI4007" },
        { "half a surrogate", "{\"formula\":\"\\ud800\"}"u8.ToArray(), "IKI4017" },
        { "a byte that starts no character", [.. "{\"formula\":\""u8, 0x9D, .. "\"}"u8], "IKI4004" },
        { "a letter of Windows-1252", [.. "{\"formula\":\""u8, 0xFF, .. "\"}"u8], "IKI4025" },
        { "an overlong form", [.. "{\"formula\":\""u8, 0xC0, 0xAF, .. "\"}"u8], "IKI4004" },
        { "a surrogate in UTF-8", [.. "{\"formula\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8], "IKI4004" },
        { "no formula in the formula", "{\"formula\":\"\"}"u8.ToArray(), "IKI1005" },
        { "a zero byte", "{\"formula\":\"1\"}\0"u8.ToArray(), "IKI4006" },
        { "a text with a zero character", "{\"formula\":\"1\\u0000\"}"u8.ToArray(), "IKI1001" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_line_that_is_no_question_is_invalid_and_the_stream_goes_on(string what, byte[] line, string code)
    {
        var run = ToolRun.Batch([.. Bytes(Good), (byte)'\n', .. line, (byte)'\n', .. Bytes(Good), (byte)'\n']);

        run.Lines.Should().HaveCount(3, what);
        run.Lines[0].Should().Be(Two);
        Json.Status(run.Lines[1]).Should().Be("invalid", what);
        Json.Codes(run.Lines[1]).Should().Equal([code], what);
        run.Lines[2].Should().Be(Two);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"formula\":\"1\",\"values\":{\"a\":", "{\"a\":", "}", "}}")]
    [InlineData("{\"formula\":\"1\",\"values\":{\"a\":", "[", "]", "}}")]
    [InlineData("{\"formula\":\"1\",\"previous\":", "{\"a\":", "}", "}")]
    [InlineData("{\"formula\":\"1\",\"x\":", "[", "]", "}")]
    [InlineData("{\"id\":", "[", "]", ",\"formula\":\"1\"}")]
    [InlineData("", "{\"formula\":", "}", "")]
    [InlineData("", "[", "]", "")]
    public void A_question_nested_100000_deep_is_invalid_and_the_stream_goes_on(string before, string open, string close, string after)
    {
        var run = ToolRun.Batch($"{before}{Samples.Nested(open, close, 100_000)}{after}\n{Good}\n");

        run.Lines.Should().HaveCount(2);
        Json.Status(run.Lines[0]).Should().Be("invalid");
        run.Lines[1].Should().Be(Two);
    }

    [Fact]
    public void Lists_nested_5000_deep_are_told_to_be_too_deep()
    {
        Json.Codes(ToolRun.Answer("{\"formula\":\"1\",\"values\":{\"a\":" + Samples.Nested("[", "]", 5_000) + "}}")).Should().Contain("IKI4008");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("Abs(", ")")]
    [InlineData("bukan ", " = 1")]
    public void A_formula_nested_100000_deep_is_invalid_and_the_stream_goes_on(string open, string close)
    {
        var run = ToolRun.Batch($"{{\"formula\":\"{Samples.Nested(open, close, 100_000)}\"}}\n{Good}\n");

        run.Lines.Should().HaveCount(2);
        Json.Status(run.Lines[0]).Should().Be("invalid");
        run.Lines[1].Should().Be(Two);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public void A_line_of_17_MiB_is_invalid_and_the_stream_goes_on(string end)
    {
        var formula = new string('1', 17 * 1024 * 1024);

        var run = ToolRun.Batch($"{Good}\n{{\"formula\":\"{formula}\"}}\n{Good}\n{{\"formula\":\"{formula}\"}}{end}");

        run.Lines.Should().HaveCount(4);
        run.Lines[0].Should().Be(Two);
        Json.Status(run.Lines[1]).Should().Be("invalid");
        Json.Codes(run.Lines[1]).Should().Equal("IKI4023");
        run.Lines[2].Should().Be(Two);
        run.Lines[3].Should().Be(run.Lines[1]);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
