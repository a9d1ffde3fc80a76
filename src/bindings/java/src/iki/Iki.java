package iki;

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

    /** Answers many questions, each a line, each answer a line. */
    public static String formulas(String lines) {
        byte[] json = Call.bytes(lines);
        return Call.of(answers -> Native.iki_formula_batch(json, json.length, answers)).json();
    }
}
