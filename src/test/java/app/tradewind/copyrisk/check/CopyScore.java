package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.opinion.SecondOpinion;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Scores the shipped rules on a labelled table: {@code id,lang,market,category,brand,text,evidence} and
 * {@code expected} as {@code family[/family]:span;…}. A finding is right when its family is expected of
 * a span of which it covers half, or that covers half of it; what is only tolerated counts neither way, and
 * so does a second finding on the same span. Arguments: FILE, and a tag whose texts
 * are left out; {@code --suggestions} counts the second opinion's with them. Prints all, by family, by language,
 * by severity.
 */
final class CopyScore {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double HALF = 0.5;

    private final Map<String, Tally> tallies = new TreeMap<>();
    /** How suspect texts are in which no rule finds anything: with and without a label. */
    private final List<Double> missedTexts = new ArrayList<>();
    private final List<Double> cleanTexts = new ArrayList<>();
    private int clean;
    private int alarms;

    private CopyScore() { }

    /** Right, wrong and missed of one slice. */
    static final class Tally {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }
    }

    /** What a label asks for. */
    private record Label(List<String> families, int start, int end) { }

    public static void main(String[] args) throws UnusableFileException {
        List<String> words = Arrays.stream(args).filter(word -> !word.startsWith("--")).toList();
        CopyScore score = of(Path.of(words.get(0)), words.size() > 1 ? words.get(1) : null,
                List.of(args).contains("--suggestions"));
        System.out.println("slice,right,wrong,missed,precision,recall");
        score.tallies.forEach((slice, tally) -> System.out.printf(Locale.ROOT, "%s,%d,%d,%d,%.3f,%.3f%n", slice, tally.right,
                tally.wrong, tally.missed, tally.precision(), tally.recall()));
        System.out.printf("clean texts with an alarm: %d of %d%n", score.alarms, score.clean);
        System.out.printf(Locale.ROOT, "of %d texts with something missed and %d clean ones, no rule speaking: the missed one is the more suspect in %.2f%n",
                score.missedTexts.size(), score.cleanTexts.size(), score.ranked());
    }

    static CopyScore of(Path file) throws UnusableFileException {
        return of(file, null, false);
    }

    /** @param without a tag whose texts are left out, {@code null} for none @param suggestions of the second opinion count too */
    static CopyScore of(Path file, String without, boolean suggestions) throws UnusableFileException {
        CopyScore score = new CopyScore();
        RuleFiles rules = ReferenceData.shipped().rules();
        CopyChecker checker = rules.checker();
        SecondOpinion opinion = ReferenceData.opinion(rules.lexicons());
        for (PlainRow row : PlainTable.read(file, "id", "text", "expected").rows()) {
            if (without == null || !List.of(row.text("tags").split(",")).contains(without)) {
                Checked checked = checker.examine(listing(row), DAY);
                List<Finding> all = new ArrayList<>(checked.findings());
                all.addAll(suggestions ? opinion.suggest(listing(row), checked, DAY) : List.of());
                score.add(row, all);
                score.rank(row, checked, opinion.suspicion(listing(row), checked));
            }
        }
        return score;
    }

    Tally all() {
        return tallies.get("all");
    }

    Tally family(String family) {
        return tallies.get("family " + family);
    }

    /** Share of the texts without a label in which something was found. */
    double alarmed() {
        return alarms / (double) Math.max(1, clean);
    }

    private void rank(PlainRow row, Checked checked, double suspicion) {
        if (checked.findings().isEmpty()) {
            (row.text("expected").isEmpty() ? cleanTexts : missedTexts).add(suspicion);
        }
    }

    /** How often a text with something missed is more suspect than a clean one: 0.5 for chance, 1 for always. */
    double ranked() {
        double won = 0;
        for (double missed : missedTexts) {
            for (double each : cleanTexts) {
                won += missed > each ? 1 : missed == each ? HALF : 0;
            }
        }
        return won / (missedTexts.size() * (double) cleanTexts.size());
    }

    private void add(PlainRow row, List<Finding> findings) {
        List<Label> labels = labels(row.text("expected"), row.raw("text"));
        List<Label> tolerated = labels(row.text("tolerated"), row.raw("text"));
        Set<Label> met = new HashSet<>();
        Set<String> told = new HashSet<>();
        boolean alarm = false;
        for (Finding finding : findings) {
            if (!told.add(finding.rule().family() + finding.span().start() + " " + finding.span().end())) {
                continue;
            }
            Label hit = labels.stream().filter(label -> hits(label, finding)).findFirst().orElse(null);
            if (hit == null && tolerated.stream().noneMatch(label -> hits(label, finding))) {
                alarm = true;
                slices(row, finding.rule().family(), severity(finding)).forEach(tally -> tally.wrong++);
            } else if (hit != null && met.add(hit)) {
                slices(row, finding.rule().family(), severity(finding)).forEach(tally -> tally.right++);
            }
        }
        labels.stream().filter(label -> !met.contains(label)).forEach(label ->
                slices(row, label.families().get(0), "missed").forEach(tally -> tally.missed++));
        clean += labels.isEmpty() ? 1 : 0;
        alarms += labels.isEmpty() && alarm ? 1 : 0;
    }

    private List<Tally> slices(PlainRow row, String family, String severity) {
        return Stream.of("all", "family " + family, "language " + row.text("lang"), "severity " + severity)
                .map(slice -> tallies.computeIfAbsent(slice, any -> new Tally())).toList();
    }

    private static String severity(Finding finding) {
        return finding.suggested() ? "suggestion" : finding.rule().severity().name().toLowerCase(Locale.ROOT);
    }

    private static boolean hits(Label label, Finding finding) {
        int shared = Math.min(label.end(), finding.span().end()) - Math.max(label.start(), finding.span().start());
        int shorter = Math.min(label.end() - label.start(), finding.span().end() - finding.span().start());
        return label.families().contains(finding.rule().family()) && shared > 0 && shared >= HALF * shorter;
    }

    private static ListingText listing(PlainRow row) {
        Map<String, String> data = new LinkedHashMap<>();
        Arrays.stream(row.text("product_data").split(";")).filter(pair -> pair.contains("="))
                .forEach(pair -> data.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        return new ListingText(row.text("id"), new ListingText.Setting(row.text("lang"),
                List.of(row.text("market").split(",")), row.text("category"), row.text("brand")),
                Map.of("text", row.raw("text")), Arrays.stream(row.text("evidence").split(";")).filter(e -> !e.isBlank()).toList(), data);
    }

    private static List<Label> labels(String text, String listing) {
        List<Label> labels = new ArrayList<>();
        for (String label : text.split(";")) {
            int colon = label.indexOf(':');
            int start = colon < 0 ? -1 : listing.indexOf(label.substring(colon + 1));
            if (start >= 0) {
                labels.add(new Label(List.of(label.substring(0, colon).split("/")), start,
                        start + label.length() - colon - 1));
            }
        }
        return labels;
    }
}
