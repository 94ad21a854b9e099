package app.tradewind.voice.reading;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.voice.Reading;
import app.tradewind.voice.Sentiment;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Measures the reader on labelled reviews: a table of {@code lang,sentiment,topics,urgent,text}, lists parted by
 * {@code ;}. With a second argument the table is read that many times over, for its speed.
 */
final class ReviewMeasure {

    private static final double NANOS = 1e9;

    private final ReviewReader reader = new ReviewReader(ReferenceData.shipped().lexicons());
    private final Map<String, int[]> counts = new TreeMap<>();

    private ReviewMeasure() { }

    public static void main(String[] args) throws UnusableFileException {
        List<PlainRow> rows = PlainTable.read(Path.of(args[0]), "lang", "text").rows();
        ReviewMeasure measure = new ReviewMeasure();
        if (args.length > 1) {
            measure.time(rows, Integer.parseInt(args[1]));
            return;
        }
        for (PlainRow row : rows) {
            measure.judge(row, row.text("lang"), "named");
            measure.judge(row, "", "guessed");
        }
        measure.counts.forEach((what, count) -> System.out.printf("%-34s %4d of %4d  %.3f%n", what, count[0], count[1], (double) count[0] / count[1]));
    }

    private void judge(PlainRow row, String tag, String way) {
        Reading reading = reader.read(tag, Double.NaN, row.raw("text"));
        Sentiment mood = reading.sentiment();
        boolean right = mood.code().equals(row.text("sentiment"));
        count(way + " mood " + row.text("lang"), right);
        count(way + " mood all", right);
        boolean said = mood != Sentiment.UNCLEAR && mood != Sentiment.NEUTRAL;
        if (said && !row.text("sentiment").equals("neutral")) {
            count(way + " mood where said, no neutral", right);
        }
        count(way + " language", reading.lang().equals(row.text("lang")));
        Set<String> topics = reading.mentions().stream().map(mention -> mention.topic().code()).collect(Collectors.toSet());
        sets(way + " topics", topics, list(row.text("topics")));
        Set<String> urgent = reading.alarms().stream().map(alarm -> alarm.reason().code()).collect(Collectors.toSet());
        sets(way + " urgent", urgent, list(row.text("urgent")));
        if (way.equals("named") && (!right || !urgent.equals(list(row.text("urgent"))) || !topics.containsAll(list(row.text("topics"))))) {
            System.err.printf("%s %s %.2f / %s | %s / %s | %s / %s | %s%n", row.text("lang"), mood.code(), reading.score(), row.text("sentiment"),
                    new TreeSet<>(topics), row.text("topics"), urgent, row.text("urgent"), row.text("text"));
        }
    }

    private void sets(String what, Set<String> found, Set<String> wanted) {
        wanted.forEach(one -> count(what + " found of labelled", found.contains(one)));
        found.forEach(one -> count(what + " labelled of found", wanted.contains(one)));
    }

    private void count(String what, boolean right) {
        int[] count = counts.computeIfAbsent(what, any -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private static Set<String> list(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    private void time(List<PlainRow> rows, int times) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long characters = 0;
        double sum = 0;
        for (int i = 0; i < times; i++) {
            for (PlainRow row : rows) {
                sum += reader.read(row.text("lang"), Double.NaN, row.raw("text")).mentions().size();
                characters += row.raw("text").length();
            }
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOS;
        System.out.printf("%d reviews of %.0f characters on average, %.0f topics: %.1f s of one core%n", rows.size() * times,
                (double) characters / (rows.size() * times), sum, seconds);
    }
}
