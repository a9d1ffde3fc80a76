using System.Net;

namespace Iki.Playground.Tests;

/// <summary>A static server for the built site, below a path of its own; sends the brotli copies to those that read them.</summary>
public sealed class SiteServer : IDisposable
{
    private const string Path = "/some/where/";

    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8", [".js"] = "text/javascript", [".css"] = "text/css", [".json"] = "application/json",
        [".svg"] = "image/svg+xml", [".wasm"] = "application/wasm", [".dll"] = "application/octet-stream",
    };

    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private long _bytes;

    public SiteServer(string folder)
    {
        _folder = folder;
        Url = new Uri($"http://localhost:{FreePort()}{Path}");
        _listener.Prefixes.Add(Url.ToString());
        _listener.Start();
        _ = ListenAsync();
    }

    public Uri Url { get; }

    /// <summary>How many bytes of files it has sent.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context));
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var name = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath[Path.Length..]);
        var file = System.IO.Path.Combine(_folder, name.Length == 0 ? "index.html" : name);
        var response = context.Response;
        if (!File.Exists(file))
        {
            response.StatusCode = 404;
            response.Close();
            return;
        }

        response.ContentType = Types.GetValueOrDefault(System.IO.Path.GetExtension(file), "text/plain");
        if (context.Request.Headers["Accept-Encoding"]?.Contains("br", StringComparison.Ordinal) == true && File.Exists(file + ".br"))
        {
            response.AddHeader("Content-Encoding", "br");
            file += ".br";
        }

        response.AddHeader("Cache-Control", "max-age=3600");
        var content = File.ReadAllBytes(file);
        Interlocked.Add(ref _bytes, content.Length);
        response.Close(content, willBlock: true);
    }
}
