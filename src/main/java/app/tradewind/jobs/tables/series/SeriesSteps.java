package app.tradewind.jobs.tables.series;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.scan.SeriesScan;
import app.tradewind.jobs.tables.series.SeriesNotes.Kind;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The steps of all series of a table at once, without dates and shares of stock: in one quick reading where the
 * table is plain and the rows of each series stand together, else as {@link SeriesFlow} reads them. Both come to the same.
 */
public final class SeriesSteps {

    private SeriesSteps() { }

    /**
     * @param make a series of its name and its steps
     * @param notes are added to
     * @throws UnusableFileException if the table cannot be read, or none of its series can
     */
    public static <T> List<T> read(Path file, int period, BiFunction<String, double[], T> make, List<Phrase> notes) throws UnusableFileException {
        // A pipe can be read once only, and the careful reading may have to follow.
        List<T> quick = Files.isRegularFile(file) ? quick(file, make, notes) : null;
        if (quick != null) {
            return quick;
        }
        List<T> all = new ArrayList<>();
        SeriesFlow flow = SeriesFlow.read(file, period);
        flow.each(one -> all.add(make.apply(one.id(), one.units())));
        notes.addAll(flow.notes());
        return all;
    }

    /** {@code null} where the table wants care. */
    private static <T> List<T> quick(Path file, BiFunction<String, double[], T> make, List<Phrase> notes) {
        List<T> all = new ArrayList<>();
        Fingerprints begun = new Fingerprints();
        SeriesNotes treated = new SeriesNotes(file.getFileName().toString());
        boolean plain = SeriesScan.read(file, new SeriesScan.Use() {
            @Override
            public void series(String id, double[] units) {
                begun.add(id);
                all.add(make.apply(id, units));
            }

            @Override
            public void blank(int line) {
                treated.count(Kind.BLANK, line);
            }
        });
        if (!plain || all.isEmpty() || begun.twice()) {
            return null;
        }
        notes.addAll(treated.phrases());
        return all;
    }
}
