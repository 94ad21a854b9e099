package app.tradewind.forecast;

import app.tradewind.forecast.odd.LevelShift;
import app.tradewind.forecast.odd.OddSteps.Odd;
import app.tradewind.forecast.odd.Treatment;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Names what a history hides, so that a person can check it: empty shelves, odd steps, a shifted level. */
final class OddNotes {

    /** Beyond this the count of steps says enough. */
    private static final int MOST = 3;
    private static final int WEEKS_A_YEAR = 52;

    private OddNotes() { }

    /** The latest runs of weeks out of stock without a sale, oldest first; none where steps are no weeks or carry no date. */
    static List<Phrase> emptyWeeks(DemandSeries series) {
        List<Phrase> notes = new ArrayList<>();
        if (series.period() != WEEKS_A_YEAR || series.firstPeriod() == null || series.stocked() == null) {
            return notes;
        }
        int week = 0;
        while (week < series.length()) {
            int from = week;
            while (week < series.length() && series.units()[week] == 0 && series.stocked()[week] == 0) {
                week++;
            }
            if (week > from) {
                notes.add(said(series.start(from), series.start(week - 1)));
            } else {
                week++;
            }
        }
        return last(notes);
    }

    private static Phrase said(LocalDate first, LocalDate last) {
        return first.equals(last) ? Phrase.of("forecast.note.empty-week", first)
                : Phrase.of("forecast.note.empty-weeks", first, last);
    }

    /**
     * What was set aside or kept, and what became of an older level.
     *
     * @param treatment what was done, or {@code null} where nothing was looked for
     * @param offset steps of the series before the history
     */
    static List<Phrase> of(DemandSeries series, Treatment treatment, int offset) {
        List<Phrase> notes = new ArrayList<>();
        for (int step = 0; step < series.length(); step++) {
            double aside = series.drivers().aside(step);
            if (aside != 0) {
                notes.add(Phrase.of(aside > 0 ? "forecast.note.aside" : "forecast.note.aside-less", when(series, step), series.units()[step] + aside, series.units()[step]));
            }
        }
        if (treatment == null) {
            return last(notes);
        }
        for (Odd odd : treatment.odd()) {
            notes.add(Phrase.of(treatment.aside() ? "forecast.note.odd-aside" : "forecast.note.odd-kept",
                    when(series, odd.step() + offset), odd.sold(), odd.usual()));
        }
        List<Phrase> told = last(notes);
        LevelShift shift = treatment.shift();
        if (shift != null) {
            told.add(Phrase.of(treatment.scaled() ? "forecast.note.shift-scaled" : "forecast.note.shift-kept",
                    when(series, shift.step() + offset), shift.before(), shift.after()));
        }
        return told;
    }

    private static Phrase when(DemandSeries series, int step) {
        LocalDate start = series.start(step);
        return start == null ? Phrase.of("forecast.odd.step", step + 1) : Phrase.of("forecast.odd.from", start);
    }

    private static List<Phrase> last(List<Phrase> notes) {
        return new ArrayList<>(notes.subList(Math.max(0, notes.size() - MOST), notes.size()));
    }
}
