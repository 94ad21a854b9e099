package app.tradewind.jobs.tables.series;

import app.tradewind.forecast.DemandSeries;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.Forecaster;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.cause.EventDays;
import app.tradewind.forecast.cause.Pool;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.market.MarketProfile;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The calendar of the market that a series table was sold in, moving feasts included, and what its events did
 * to the series of the table together. Series without a date know nothing of it.
 */
public final class SeriesMarket {

    /** No market was named. */
    static final SeriesMarket NONE = new SeriesMarket(null, 0);

    /** Of a longer table every so-manieth series teaches the others. */
    private static final int MOST_LEARNED = 400;
    private static final int YEARS_AHEAD = 3;

    private final EventDays events;
    private final int undated;

    private SeriesMarket(EventDays events, int undated) {
        this.events = events;
        this.undated = undated;
    }

    /**
     * @param market two letters, or {@code null} for none
     * @throws UnusableFileException if no calendar of that market is known
     */
    public static SeriesMarket of(String market, SeriesFlow series) throws UnusableFileException {
        if (market == null) {
            return NONE;
        }
        MarketProfile profile = ReferenceData.shipped().markets().find(market.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new UnusableFileException(Phrase.of("odd.market.unknown", market)));
        Years years = new Years();
        series.each(years::add);
        return new SeriesMarket(years.undated == series.size() ? null
                : new EventDays(profile.certainEvents(), years.first, years.last + YEARS_AHEAD), years.undated);
    }

    /** From when to when the series reach. */
    private static final class Years {

        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;
        private int undated;

        void add(DemandSeries one) {
            LocalDate from = one.start(0);
            undated += from == null ? 1 : 0;
            first = from == null ? first : Math.min(first, from.getYear());
            last = from == null ? last : Math.max(last, one.start(one.length()).getYear());
        }
    }

    /** Series that carry no date. */
    public List<Phrase> notes() {
        return undated == 0 ? List.of() : List.of(Phrase.of("odd.market.undated", undated));
    }

    /** What every series of the table knows of the calendar. @throws UnusableFileException if the table is gone by now */
    public Drivers learned(SeriesFlow series, Forecaster forecaster, ForecastSettings settings) throws UnusableFileException {
        if (events == null) {
            return Drivers.NONE;
        }
        Drivers alone = new Drivers(events, null, null, null);
        List<DemandSeries> taken = series.every(1 + series.size() / MOST_LEARNED).stream()
                .filter(one -> one.firstPeriod() != null).map(one -> one.with(alone)).toList();
        Pool pool = forecaster.learn(taken, settings.today());
        return alone.with(pool);
    }
}
