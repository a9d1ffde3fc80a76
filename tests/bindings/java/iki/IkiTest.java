package iki;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The Java binding against values worked out by hand. The office and its figures are invented. */
public final class IkiTest {
    private static final String CATALOG = """
        {"formatVersion":1,"id":"sukamaju","title":"Contoh","office":{"name":"Kelurahan Sukamaju"},
        "variables":{"masuk":{"label":"surat masuk","unit":"surat"},"selesai":{"label":"surat selesai","unit":"surat"}},
        "positions":[{"id":"kasi","title":"Kepala Seksi","objectives":[{"statement":"Surat selesai","indicators":[{"id":"kasi/selesai",
        "name":"Surat selesai","unit":"%","decimals":2,"formula":"selesai / masuk * 100%"}]}]}]}""";

    private static final String DATA = "{\"formatVersion\":1,\"catalog\":\"sukamaju\",\"period\":\"2025\",\"values\":{\"masuk\":80,\"selesai\":79}}";

    private final Check check = new Check();

    public static void main(String[] args) throws Exception {
        IkiTest test = new IkiTest();
        for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("id-ID"), Locale.forLanguageTag("tr-TR"))) {
            Locale.setDefault(locale);
            test.formulas();
            test.once();
            test.largeAndSmall();
            test.beyond();
            test.hugeScales();
            test.wrongFormulas();
            test.catalogs();
            test.wrongCatalogs();
            test.texts();
        }
        test.threads();
        test.closedMeanwhile();
        test.serialized();
        test.forgotten();
        System.exit(test.check.finish());
    }

    private void formulas() throws Exception {
        check.equal("0.1.0", Iki.version());
        check.equal("{\"status\":\"computed\",\"value\":true}", Iki.formula("{\"formula\":\"1/3*3 = 1\"}").json());
        check.equal("{\"status\":\"computed\",\"value\":0.25,\"exact\":\"1/4\"}\n{\"status\":\"computed\",\"value\":2,\"exact\":\"2\"}\n", Iki.formulas("{\"formula\":\"1/4\"}\n{\"formula\":\"2\"}\n"));
        try (Formula formula = Formula.compile("(a - b) / a * 100%", Map.of("decimals", 2))) {
            check.equal(List.of("a", "b"), formula.inputs());
            check.equal(List.of("a", "b"), formula.names());
            check.equal("%", formula.unit());
            check.equal(false, formula.isCondition());
            check.equal(List.of(), formula.diagnostics());
            Outcome outcome = formula.compute(80, 1);
            check.equal(new Outcome(Status.COMPUTED, new BigDecimal("98.75"), new Fraction(BigInteger.valueOf(79), BigInteger.valueOf(80)), null), outcome);
            check.equal("79/80", outcome.exact().toString());
            check.equal(new BigDecimal("0.9875"), outcome.exact().toBigDecimal(MathContext.DECIMAL128));
            check.equal(outcome, formula.evaluate(Map.of("a", 80, "b", "1")));
            check.equal(new BigDecimal("98.13"), formula.compute(new BigDecimal("80"), new BigDecimal("1.5")).orThrow());
            check.equal(new BigDecimal("-13.13"), formula.compute(new BigDecimal("8E1"), new BigDecimal("90.50")).value());
            check.equal(Status.MISSING_INPUT, formula.compute(new BigDecimal(80), null).status());
            check.equal(Status.DIVISION_BY_ZERO, formula.compute(0, 1).status());
            check.throwing(ArithmeticException.class, () -> formula.compute(0, 1).orThrow());
            check.throwing(IllegalArgumentException.class, () -> formula.compute(1));
            check.equal("{\"status\":\"missingInput\",\"missing\":[\"a\",\"b\"]}", formula.answer(Map.of()).json());
            check.equal(1, formula.answer("{\"a\":1},\"b\":2").code());
        }
        try (Formula formula = Formula.compile("a >= 0.5")) {
            check.equal(true, formula.isCondition());
            check.equal(true, formula.compute(new BigDecimal("0.5")).condition());
            check.equal(false, formula.compute(new BigDecimal("0.499")).condition());
            check.contains("condition", check.throwing(ArithmeticException.class, () -> formula.compute(1).orThrow()).getMessage());
        }
        try (Formula formula = Formula.compile("Sum(a) + dokumen.lkjip")) {
            check.equal(List.of("a", "dokumen.lkjip"), formula.inputs());
            check.equal(new BigDecimal("13"), formula.evaluate(Map.of("a", List.of(4, 5, 3), "dokumen", Map.of("lkjip", 1))).value());
        }
    }

    private void once() throws Exception {
        int seen = 0;
        for (Object each : (List<?>) Json.read(Files.readString(Path.of("tests/bindings/documents.json")))) {
            if (!(((Map<?, ?>) each).get("question") instanceof String question)) {
                continue;
            }
            Map<String, Object> read;
            try {
                read = Json.object(question);
            } catch (RuntimeException noObject) {
                continue;
            }
            if (read == null || !(read.get("formula") instanceof String formula) || read.keySet().stream().anyMatch(name -> !name.equals("formula") && !name.equals("values"))) {
                continue;
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> values = (Map<String, Object>) read.getOrDefault("values", Map.of());
            if (values.values().stream().anyMatch(Objects::isNull)) {
                continue;
            }
            seen++;
            check.equal(Outcome.of(Iki.formula(Json.write(Map.of("formula", formula, "values", values)))), Iki.compute(formula, values));
        }
        check.equal(true, seen > 50);
        check.equal(new BigDecimal("-7.5"), Iki.compute("a - b", Map.of("a", new BigDecimal("-0.50"), "b", 7)).value());
        check.equal(new BigDecimal("18446744073709551614"), Iki.compute("2 * a", Map.of("a", Long.MAX_VALUE)).value());
        check.equal("79/80", Iki.compute("(a - b) / a * 100%", Map.of("a", 80, "b", 1L)).exact().toString());
        check.equal(Status.INVALID, Iki.compute("a x 2", Map.of("a", 1)).status());
        check.equal(Status.INVALID, Iki.compute("a", Map.of("a", 1, "A", 2)).status());
        check.equal(Status.MISSING_INPUT, Iki.compute("a", Collections.singletonMap("a", null)).status());
        check.throwing(IllegalArgumentException.class, () -> Iki.compute("a", Map.of("a\ud83d", 1)));
    }

    private void largeAndSmall() {
        try (Formula formula = Formula.compile("a / 3")) {
            check.equal(new BigDecimal("0.3333333333333333333333333333"), formula.compute(1).value());
            check.equal("1/3", formula.compute(1).exact().toString());

            // 10^27 is beyond 64 bits: its third is 10^27/3, of which 28 digits are shown.
            Outcome large = formula.compute(BigDecimal.TEN.pow(27));
            check.equal("1000000000000000000000000000/3", large.exact().toString());
            check.equal("1/30000000000000000000000000000", formula.compute(new BigDecimal("1E-28")).exact().toString());

            // A figure has at most 28 digits, and a value too.
            check.equal(Status.INVALID_INPUT, formula.compute(new BigDecimal("1E-30")).status());
        }
        try (Formula formula = Formula.compile("a * a")) {
            check.equal("100000000000000000000000000", formula.compute(10000000000000L).exact().toString());
            check.equal(Status.OVERFLOW, formula.compute(Long.MAX_VALUE).status());
        }
    }

    /** What the fast door cannot hold goes by a document, and means there what it means here. The sums are worked out with fractions of Python. */
    private void beyond() throws Exception {
        BigDecimal[] figures = {new BigDecimal("99.991"), new BigDecimal("99.989"), new BigDecimal("99.971"), new BigDecimal("99.961")};
        for (Map<String, String> numbers : List.of(Map.<String, String>of(), Map.of("numbers", "id"), Map.of("numbers", "en"), Map.of("numbers", "auto"))) {
            try (Formula formula = Formula.compile("1/a + 1/b + 1/c + 1/d", numbers)) {
                check.equal("3997360517970648000/99912025897064911969", formula.compute(figures).exact().toString());
                check.equal(new BigDecimal("0.0400088"), formula.compute(figures).value().setScale(7, java.math.RoundingMode.HALF_UP));
            }
            try (Formula formula = Formula.compile("a * 2", numbers)) {
                check.equal(new BigDecimal("24691357802469135780.246"), formula.compute(new BigDecimal("12345678901234567890.123")).value());
            }
        }
        long[] large = {9223372036854775807L, 9223372036854775783L, 9223372036854775781L};
        try (Formula formula = Formula.compile("1/d.x + 1/d.y + 1/d.z")) {
            check.equal("255211775190703846619853519667219923671/784637716923335090970732316198523667828472352880497524061", formula.compute(large).exact().toString());
        }
        try (Formula formula = Formula.compile("a + d.x")) {
            check.equal(new BigDecimal("100000000000000000000000001"), formula.compute(BigDecimal.ONE, BigDecimal.TEN.pow(26)).value());
        }
        try (Formula formula = Formula.compile("a / b + a / Previous(a)", Map.of("decimals", 2))) {
            Outcome outcome = formula.compute(9223372036854775807L, 9223372036854775783L, 9223372036854775781L);
            check.equal(new Outcome(Status.COMPUTED, new BigDecimal("2"), null, null), outcome);
            check.throwing(IllegalArgumentException.class, () -> formula.compute(BigDecimal.TEN.pow(26), BigDecimal.ONE, BigDecimal.ONE));
        }
    }

    private void hugeScales() {
        try (Formula formula = Formula.compile("a + 1")) {
            for (int scale : new int[] {2_000_000_000, -2_000_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                check.equal(Status.INVALID_INPUT, formula.compute(new BigDecimal(BigInteger.ONE, scale)).status());
                check.equal(Status.INVALID_INPUT, formula.evaluate(Map.of("a", new BigDecimal(BigInteger.TWO, scale))).status());
            }
        }
    }

    private void wrongFormulas() throws Exception {
        IkiException problem = check.throwing(IkiException.class, () -> Formula.compile("hadir / * 2", Map.of("language", "id")));
        check.equal("error", problem.diagnostics().get(0).severity());
        check.contains(problem.diagnostics().get(0).code(), problem.getMessage());
        check.equal(Integer.valueOf(6), problem.diagnostics().get(0).start());
        check.throwing(IkiException.class, () -> Formula.compile("a", Map.of("desimal", 2)));
        check.throwing(IllegalArgumentException.class, () -> Formula.compile("a", Map.of("unit", new Object())));
        Formula closed = Formula.compile("a");
        closed.close();
        closed.close();
        check.throwing(IllegalStateException.class, () -> closed.compute(1));
        check.throwing(IllegalStateException.class, () -> closed.evaluate(Map.of()));
    }

    private void catalogs() throws Exception {
        try (Catalog catalog = Catalog.load(CATALOG); Data data = catalog.data(Source.json(DATA))) {
            check.equal(List.of(), catalog.diagnostics());
            check.equal(List.of(), data.diagnostics());
            Answer results = catalog.evaluate(data, Options.NONE);
            check.equal(true, results.isWell());
            check.contains("\"value\": 98.75", results.json());
            check.equal(new BigDecimal("98.75"), ((Map<?, ?>) ((List<?>) results.document().get("results")).get(0)).get("value"));
            check.contains("79/80", catalog.explain(data, "kasi/selesai", Options.NONE.language("id")).json());
            check.contains("\"positions\": [", catalog.scorecard(data, Options.NONE.period("2025")).json());
            check.equal(1, catalog.evaluate(data, Options.NONE.period("2024").strict()).code());
            check.throwing(IkiException.class, () -> catalog.evaluate(data, Options.NONE.indicators("tidak/ada")));
            check.throwing(IkiException.class, () -> catalog.evaluate(data, Options.of(Map.of("periode", "2025"))));
            byte[] half = "variable,value,period\nselesai,79,2025\n".getBytes(StandardCharsets.UTF_8);
            try (Data several = catalog.data(Source.json(DATA.replace(",\"selesai\":79", "")), Source.csv("sisa.csv", half))) {
                check.contains("\"value\": 98.75", catalog.evaluate(several, Options.NONE).json());
            }
        }
        check.equal(true, Catalog.check(CATALOG.getBytes(StandardCharsets.UTF_8), Options.NONE).isWell());
    }

    private void wrongCatalogs() throws Exception {
        IkiException problem = check.throwing(IkiException.class, () -> Catalog.load("{\"formatVersion\":1}".getBytes(StandardCharsets.UTF_8), Options.of(Map.of("file", "k.json"))));
        check.equal("k.json", problem.diagnostics().get(0).file());
        check.throwing(IkiException.class, () -> Catalog.load("\u0000"));
        try (Catalog catalog = Catalog.load(CATALOG); Catalog other = Catalog.load(CATALOG); Data data = catalog.data(Source.json(DATA))) {
            IkiException wrong = check.throwing(IkiException.class, () -> other.evaluate(data, Options.NONE));
            check.equal("IKI9221", wrong.diagnostics().get(0).code());
            check.throwing(IkiException.class, () -> catalog.data());
            check.throwing(IkiException.class, () -> catalog.data(Source.csv("a.csv", new byte[0])));
        }
    }

    private void texts() throws Exception {
        Map<String, Object> read = Json.object("{\"a\":\"x\\u00e9\\n\\\"\\/\",\"b\":[1.50,true,null,{}],\"c\":[]}");
        check.equal("xé\n\"/", read.get("a"));
        check.equal(Arrays.asList(new BigDecimal("1.50"), true, null, Map.of()), read.get("b"));
        check.equal(List.of(), read.get("c"));
        check.equal("{\"a\":[1,\"\\u000a\\\"\\\\\",true,null]}", Json.write(Map.of("a", Arrays.asList(1, "\n\"\\", true, null))));
        check.throwing(IllegalArgumentException.class, () -> Json.write(Double.NaN));
        check.throwing(IllegalArgumentException.class, () -> Call.bytes("a\ud83d"));
        check.equal("🙂", Json.read(Json.write("🙂")));
    }

    private void threads() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try (Formula formula = Formula.compile("(a - b) / a * 100%", Map.of("decimals", 2))) {
            List<Future<Integer>> odd = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int seed = i;
                Callable<Integer> work = () -> {
                    int wrong = 0;
                    for (int j = 0; j < 5000; j++) {
                        if (!formula.compute(80, 1).exact().toString().equals("79/80")) {
                            wrong++;
                        }
                        try (Formula own = Formula.compile("a + " + seed)) {
                            if (!own.compute(j).value().equals(BigDecimal.valueOf(j + seed))) {
                                wrong++;
                            }
                        }
                    }
                    return wrong;
                };
                odd.add(pool.submit(work));
            }
            for (Future<Integer> each : odd) {
                check.equal(0, each.get());
            }
        } finally {
            pool.shutdown();
        }
    }

    /** A call during which another thread closes what it uses ends as one after that. */
    private void closedMeanwhile() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        int odd = 0;
        try {
            for (int i = 0; i < 3000; i++) {
                Formula formula = Formula.compile("a + 1");
                boolean isByDocument = i % 2 == 0;
                Future<String> call = pool.submit(() -> {
                    try {
                        for (int j = 0; j < 200; j++) {
                            if (isByDocument) {
                                formula.evaluate(Map.of("a", 1));
                            } else {
                                formula.compute(1);
                            }
                        }
                        return "";
                    } catch (IllegalStateException closed) {
                        return closed.getMessage();
                    } catch (RuntimeException other) {
                        return other.toString();
                    }
                });
                Thread.onSpinWait();
                formula.close();
                String said = call.get();
                if (!said.isEmpty() && !said.equals("The formula is closed.")) {
                    odd++;
                    System.out.println(said);
                }
            }
        } finally {
            pool.shutdown();
        }
        check.equal(0, odd);
    }

    private void serialized() throws Exception {
        IkiException problem = check.throwing(IkiException.class, () -> Formula.compile("1 +"));
        var bytes = new java.io.ByteArrayOutputStream();
        try (var out = new java.io.ObjectOutputStream(bytes)) {
            out.writeObject(problem);
        }
        try (var in = new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            IkiException read = (IkiException) in.readObject();
            check.equal(problem.diagnostics(), read.diagnostics());
            check.equal(problem.answer(), read.answer());
        }
    }

    /** What nobody closed is given back: more formulas than there are handles can be forgotten. */
    private void forgotten() throws Exception {
        for (int i = 0; i < 1_100_000; i++) {
            Formula.compile("a");
            if (i % 100_000 == 0) {
                System.gc();
                Thread.sleep(50);
            }
        }
        check.equal(new BigDecimal("1"), Formula.compile("a").compute(1).value());
    }
}
