package iki;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an answer is asked for (docs/native.md, Options). Immutable: each method gives options with one more. */
public final class Options {
    /** Nothing in particular. */
    public static final Options NONE = new Options(Map.of());

    private final Map<String, Object> members;

    private Options(Map<String, Object> members) {
        this.members = members;
    }

    /** Options by the names of the page; what the library does not know it refuses. */
    public static Options of(Map<String, ?> members) {
        return new Options(new LinkedHashMap<>(members));
    }

    /** The language of messages: {@code en} or {@code id}. */
    public Options language(String language) {
        return with("language", language);
    }

    /** The period: {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-03}. */
    public Options period(String period) {
        return with("period", period);
    }

    /** The office. */
    public Options office(String office) {
        return with("office", office);
    }

    /** Uses the figures from the start of the period's year. */
    public Options yearToDate() {
        return with("yearToDate", true);
    }

    /** The id of the regulation to rate by. */
    public Options regulation(String id) {
        return with("regulation", id);
    }

    /** Only these indicators. */
    public Options indicators(String... ids) {
        return with("indicators", List.of(ids));
    }

    /** Only these positions. */
    public Options positions(String... ids) {
        return with("positions", List.of(ids));
    }

    /** An indicator without a value, or a regulation outside its dates, is an error. */
    public Options strict() {
        return with("strict", true);
    }

    Options with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Options(more);
    }

    byte[] json() {
        return Call.bytes(Json.write(members));
    }
}
