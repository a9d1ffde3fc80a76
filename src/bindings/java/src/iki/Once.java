package iki;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text that is computed once, without a document where its figures fit 64 bits. */
final class Once {
    private static final int OUTCOME_SIZE = 40;
    private static final int FIGURE_SIZE = 32;
    private static final int MOST_FIGURES = 32;
    private static final int MOST_NAMES = 1024;
    private static final int MOST_SCALE = 28;
    private static final int EXACT_BEYOND = 8;

    // Outcome, figures and names: of each thread its own.
    private static final ThreadLocal<Memory> ROOM = ThreadLocal.withInitial(() -> new Memory(OUTCOME_SIZE + MOST_FIGURES * FIGURE_SIZE + MOST_NAMES));

    private Once() {
    }

    static Outcome compute(String formula, Map<String, ?> figures) {
        byte[] text = Call.bytes(formula);
        Memory room = ROOM.get();
        int count = write(room, figures);
        boolean isWell = count >= 0 && Native.iki_formula_once(text, text.length, room.share(OUTCOME_SIZE), count, room) != Native.WRONG_CALL;
        return isWell && (room.getInt(4) & EXACT_BEYOND) == 0 ? Formula.outcome(room) : byDocument(formula, figures);
    }

    /** Writes the figures; gives how many there are, or -1 where one is for a document. */
    private static int write(Memory room, Map<String, ?> figures) {
        int count = 0;
        long at = OUTCOME_SIZE + MOST_FIGURES * FIGURE_SIZE;
        for (Map.Entry<String, ?> each : figures.entrySet()) {
            if (each.getValue() == null) {
                continue;
            }
            BigDecimal figure = decimal(each.getValue());
            byte[] name = Call.bytes(each.getKey());
            if (figure == null || count == MOST_FIGURES || at + name.length > room.size()) {
                return -1;
            }
            long row = OUTCOME_SIZE + (long) count++ * FIGURE_SIZE;
            room.write(at, name, 0, name.length);
            room.setPointer(row, new Pointer(Pointer.nativeValue(room) + at));
            room.setLong(row + 8, name.length);
            room.setLong(row + 16, figure.unscaledValue().longValue());
            room.setLong(row + 24, figure.scale());
            at += name.length;
        }
        return count;
    }

    /** A figure of 64 bits; null for any other. */
    private static BigDecimal decimal(Object figure) {
        if (figure instanceof Integer || figure instanceof Long || figure instanceof Short || figure instanceof Byte) {
            return BigDecimal.valueOf(((Number) figure).longValue());
        }
        boolean fits = figure instanceof BigDecimal number && number.scale() >= 0 && number.scale() <= MOST_SCALE && number.unscaledValue().bitLength() <= 63;
        return fits ? (BigDecimal) figure : null;
    }

    private static Outcome byDocument(String formula, Map<String, ?> figures) {
        Map<String, Object> given = new LinkedHashMap<>(figures);
        given.values().removeIf(figure -> figure == null);
        return Outcome.of(Iki.formula(Json.write(Map.of("formula", formula, "values", given))));
    }
}
