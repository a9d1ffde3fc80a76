namespace Iki.Cli.Tests;

/// <summary>iki formula --batch: the id of a question comes back with its answer, however faulty the question is.</summary>
public sealed class BatchIdTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("-7")]
    [InlineData("12345678901234567890")]
    [InlineData("1.50")]
    [InlineData("1e3")]
    [InlineData("\"\"")]
    [InlineData("\"baris-1\"")]
    [InlineData("\"Kécamatan 😀\"")]
    [InlineData("\"a\\\"b\\\\c\\n\\u00e9\"")]
    public void An_id_is_given_back_as_it_came(string id)
    {
        Json.Id(ToolRun.Answer($$"""{"id":{{id}},"formula":"1"}""")).Should().Be(id);
        Json.Id(ToolRun.Answer($$"""{"formula":"1","id":{{id}}}""")).Should().Be(id);
        Json.Id(ToolRun.Answer($$"""{"id":{{id}},"formula":"1 +"}""")).Should().Be(id);
        Json.Id(ToolRun.Answer($$"""{"id":{{id}},"warna":"biru"}""")).Should().Be(id);
    }

    [Theory]
    [InlineData("""{"id":"k-1","formula":"a"}""", "missingInput")]
    [InlineData("""{"id":"k-1","formula":"1 / 0"}""", "divisionByZero")]
    [InlineData("""{"id":"k-1","formula":"a","values":{"a":"x"}}""", "invalidInput")]
    [InlineData("""{"id":"k-1","formula":"a * a","values":{"a":1000000000000000}}""", "overflow")]
    [InlineData("""{"id":"k-1","formula":"1 +"}""", "invalid")]
    [InlineData("""{"id":"k-1","formula":"1","x":1}""", "invalid")]
    [InlineData("""{"x":{"y":[1,2]},"id":"k-1","formula":"1"}""", "invalid")]
    [InlineData("""{"formula":"1","formula":"2","id":"k-1"}""", "invalid")]
    [InlineData("""{"id":"k-1"}""", "invalid")]
    [InlineData("""{"id":"k-1","formula":5}""", "invalid")]
    [InlineData("""{"decimals":13,"formula":"1","id":"k-1"}""", "invalid")]
    [InlineData("""{"id":"k-1","formula":"1",""", "invalid")]
    [InlineData("""{"id":"k-1","formula":"1"} lagi""", "invalid")]
    [InlineData("""{"id":"k-1","formula":"1","values":{"a":1""", "invalid")]
    [InlineData("""{"id":"k-1","formula":"1",}""", "invalid")]
    public void An_id_is_given_back_with_every_status(string question, string status)
    {
        var answer = ToolRun.Answer(question);

        Json.Id(answer).Should().Be("\"k-1\"");
        Json.Status(answer).Should().Be(status);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("""{"a":1}""")]
    public void Of_an_id_that_is_neither_text_nor_number_only_the_mistake_is_told(string id)
    {
        var answer = ToolRun.Answer($$"""{"id":{{id}},"formula":"1"}""");

        Json.Id(answer).Should().BeNull();
        Json.Status(answer).Should().Be("invalid");
        ((string)Json.Diagnostics(answer).Should().ContainSingle().Subject["pointer"]!).Should().Be("/id");
    }

    [Fact]
    public void An_id_in_a_line_with_broken_UTF8_elsewhere_is_given_back()
    {
        var run = ToolRun.Batch([.. "{\"id\":7,\"formula\":\""u8, 0xFF, .. "\"}\n"u8]);

        Json.Id(run.Lines.Should().ContainSingle().Subject).Should().Be("7");
    }

    [Fact]
    public void The_id_of_a_line_of_17_MiB_is_given_back()
    {
        Json.Id(ToolRun.Answer("{\"id\":7,\"formula\":\"" + new string('1', 17 << 20) + "\"}")).Should().Be("7");
    }

    [Fact]
    public void The_id_behind_a_byte_order_mark_is_given_back()
    {
        Json.Id(ToolRun.Answer("\uFEFF{\"id\":7,\"formula\":\"1\"}")).Should().Be("7");
    }

    [Fact]
    public void A_question_without_an_id_has_an_answer_without_one()
    {
        Json.Id(ToolRun.Answer("""{"formula":"1"}""")).Should().BeNull();
        Json.Id(ToolRun.Answer("""{"x":1}""")).Should().BeNull();
        Json.Id(ToolRun.Answer("id")).Should().BeNull();
    }
}
