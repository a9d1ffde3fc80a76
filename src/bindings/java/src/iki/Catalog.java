package iki;

import com.sun.jna.Memory;
import java.lang.ref.Reference;
import java.util.List;

/** A catalog that is kept, checked and ready to evaluate. Safe to share between threads. */
public final class Catalog implements AutoCloseable {
    private static final int SOURCE_SIZE = 40;

    private final Handle handle;
    private final Answer answer;

    private Catalog(long handle, Answer answer) {
        this.handle = new Handle("catalog", handle);
        this.answer = answer;
    }

    /**
     * Reads a catalog.
     *
     * @throws IkiException where it has errors, with each of them
     */
    public static Catalog load(String json) {
        return load(Call.bytes(json), Options.NONE);
    }

    /**
     * Reads a catalog.
     *
     * @param json the bytes of the file
     * @param options {@code language}, and {@code file}, its name in diagnostics
     * @throws IkiException where it has errors, with each of them
     */
    public static Catalog load(byte[] json, Options options) {
        byte[] asked = options.json();
        try (Memory place = Handle.place()) {
            Answer answer = Call.keeping(place, text -> Native.iki_catalog_load(json, json.length, asked, asked.length, place, text));
            if (place.getLong(0) == 0) {
                throw new IkiException(answer);
            }
            return new Catalog(place.getLong(0), answer);
        }
    }

    /** What {@code iki check} finds in a catalog. */
    public static Answer check(byte[] json, Options options) {
        byte[] asked = options.json();
        return Call.of(text -> Native.iki_check(json, json.length, asked, asked.length, text));
    }

    /** What was remarked about it. */
    public List<Diagnostic> diagnostics() {
        return answer.diagnostics();
    }

    /**
     * Reads data files of this catalog; their figures are put together.
     *
     * @throws IkiException where none could be read
     */
    public Data data(Source... sources) {
        return data(Options.NONE, sources);
    }

    /**
     * The same.
     *
     * @param options {@code language}, {@code numbers}, and {@code period}, which tables alone need
     * @param sources the files
     * @throws IkiException where none could be read
     */
    public Data data(Options options, Source... sources) {
        byte[] asked = options.json();
        Memory[] held = new Memory[sources.length * 2];
        try (Memory table = new Memory(Math.max(1, (long) sources.length * SOURCE_SIZE)); Memory place = Handle.place()) {
            table.clear();
            for (int i = 0; i < sources.length; i++) {
                long offset = (long) i * SOURCE_SIZE;
                held[2 * i] = put(table, offset, sources[i].content());
                if (sources[i].name() != null) {
                    held[2 * i + 1] = put(table, offset + 16, Call.bytes(sources[i].name()));
                }
                table.setInt(offset + 32, sources[i].isTable() ? 1 : 0);
            }
            Answer answer = Call.keeping(place, text -> Native.iki_data_load_several(handle.get(), table, sources.length, asked, asked.length, place, text), handle);
            if (place.getLong(0) == 0) {
                throw new IkiException(answer);
            }
            return new Data(place.getLong(0), answer);
        } finally {
            for (Memory each : held) {
                if (each != null) {
                    each.close();
                }
            }
            Reference.reachabilityFence(this);
        }
    }

    /** The results, as {@code iki evaluate --format json}. */
    public Answer evaluate(Data data, Options options) {
        return answer(data, options, Native::iki_evaluate);
    }

    /** The working of an indicator, as {@code iki explain --format json}. */
    public Answer explain(Data data, String indicator, Options options) {
        return answer(data, options.with("indicator", indicator), Native::iki_explain);
    }

    /** The scorecard, as {@code iki scorecard --format json}. */
    public Answer scorecard(Data data, Options options) {
        return answer(data, options, Native::iki_scorecard);
    }

    @Override
    public void close() {
        handle.close();
    }

    private interface Question {
        int call(long catalog, long data, byte[] options, long length, com.sun.jna.Pointer answer);
    }

    private Answer answer(Data data, Options options, Question question) {
        byte[] asked = options.json();
        try {
            return Call.of(text -> question.call(handle.get(), data.handle().get(), asked, asked.length, text), handle, data.handle());
        } finally {
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(data);
        }
    }

    private static Memory put(Memory table, long offset, byte[] content) {
        Memory memory = new Memory(Math.max(1, content.length));
        memory.write(0, content, 0, content.length);
        table.setPointer(offset, memory);
        table.setLong(offset + 8, content.length);
        return memory;
    }
}
