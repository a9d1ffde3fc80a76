using Iki.Core.Diagnostics;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>Ways down a JSON document.</summary>
public class JsonPathTests
{
    [Fact]
    public void A_path_is_written_as_RFC_6901_says()
    {
        // Its section 5: "/a~1b" for the member a/b, "/m~0n" for m~n, "/foo/0" for an element.
        JsonPath.Root.ToString().Should().Be("");
        JsonPath.Root.To("a/b").ToString().Should().Be("/a~1b");
        JsonPath.Root.To("foo").To(0).To("m~n").ToString().Should().Be("/foo/0/m~0n");
    }
}
