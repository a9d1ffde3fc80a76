package iki;

/** Whether there is a value, and if not, why. */
public enum Status {
    COMPUTED("computed"),
    INVALID_INPUT("invalidInput"),
    MISSING_INPUT("missingInput"),
    DIVISION_BY_ZERO("divisionByZero"),
    UNDEFINED("undefined"),
    OVERFLOW("overflow"),
    NOT_APPLICABLE("notApplicable"),
    INVALID("invalid");

    // In the order of iki.h; the last is of documents alone.
    private static final Status[] ALL = values();

    // IKI_INVALID.
    private static final int NO_FORMULA = -2;

    private final String word;

    Status(String word) {
        this.word = word;
    }

    static Status of(int number) {
        return number == NO_FORMULA ? INVALID : ALL[number];
    }

    static Status of(String word) {
        for (Status status : ALL) {
            if (status.word.equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** As documents write it: {@code missingInput}. */
    @Override
    public String toString() {
        return word;
    }
}
