package iki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Answers the requests of documents.json through the Java package. Arguments: the list, the file of answers.
 *
 * <p>Of each request: a line with its id, the code (0 well, 1 errors, 2 a wrong call) and the number of bytes, then the bytes and a line feed.
 * A wrong call is written as the first message, as other languages do too.
 */
public final class AnswerDocuments {
    private AnswerDocuments() {
    }

    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object each : (List<?>) Json.read(Files.readString(Path.of(args[0])))) {
            Map<?, ?> request = (Map<?, ?>) each;
            int code;
            String text;
            try {
                Answer answer = answer(request);
                code = answer.code();
                text = answer.json();
            } catch (IkiException problem) {
                code = problem.answer().code();
                text = code == 2 ? problem.diagnostics().get(0).message() : problem.answer().json();
            }
            byte[] written = text.getBytes(StandardCharsets.UTF_8);
            out.writeBytes((request.get("id") + " " + code + " " + written.length + "\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(written);
            out.write('\n');
        }
        Files.write(Path.of(args[1]), out.toByteArray());
    }

    @SuppressWarnings("unchecked")
    private static Answer answer(Map<?, ?> request) throws IOException {
        String call = (String) request.get("call");
        if (call.equals("formula")) {
            return Iki.formula((String) request.get("question"));
        }
        Options options = request.get("options") instanceof Map<?, ?> given ? Options.of((Map<String, ?>) given) : Options.NONE;
        String path = (String) request.get("catalog");
        if (call.equals("check")) {
            return Catalog.check(Files.readAllBytes(Path.of(path)), options.with("file", path));
        }
        Options language = request.get("options") instanceof Map<?, ?> given && given.get("language") instanceof String tag ? Options.NONE.language(tag) : Options.NONE;
        String file = (String) request.get("data");
        try (Catalog catalog = Catalog.load(Files.readAllBytes(Path.of(path)), language.with("file", path));
            Data data = catalog.data(language, Source.json(file, Files.readAllBytes(Path.of(file))))) {
            return switch (call) {
                case "evaluate" -> catalog.evaluate(data, options);
                case "explain" -> catalog.explain(data, (String) request.get("indicator"), options);
                default -> catalog.scorecard(data, options);
            };
        }
    }
}
