package app.tradewind.forecast;

import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Names the weeks out of stock without a sale, one phrase a run, so that a person can check them. */
final class EmptyWeeks {

    /** Beyond this the count of weeks says enough. */
    private static final int MOST_RUNS = 3;
    private static final int WEEKS_A_YEAR = 52;

    private EmptyWeeks() { }

    /** The latest runs, oldest first; none where the steps are no weeks or carry no date. */
    static List<Phrase> notes(DemandSeries series) {
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
        return notes.subList(Math.max(0, notes.size() - MOST_RUNS), notes.size());
    }

    private static Phrase said(LocalDate first, LocalDate last) {
        return first.equals(last) ? Phrase.of("forecast.note.empty-week", first)
                : Phrase.of("forecast.note.empty-weeks", first, last);
    }
}
