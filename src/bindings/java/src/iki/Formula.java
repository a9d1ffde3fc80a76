package iki;

import com.sun.jna.Memory;
import java.lang.ref.Reference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A formula, checked and kept, to evaluate any number of times from any thread. */
public final class Formula implements AutoCloseable {
    private static final int NUMBER_SIZE = 16;
    private static final int OUTCOME_SIZE = 40;
    private static final int MISSING = -1;
    private static final int MOST_SCALE = 28;
    private static final int HAS_VALUE = 1;
    private static final int HAS_EXACT = 2;
    private static final int IS_CONDITION = 4;
    private static final int EXACT_BEYOND = 8;

    // Figures and outcome of the fast door: of each thread its own.
    private static final ThreadLocal<Memory> ROOM = ThreadLocal.withInitial(() -> new Memory(OUTCOME_SIZE + 32L * NUMBER_SIZE));

    private final Handle handle;
    private final List<String> inputs;
    private final List<String> names;
    private final boolean isCondition;
    private final String unit;
    private final List<Diagnostic> diagnostics;

    @SuppressWarnings("unchecked")
    private Formula(long handle, Answer answer) {
        this.handle = new Handle("formula", handle);
        Map<String, Object> members = answer.document();
        inputs = List.copyOf((List<String>) members.get("inputs"));
        names = List.copyOf((List<String>) members.get("names"));
        isCondition = (Boolean) members.get("condition");
        unit = (String) members.get("unit");
        diagnostics = answer.diagnostics();
    }

    /**
     * Keeps a formula: {@code hadir / pegawai * 100%}.
     *
     * @param text the formula
     * @throws IkiException where it is none, with every mistake and its place
     */
    public static Formula compile(String text) {
        return compile(text, Map.of());
    }

    /**
     * Keeps a formula.
     *
     * @param text the formula
     * @param members further members of the question (docs/command-line.md, iki formula --batch): {@code decimals}, {@code unit}, {@code language} …
     * @throws IkiException where it is none, with every mistake and its place
     */
    public static Formula compile(String text, Map<String, ?> members) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("formula", text);
        question.putAll(members);
        byte[] json = Call.bytes(Json.write(question));
        try (Memory place = Handle.place()) {
            Answer answer = Call.keeping(place, answerPlace -> Native.iki_formula_compile(json, json.length, place, answerPlace));
            if (place.getLong(0) == 0) {
                throw new IkiException(answer);
            }
            return new Formula(place.getLong(0), answer);
        }
    }

    /** What {@code compute} takes, in that order: names, items ({@code dokumen.lkjip}) and calls ({@code Previous(a)}). */
    public List<String> inputs() {
        return inputs;
    }

    /** The names it uses. */
    public List<String> names() {
        return names;
    }

    /** Whether it gives true or false instead of a number. */
    public boolean isCondition() {
        return isCondition;
    }

    /** The unit of its value; null for none. */
    public String unit() {
        return unit;
    }

    /** What was remarked about it. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The value for whole figures, one for each of the inputs.
     *
     * @throws IllegalArgumentException where there are more or fewer figures than inputs
     */
    public Outcome compute(long... figures) {
        checkCount(figures.length);
        Memory room = room(figures.length);
        for (int i = 0; i < figures.length; i++) {
            put(room, i, figures[i], 0);
        }
        Outcome outcome = computed(room, figures.length);
        return isExactBeyond(room) ? exactly(outcome, i -> figures[i]) : outcome;
    }

    /**
     * The value for decimal figures, one for each of the inputs; null where one is missing.
     *
     * @throws IllegalArgumentException where there are more or fewer figures than inputs, or one is beyond 64 bits and the formula has calls ({@code Previous(a)}) among its inputs
     */
    public Outcome compute(BigDecimal... figures) {
        checkCount(figures.length);
        Memory room = room(figures.length);
        for (int i = 0; i < figures.length; i++) {
            BigDecimal figure = figures[i];
            if (figure == null) {
                put(room, i, 0, MISSING);
                continue;
            }
            // A scale can be as far from 0 as an int: what it makes of the figure is not written out.
            BigDecimal plain = figure.scale() < 0 && (long) figure.precision() - figure.scale() <= 19 ? figure.setScale(0) : figure;
            if (plain.scale() < 0 || plain.scale() > MOST_SCALE || plain.unscaledValue().bitLength() > 63) {
                Map<String, Object> values = byName(n -> figures[n]);
                if (values == null) {
                    throw new IllegalArgumentException("A figure is beyond 64 bits, and the formula has a call among its inputs (" + String.join(", ", inputs) + "), for which only such figures can be given.");
                }
                return evaluate(values);
            }
            put(room, i, plain.unscaledValue().longValue(), plain.scale());
        }
        Outcome outcome = computed(room, figures.length);
        return isExactBeyond(room) ? exactly(outcome, i -> figures[i]) : outcome;
    }

    /**
     * The value for figures by name: numbers, texts, lists (a series) or maps (items). A double is taken by its shortest digits. Figures of other periods
     * ({@code previous}, {@code lastYear}, {@code yearToDate}) are those of the question that was compiled.
     *
     * @return the outcome; {@link #answer} has the names and places of what is wrong
     */
    public Outcome evaluate(Map<String, ?> values) {
        return Outcome.of(answer(values));
    }

    /** The same as the document that {@code iki formula --batch} gives. */
    public Answer answer(Map<String, ?> values) {
        return answer(Json.write(values));
    }

    /** The same for figures that are JSON already. */
    public Answer answer(String values) {
        byte[] json = Call.bytes(values);
        try {
            return Call.of(answer -> Native.iki_formula_evaluate(handle.get(), json, json.length, answer), handle);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void close() {
        handle.close();
    }

    private static Memory room(int count) {
        Memory room = ROOM.get();
        long size = OUTCOME_SIZE + (long) count * NUMBER_SIZE;
        if (room.size() < size) {
            room = new Memory(size);
            ROOM.set(room);
        }
        return room;
    }

    private static void put(Memory room, int index, long coefficient, int scale) {
        long offset = OUTCOME_SIZE + (long) index * NUMBER_SIZE;
        room.setLong(offset, coefficient);
        room.setLong(offset + 8, scale & 0xFFFFFFFFL);
    }

    /** The outcome, without an exact value where that is beyond 64 bits. */
    private Outcome computed(Memory room, int count) {
        try {
            int code = Native.iki_formula_compute(handle.get(), room.share(OUTCOME_SIZE), count, room);
            if (code == Native.WRONG_CALL) {
                // Another thread may have closed it meanwhile.
                handle.get();
                throw new IllegalStateException("libiki refused a call of its own binding.");
            }
        } finally {
            Reference.reachabilityFence(this);
        }
        return outcome(room);
    }

    /** The outcome that stands in a room, without an exact value where that is beyond 64 bits. */
    static Outcome outcome(Memory room) {
        Status status = Status.of(room.getInt(0));
        int parts = room.getInt(4);
        if ((parts & IS_CONDITION) != 0) {
            return new Outcome(status, null, null, room.getLong(8) == 1);
        }
        Fraction exact = (parts & HAS_EXACT) == 0 ? null : new Fraction(BigInteger.valueOf(room.getLong(8)), BigInteger.valueOf(room.getLong(16)));
        return new Outcome(status, (parts & HAS_VALUE) == 0 ? null : value(room), exact, null);
    }

    private static BigDecimal value(Memory room) {
        long low = room.getLong(24);
        long high = room.getInt(32) & 0xFFFFFFFFL;
        int scale = room.getShort(36);
        boolean isNegative = room.getShort(38) != 0;
        if (high == 0 && low >= 0) {
            return BigDecimal.valueOf(isNegative ? -low : low, scale);
        }
        BigInteger magnitude = BigInteger.valueOf(high).shiftLeft(64).or(new BigInteger(Long.toUnsignedString(low)));
        return new BigDecimal(isNegative ? magnitude.negate() : magnitude, scale);
    }

    private void checkCount(int count) {
        if (count != inputs.size()) {
            throw new IllegalArgumentException("The formula takes " + inputs.size() + " figures (" + String.join(", ", inputs) + "), and there are " + count + ".");
        }
    }

    private static boolean isExactBeyond(Memory room) {
        return (room.getInt(4) & EXACT_BEYOND) != 0;
    }

    /** The same with the exact value, which a document has; as it is where figures cannot be named in a document. */
    private Outcome exactly(Outcome outcome, IntFunction<Object> figure) {
        Map<String, Object> values = byName(figure);
        return values == null ? outcome : evaluate(values);
    }

    /** Figures as a document names them, items below their name; null where one of the inputs is a call. */
    private Map<String, Object> byName(IntFunction<Object> figure) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            String input = inputs.get(i);
            int dot = input.indexOf('.');
            String name = dot < 0 ? input : input.substring(0, dot);
            if (!names.contains(name)) {
                return null;
            }
            Object value = figure.apply(i);
            if (value == null) {
                continue;
            }
            Object there = dot < 0 ? values.put(name, value) : values.computeIfAbsent(name, n -> new LinkedHashMap<String, Object>());
            if (dot < 0 && there != null) {
                return null;
            }
            if (dot >= 0) {
                if (!(there instanceof Map<?, ?>)) {
                    return null;
                }
                @SuppressWarnings("unchecked")
                Map<String, Object> items = (Map<String, Object>) there;
                items.put(input.substring(dot + 1), value);
            }
        }
        return values;
    }
}
