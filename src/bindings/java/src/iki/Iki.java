package iki;

import java.util.Map;

/** The library as a whole, and questions that keep nothing. */
public final class Iki {
    private Iki() {
    }

    /** The version of libiki, such as {@code 0.1.0}. */
    public static String version() {
        return (String) Call.of(Native::iki_version).document().get("version");
    }

    /** Answers a question about a formula, a line of {@code iki formula --batch}. */
    public static Answer formula(String question) {
        byte[] json = Call.bytes(question);
        return Call.of(answer -> Native.iki_formula_answer(json, json.length, answer));
    }

    /**
     * Computes a text once for figures by name, without a document: the fast way for texts that come as they are.
     *
     * @param formula the formula; of a text that is none the status is {@link Status#INVALID}, of which {@link #formula} says more
     * @param figures numbers, texts, lists (a series) or maps (items); one that is null is missing
     */
    public static Outcome compute(String formula, Map<String, ?> figures) {
        return Once.compute(formula, figures);
    }

    /** Answers many questions, each a line, each answer a line. */
    public static String formulas(String lines) {
        byte[] json = Call.bytes(lines);
        return Call.of(answers -> Native.iki_formula_batch(json, json.length, answers)).json();
    }
}
