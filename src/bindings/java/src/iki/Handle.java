package iki;

import com.sun.jna.Memory;
import java.lang.ref.Cleaner;

/** Something that the library keeps, given back when it is closed, or when nobody holds it any more. */
final class Handle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Cleaner.Cleanable cleanable;
    private final String name;
    private final long handle;
    private volatile boolean isClosed;

    Handle(String name, long handle) {
        this.name = name;
        this.handle = handle;
        this.cleanable = CLEANER.register(this, () -> Native.iki_release(handle));
    }

    /** A place for a handle that a call gives. */
    static Memory place() {
        Memory place = new Memory(Long.BYTES);
        place.clear();
        return place;
    }

    long get() {
        if (isClosed) {
            throw new IllegalStateException("The " + name + " is closed.");
        }
        return handle;
    }

    @Override
    public void close() {
        isClosed = true;
        cleanable.clean();
    }
}
