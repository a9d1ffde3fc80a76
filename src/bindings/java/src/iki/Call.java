package iki;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;

/** One call with a document: where it is written, and how it is taken over. */
final class Call {
    private static final int TEXT_SIZE = 16;

    private Call() {
    }

    /** A function with its arguments, but for the place of its document. */
    interface Function {
        int call(Pointer answer);
    }

    /** Calls, and takes the document over; a call that is wrong itself throws. */
    static Answer of(Function function) {
        Answer answer = unchecked(function);
        if (answer.code() == Native.WRONG_CALL) {
            throw new IkiException(answer);
        }
        return answer;
    }

    static Answer unchecked(Function function) {
        try (Memory text = new Memory(TEXT_SIZE)) {
            text.clear();
            int code = function.call(text);
            try {
                Pointer data = text.getPointer(0);
                if (data == null) {
                    throw new OutOfMemoryError("libiki had no memory for a document.");
                }
                return new Answer(code, new String(data.getByteArray(0, Math.toIntExact(text.getLong(8))), StandardCharsets.UTF_8));
            } finally {
                Native.iki_text_free(text);
            }
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
