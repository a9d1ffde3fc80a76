using Iki.Core.Diagnostics;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>Places in a JSON document as pointers (RFC 6901, 3 and 5).</summary>
public class JsonPathTests
{
    [Fact]
    public void A_way_down_is_written_as_a_pointer()
    {
        JsonPath.Root.ToString().Should().Be("");
        JsonPath.Root.To("positions").To(0).To("id").ToString().Should().Be("/positions/0/id");
        JsonPath.Root.To("").ToString().Should().Be("/");

        // RFC 6901, 5: the pointers of the members "a/b" and "m~n".
        JsonPath.Root.To("a/b").ToString().Should().Be("/a~1b");
        JsonPath.Root.To("m~n").ToString().Should().Be("/m~0n");
        JsonPath.Root.To("~1").ToString().Should().Be("/~01");
    }

    [Fact]
    public void A_parent_is_one_step_back_and_the_document_its_own()
    {
        JsonPath.Root.To("a").To(3).Parent.ToString().Should().Be("/a");
        JsonPath.Root.Parent.Should().BeSameAs(JsonPath.Root);
    }
}
