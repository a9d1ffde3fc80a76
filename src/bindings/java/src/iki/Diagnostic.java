package iki;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was found: a mistake, or a remark.
 *
 * @param code the stable code, such as {@code IKI2001}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param message what is wrong and what to do, in the language that was asked for
 * @param file the name of the file; null for none
 * @param pointer the JSON pointer; null for none
 * @param line the line; null for none
 * @param start where in the formula it begins, in UTF-16 units; null for nowhere
 * @param length how many units it is long; null for nowhere
 */
public record Diagnostic(String code, String severity, String message, String file, String pointer, Integer line, Integer start, Integer length) {
    static Diagnostic of(Map<?, ?> members) {
        return new Diagnostic(
            (String) members.get("code"), (String) members.get("severity"), (String) members.get("message"), (String) members.get("file"),
            (String) members.get("pointer"), number(members, "line"), number(members, "start"), number(members, "length"));
    }

    private static Integer number(Map<?, ?> members, String name) {
        return members.get(name) instanceof BigDecimal value ? value.intValueExact() : null;
    }
}
