package iki;

import java.util.List;

/** Figures that are kept, for one catalog. Safe to share between threads. */
public final class Data implements AutoCloseable {
    private final Handle handle;
    private final Answer answer;

    Data(long handle, Answer answer) {
        this.handle = new Handle("data", handle);
        this.answer = answer;
    }

    /** What was found in the files; figures with errors were left out. */
    public List<Diagnostic> diagnostics() {
        return answer.diagnostics();
    }

    Handle handle() {
        return handle;
    }

    @Override
    public void close() {
        handle.close();
    }
}
