namespace Iki.Sql;

/// <summary>For which database SQL is written.</summary>
public enum SqlDialect
{
    /// <summary>PostgreSQL 15 and later, whose numbers have as many digits as they need.</summary>
    PostgreSql,

    /// <summary>DuckDB 1.5 and later, whose whole numbers have 38 digits: a result that needs more is left to the library, and marked.</summary>
    DuckDb,
}
