package iki;

import java.util.Objects;

/** A harness of its own: what holds is counted, and what does not is shown. */
final class Check {
    private int passed;
    private int failed;

    interface Action {
        void run() throws Exception;
    }

    void equal(Object expected, Object actual) {
        if (Objects.equals(expected, actual)) {
            passed++;
            return;
        }
        failed++;
        StackTraceElement at = new Throwable().getStackTrace()[1];
        System.out.println(at + ": [FAIL] expected " + expected + ", but was " + actual);
    }

    void contains(String part, String text) {
        if (text != null && text.contains(part)) {
            passed++;
            return;
        }
        failed++;
        StackTraceElement at = new Throwable().getStackTrace()[1];
        System.out.println(at + ": [FAIL] expected " + part + " in " + text);
    }

    <E extends Exception> E throwing(Class<E> type, Action action) throws Exception {
        try {
            action.run();
        } catch (Exception problem) {
            if (!type.isInstance(problem)) {
                throw problem;
            }
            passed++;
            return type.cast(problem);
        }
        failed++;
        System.out.println(new Throwable().getStackTrace()[1] + ": [FAIL] nothing was thrown");
        return null;
    }

    int finish() {
        System.out.println("Passed: " + passed);
        System.out.println("Failed: " + failed);
        return failed == 0 ? 0 : 1;
    }
}
