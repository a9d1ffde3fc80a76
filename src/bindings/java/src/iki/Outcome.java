package iki;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A value, or why there is none.
 *
 * @param status whether there is a value, and if not, why
 * @param value the value, rounded once as the formula was asked for; in percent points where its unit is %; null for none
 * @param exact the exact value, where it is a fraction: 98.75 % is 79/80; null for none
 * @param condition whether the condition holds, of a formula that is one; else null
 */
public record Outcome(Status status, BigDecimal value, Fraction exact, Boolean condition) {
    static Outcome of(Answer answer) {
        Map<String, Object> members = answer.document();
        Status status = Status.of((String) members.get("status"));
        Object value = members.get("value");
        return new Outcome(
            status, value instanceof BigDecimal number ? number : null, members.get("exact") instanceof String text ? Fraction.parse(text) : null,
            value instanceof Boolean holds ? holds : null);
    }

    /** The value, or an exception where there is none: of a condition there never is. */
    public BigDecimal orThrow() {
        if (condition != null) {
            throw new ArithmeticException("There is no value: the formula is a condition, which is " + condition + ". Ask for condition().");
        }
        if (value == null) {
            throw new ArithmeticException("There is no value: " + status);
        }
        return value;
    }
}
