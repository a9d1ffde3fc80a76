package iki;

import com.sun.jna.Pointer;

/** The functions of iki.h, as JNA binds them: by address, without looking at types at each call. */
final class Native {
    static final int ABI_VERSION = 1;
    static final int WELL = 0;
    static final int WRONG_CALL = 2;

    static {
        // A path, or the name that the loader looks for.
        String named = System.getProperty("iki.library", System.getenv("IKI_LIBRARY"));
        com.sun.jna.Native.register(Native.class, named == null || named.isEmpty() ? "iki" : named);
        int found = iki_abi_version();
        if (found != ABI_VERSION) {
            throw new UnsatisfiedLinkError("This binding is for ABI " + ABI_VERSION + " of libiki, and the one that was found has " + found + ".");
        }
    }

    private Native() {
    }

    static native int iki_abi_version();

    static native int iki_version(Pointer answer);

    static native void iki_text_free(Pointer text);

    static native int iki_release(long handle);

    static native int iki_formula_answer(byte[] question, long length, Pointer answer);

    static native int iki_formula_batch(byte[] questions, long length, Pointer answers);

    static native int iki_formula_compile(byte[] question, long length, Pointer formula, Pointer answer);

    static native int iki_formula_evaluate(long formula, byte[] values, long length, Pointer answer);

    static native int iki_formula_compute(long formula, Pointer values, int count, Pointer outcome);

    static native int iki_formula_once(byte[] formula, long length, Pointer figures, int count, Pointer outcome);

    static native int iki_check(byte[] json, long length, byte[] options, long optionsLength, Pointer answer);

    static native int iki_catalog_load(byte[] json, long length, byte[] options, long optionsLength, Pointer catalog, Pointer answer);

    static native int iki_data_load_several(long catalog, Pointer sources, int count, byte[] options, long optionsLength, Pointer data, Pointer answer);

    static native int iki_evaluate(long catalog, long data, byte[] options, long optionsLength, Pointer answer);

    static native int iki_explain(long catalog, long data, byte[] options, long optionsLength, Pointer answer);

    static native int iki_scorecard(long catalog, long data, byte[] options, long optionsLength, Pointer answer);
}
