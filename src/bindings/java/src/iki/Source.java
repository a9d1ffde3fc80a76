package iki;

/**
 * A data file in memory.
 *
 * @param name its name in diagnostics; null for none
 * @param content its bytes
 * @param isTable whether it is a table (CSV and its kin), else JSON
 */
public record Source(String name, byte[] content, boolean isTable) {
    /** A JSON data file. */
    public static Source json(String name, byte[] content) {
        return new Source(name, content, false);
    }

    /** A JSON data file without a name. */
    public static Source json(String content) {
        return new Source(null, Call.bytes(content), false);
    }

    /** A table of text. */
    public static Source csv(String name, byte[] content) {
        return new Source(name, content, true);
    }
}
