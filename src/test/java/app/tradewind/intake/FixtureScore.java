package app.tradewind.intake;

import app.tradewind.catalog.Sale;
import app.tradewind.intake.FixtureChecks.Check;
import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.intake.reading.Password;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Measures intake on files whose truth a manifest tells. Arguments: MANIFEST [FOLDER [PART…]]; the files
 * lie in FOLDER, else beside the manifest; with PART only those whose id or name contains it. Each is
 * imported into a workspace of its own by the job the command line uses; questions are answered only
 * where the manifest lets them be asked. Prints each field that is wrong, and for each file how many are right.
 */
final class FixtureScore {

    private static final Words WORDS = Words.in(Lang.EN);

    private final Path folder;
    private final Path temp;
    private final PrintStream out;
    private final Intake intake = new Intake(Layouts.shipped());

    private FixtureScore(Path folder, Path temp, PrintStream out) {
        this.folder = folder;
        this.temp = temp;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        Path manifest = Path.of(args[0]);
        Path folder = args.length > 1 ? Path.of(args[1]) : manifest.toAbsolutePath().getParent();
        List<String> parts = args.length > 2 ? List.of(args).subList(2, args.length) : List.of("");
        Path temp = Files.createTempDirectory("fixture-score");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FixtureScore score = new FixtureScore(folder, temp, out);
        Map<String, Object> root = FixtureTruth.manifest(Files.readString(manifest));
        int whole = 0;
        int all = 0;
        for (Object entry : FixtureTruth.list(root.get("files"))) {
            FixtureTruth truth = new FixtureTruth(FixtureTruth.map(entry));
            if (parts.stream().anyMatch(part -> (truth.text("id") + " " + truth.text("file")).contains(part))) {
                all++;
                whole += score.file(truth) ? 1 : 0;
            }
        }
        int pairs = 0;
        int right = 0;
        for (Object pair : FixtureTruth.list(root.get("overlap_pairs"))) {
            pairs++;
            right += score.pair(root, FixtureTruth.map(pair)) ? 1 : 0;
        }
        out.println(whole + " of " + all + " files right in every field, " + right + " of " + pairs + " pairs");
        delete(temp);
    }

    private boolean file(FixtureTruth truth) throws Exception {
        List<Check> checks;
        try {
            checks = truth.refused() ? refusal(truth) : accepted(truth);
        } catch (UnusableFileException e) {
            checks = List.of(new Check("import", "read", WORDS.say(e.phrase()), "BAD"));
        } catch (RuntimeException e) {
            checks = List.of(new Check("import", "no crash", e.toString(), "BAD"));
            e.printStackTrace(out);
        }
        long bad = checks.stream().filter(Check::bad).count();
        out.printf("%s %s %s [%s]: %d of %d%n", bad == 0 ? "ok " : "BAD", truth.text("id"), truth.text("file"),
                truth.text("platform"), checks.size() - bad, checks.size());
        for (Check check : checks) {
            if (!check.mark().equals("ok")) {
                out.printf("      %-4s %-18s expected %s | ours %s%n", check.mark(), check.field(), cut(check.expected()), cut(check.ours()));
            }
        }
        return bad == 0;
    }

    private List<Check> refusal(FixtureTruth truth) throws Exception {
        Path workspace = temp.resolve(truth.text("id"));
        FileReport report = run(workspace, truth.text("file"), Hints.NONE);
        boolean refused = report.outcome().status() == Status.REJECTED && !Workspace.isIn(workspace);
        return List.of(new Check("refuse", truth.text("refuse_reason") + truth.text("expected"),
                WORDS.say(report.outcome().message()), refused ? "ok" : "BAD"));
    }

    private List<Check> accepted(FixtureTruth truth) throws Exception {
        Path path = folder.resolve(truth.text("file"));
        List<Check> checks = new ArrayList<>();
        Inspection open = intake.inspect(path, unlocked(truth, checks));
        if (truth.flag("ambiguous") && !open.mustAsk()) {
            checks.add(new Check("ambiguous", "asks first", "did not ask", "BAD"));
        }
        for (Map.Entry<String, Mapping> answer : truth.answers().entrySet()) {
            Hints hints = hints(truth, answer.getValue(), open, checks);
            Inspection inspection = intake.inspect(path, hints);
            FixtureFacts facts = new FixtureFacts();
            intake.read(inspection, facts, RowWatch.NONE);
            Path workspace = temp.resolve(truth.text("id") + answer.getKey());
            FileReport report = run(workspace, truth.text("file"), hints);
            if (report.outcome().status() != Status.IMPORTED) {
                checks.add(new Check("import", "imported", WORDS.say(report.outcome().message()), "BAD"));
            }
            checks.addAll(FixtureChecks.of(truth, answer.getKey(), inspection, report, facts));
            personal(truth, workspace, facts, checks);
        }
        return checks;
    }

    /** Answers to what was asked, as far as the manifest lets it be asked; a question too many is wrong. */
    private Hints hints(FixtureTruth truth, Mapping mapping, Inspection open, List<Check> checks) {
        Hints hints = unlocked(truth, new ArrayList<>());
        for (Question question : open.questions()) {
            if (!question.required()) {
                continue;
            }
            String says = WORDS.say(question.text());
            checks.add(new Check("asked", "" + truth.facts().get("ask"), says, truth.mayAsk(question.topic()) ? "ok" : "BAD"));
            hints = switch (question.topic()) {
                case CURRENCY -> new Hints(hints.as(), hints.mapping(), truth.currency(), hints.zone(), hints.period(), hints.password());
                case PERIOD -> new Hints(hints.as(), hints.mapping(), hints.currency(), hints.zone(), truth.period(), hints.password());
                default -> hints.with(mapping);
            };
        }
        return hints;
    }

    private void personal(FixtureTruth truth, Path workspace, FixtureFacts facts, List<Check> checks) throws IOException {
        List<?> samples = FixtureTruth.list(truth.facts().get("pii_samples_not_stored_by_default"));
        if (samples.isEmpty() || !Files.isDirectory(workspace)) {
            return;
        }
        StringBuilder all = new StringBuilder(facts.kept);
        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                all.append(new String(bytes, StandardCharsets.UTF_8)).append(new String(bytes, StandardCharsets.UTF_16BE));
            }
        }
        List<?> found = samples.stream().filter(sample -> all.indexOf(sample.toString()) >= 0).toList();
        checks.add(new Check("personal data", "none stored", found.toString(), found.isEmpty() ? "ok" : "BAD"));
    }

    /** The password that the manifest names; without it such a file must be refused with a question. */
    private Hints unlocked(FixtureTruth truth, List<Check> checks) {
        if (truth.text("password").isEmpty()) {
            return Hints.NONE;
        }
        String said = "read without";
        try {
            intake.inspect(folder.resolve(truth.text("file")), Hints.NONE);
        } catch (UnusableFileException e) {
            said = e.phrase().code();
        }
        checks.add(new Check("password", "intake.password-needed", said, said.equals("intake.password-needed") ? "ok" : "BAD"));
        return Hints.NONE.with(Password.of(truth.text("password")));
    }

    /** Imports two files that overlap, one after the other, and compares what the store then holds with the truth. */
    private boolean pair(Map<String, Object> root, Map<String, Object> pair) throws Exception {
        Path workspace = temp.resolve("pair" + pair.get("a") + pair.get("b"));
        boolean mustAsk = "true".equals(pair.get("must_ask"));
        boolean asked = false;
        for (String key : List.of("a", "b")) {
            FixtureTruth truth = FixtureTruth.list(root.get("files")).stream().map(one -> new FixtureTruth(FixtureTruth.map(one)))
                    .filter(one -> one.text("id").equals(pair.get(key)) || one.text("file").equals(pair.get(key))).findFirst().orElseThrow();
            Inspection open = intake.inspect(folder.resolve(truth.text("file")), unlocked(truth, new ArrayList<>()));
            Hints hints = hints(truth, truth.answers().values().iterator().next(), open, new ArrayList<>());
            FileReport report = run(workspace, truth.text("file"), hints);
            out.println("pair " + key + " " + truth.text("file") + ": " + WORDS.say(report.outcome().message()));
            asked |= report.outcome().message().code().equals("storage.must-ask-overlap");
        }
        Map<String, Object> union = FixtureTruth.map(pair.get("union"));
        Map<String, Object> ours = held(workspace);
        List<String> wrong = new ArrayList<>();
        if (asked != mustAsk) {
            wrong.add(mustAsk ? "did not ask" : "asked");
        }
        ours.forEach((field, value) -> {
            if (!mustAsk && union.containsKey(field) && !alike(union.get(field), value)) {
                wrong.add(field + " " + union.get(field) + " | ours " + value);
            }
        });
        out.println((wrong.isEmpty() ? "ok  " : "BAD ") + "pair " + pair.get("a") + " + " + pair.get("b") + " " + wrong);
        return wrong.isEmpty();
    }

    private static boolean alike(Object wanted, Object ours) {
        if (wanted instanceof Map<?, ?> sums) {
            Map<?, ?> own = (Map<?, ?>) ours;
            return sums.keySet().equals(own.keySet()) && sums.entrySet().stream().allMatch(one ->
                    new BigDecimal(one.getValue().toString()).compareTo((BigDecimal) own.get(one.getKey())) == 0);
        }
        return new BigDecimal(wanted.toString()).compareTo(new BigDecimal(ours.toString())) == 0;
    }

    private static Map<String, Object> held(Path workspace) throws Exception {
        int[] counts = new int[2];
        Set<String> rows = new TreeSet<>();
        Set<String> orders = new TreeSet<>();
        Map<String, BigDecimal> gross = new TreeMap<>();
        Map<String, BigDecimal> refunds = new TreeMap<>();
        try (Workspace opened = Workspace.open(workspace)) {
            opened.sales().each((id, sale, counted) -> {
                if (!counted || sale.kind() == Sale.Kind.CANCELLED) {
                    return;
                }
                boolean sold = sale.kind() == Sale.Kind.SALE;
                rows.add(sale.origin().importId() + " " + sale.origin().row());
                counts[sold ? 0 : 1] += sale.amount().units();
                orders.add(sale.line().orderId());
                if (sale.amount().gross() != null) {
                    (sold ? gross : refunds).merge(sale.amount().gross().currency().getCurrencyCode(), sale.amount().gross().amount(), BigDecimal::add);
                }
            });
        }
        return Map.of("used_rows", rows.size(), "units_sum", counts[0], "refund_units", counts[1], "orders", orders.size(),
                "gross_sum", gross, "refunds_sum", refunds);
    }

    private FileReport run(Path workspace, String file, Hints hints) throws Exception {
        try (ImportFiles job = ImportFiles.into(workspace)) {
            return job.run(List.of(folder.resolve(file)), hints, false, Progress.NONE).files().get(0);
        }
    }

    private static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
