using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Iki.Sql.Engines;

/// <summary>
/// A PostgreSQL of its own, made in a temporary folder, reached by a socket there and by no network, and stopped with the tests. It is not
/// part of the SDK: these tests are run by <c>.ci/sql/run</c>, which installs it. IKI_POSTGRES names the folder of its programs.
/// </summary>
public sealed class Postgres : IDisposable
{
    private const string User = "iki";

    // The server refuses to run as root; Debian's package has made this user for it.
    private const string UserOfServer = "postgres";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // Nothing is kept, so nothing need reach a disk. Compiling a long statement to machine code takes longer than these run.
    private static readonly string[] Settings =
    [
        "listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=20", "shared_buffers=64MB", "timezone=UTC", "statement_timeout=60s", "jit=off",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("iki-pg-").FullName;
    private int _databases;

    /// <summary>Makes it and starts it.</summary>
    public Postgres()
    {
        try
        {
            if (Environment.IsPrivilegedProcess) Run("chown", UserOfServer, _folder);
            RunServers("initdb", "--pgdata", Data, "--username", User, "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync");
            var options = string.Join(' ', Settings.Append($"unix_socket_directories={_folder}").Select(s => $"-c {s}"));
            RunServers("pg_ctl", "start", "--wait", "--pgdata", Data, "--log", Path.Combine(_folder, "log"), "--options", options);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private string Data => Path.Combine(_folder, "data");

    /// <summary>A connection to a new database, which nothing is in.</summary>
    public NpgsqlConnection OpenEmpty()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"d{Interlocked.Increment(ref _databases)}");
        using (var first = Open("postgres")) Execute(first, $"CREATE DATABASE {name}");
        return Open(name);
    }

    /// <summary>Runs statements.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="sql">The statements.</param>
    public static void Execute(NpgsqlConnection connection, string sql)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid"))) RunServers("pg_ctl", "stop", "--wait", "--mode", "immediate", "--pgdata", Data);
        Directory.Delete(_folder, recursive: true);
    }

    private NpgsqlConnection Open(string database)
    {
        var connection = new NpgsqlConnection($"Host={_folder};Username={User};Database={database};Pooling=false;Command Timeout=300");
        connection.Open();
        return connection;
    }

    private static void RunServers(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs(), program);
        if (Environment.IsPrivilegedProcess) Run("runuser", ["-u", UserOfServer, "--", path, .. arguments]);
        else Run(path, arguments);
    }

    /// <summary>The folder of the newest one that Debian has installed.</summary>
    private static string Programs()
    {
        if (Environment.GetEnvironmentVariable("IKI_POSTGRES") is { Length: > 0 } given) return given;
        const string versions = "/usr/lib/postgresql";
        var newest = Directory.Exists(versions) ? Directory.GetDirectories(versions).MaxBy(d => int.Parse(Path.GetFileName(d), CultureInfo.InvariantCulture)) : null;
        return Path.Combine(newest ?? throw new InvalidOperationException("There is no PostgreSQL here; .ci/sql/run installs it."), "bin");
    }

    private static void Run(string program, params string[] arguments)
    {
        // The folder of the repository may be closed to the user of the server.
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said.Result} {complained.Result}");
    }
}

/// <summary>The tests that share one server.</summary>
[CollectionDefinition(Name)]
public sealed class OnPostgres : ICollectionFixture<Postgres>
{
    public const string Name = "PostgreSQL";
}
