package iki;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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

    /** Calls, and takes the document over; a call that is wrong itself throws, and says so where a handle was closed meanwhile. */
    static Answer of(Function function, Handle... used) {
        Answer answer = unchecked(function);
        if (answer.code() == Native.WRONG_CALL) {
            for (Handle each : used) {
                each.get();
            }
            throw new IkiException(answer);
        }
        return answer;
    }

    /** The same for what is kept by a handle: it is given back where its document cannot be taken over. */
    static Answer keeping(Memory place, Function function, Handle... used) {
        try {
            return of(function, used);
        } catch (RuntimeException | Error problem) {
            if (place.getLong(0) != 0) {
                Native.iki_release(place.getLong(0));
            }
            throw problem;
        }
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

    /** A text in UTF-8, which half of a surrogate pair has no place in. */
    static byte[] bytes(String text) {
        try {
            ByteBuffer written = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[written.remaining()];
            written.get(bytes);
            return bytes;
        } catch (CharacterCodingException problem) {
            throw new IllegalArgumentException("The text has half of a surrogate pair, which is no character.", problem);
        }
    }
}
