package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the shipped rules on a labelled table: {@code id,lang,market,category,brand,text,evidence} and
 * {@code expected} as {@code family[/family]:span;…}. A finding is right when its family is expected of
 * a span that it overlaps. Argument: FILE.
 */
final class CopyScore {

    private CopyScore() { }

    /** What a label asks for. */
    private record Label(List<String> families, int start, int end) { }

    public static void main(String[] args) throws UnusableFileException {
        CopyChecker checker = ReferenceData.shipped().rules().checker();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int clean = 0;
        int alarms = 0;
        for (PlainRow row : PlainTable.read(Path.of(args[0]), "id", "text", "expected").rows()) {
            List<Label> labels = labels(row.text("expected"), row.raw("text"));
            List<Label> tolerated = labels(row.text("tolerated"), row.raw("text"));
            List<Finding> findings = checker.check(listing(row), LocalDate.of(2026, 11, 22));
            int alarm = 0;
            for (Finding finding : findings) {
                if (labels.stream().noneMatch(label -> hits(label, finding))
                        && tolerated.stream().noneMatch(label -> hits(label, finding))) {
                    alarm++;
                }
            }
            int found = (int) labels.stream().filter(label -> findings.stream().anyMatch(f -> hits(label, f))).count();
            right += found;
            missed += labels.size() - found;
            wrong += alarm;
            clean += labels.isEmpty() ? 1 : 0;
            alarms += labels.isEmpty() && alarm > 0 ? 1 : 0;
        }
        System.out.printf("precision %.3f, recall %.3f, clean texts with an alarm %d of %d%n",
                right / (double) (right + wrong), right / (double) (right + missed), alarms, clean);
    }

    private static boolean hits(Label label, Finding finding) {
        return label.families().contains(finding.rule().family())
                && finding.span().start() < label.end() && finding.span().end() > label.start();
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
