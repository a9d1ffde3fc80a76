package iki;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document, to the byte what the tool {@code iki} prints with {@code --format json}.
 *
 * @param code 0 where it answers, 1 where it has errors
 * @param json the document
 */
public record Answer(int code, String json) implements Serializable {
    /** Whether it has no errors. */
    public boolean isWell() {
        return code == Native.WELL;
    }

    /** The document as maps, lists, texts, {@link java.math.BigDecimal}s, booleans and nulls. */
    public Map<String, Object> document() {
        return Json.object(json);
    }

    /** What was found, as far as the document has it. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>();
        if (document().get("diagnostics") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> members) {
                    found.add(Diagnostic.of(members));
                }
            }
        }
        return List.copyOf(found);
    }
}
