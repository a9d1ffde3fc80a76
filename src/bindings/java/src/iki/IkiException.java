package iki;

import java.util.List;

/** Something that lets nothing be done: no formula, no catalog, a call that is wrong. It has what was found. */
public final class IkiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Answer answer;

    IkiException(Answer answer) {
        super(messageOf(answer));
        this.answer = answer;
    }

    /** The document that says what is wrong. */
    public Answer answer() {
        return answer;
    }

    /** What is wrong. */
    public List<Diagnostic> diagnostics() {
        return answer.diagnostics();
    }

    private static String messageOf(Answer answer) {
        List<Diagnostic> found = answer.diagnostics();
        return found.stream().filter(d -> d.severity().equals("error")).findFirst().or(() -> found.stream().findFirst())
            .map(d -> d.code() + ": " + d.message()).orElse(answer.json());
    }
}
