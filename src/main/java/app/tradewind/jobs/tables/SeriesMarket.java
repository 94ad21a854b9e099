package app.tradewind.jobs.tables;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The calendar of the market that a series table was sold in, moving feasts included, and what its events did
 * to the series of the table together. Series without a date know nothing of it.
 */
final class SeriesMarket {

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
    static SeriesMarket of(String market, List<DemandSeries> series) throws UnusableFileException {
        if (market == null) {
            return NONE;
        }
        MarketProfile profile = ReferenceData.shipped().markets().find(market.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new UnusableFileException(Phrase.of("odd.market.unknown", market)));
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int undated = 0;
        for (DemandSeries one : series) {
            LocalDate from = one.start(0);
            undated += from == null ? 1 : 0;
            first = from == null ? first : Math.min(first, from.getYear());
            last = from == null ? last : Math.max(last, one.start(one.length()).getYear());
        }
        return new SeriesMarket(undated == series.size() ? null : new EventDays(profile.certainEvents(), first, last + YEARS_AHEAD), undated);
    }

    /** Series that carry no date. */
    List<Phrase> notes() {
        return undated == 0 ? List.of() : List.of(Phrase.of("odd.market.undated", undated));
    }

    /** What every series of the table knows of the calendar. */
    Drivers learned(List<DemandSeries> series, Forecaster forecaster, ForecastSettings settings) {
        if (events == null) {
            return Drivers.NONE;
        }
        Drivers alone = new Drivers(events, null, null, null);
        List<DemandSeries> taken = new ArrayList<>();
        for (int i = 0; i < series.size(); i += 1 + series.size() / MOST_LEARNED) {
            if (series.get(i).firstPeriod() != null) {
                taken.add(series.get(i).with(alone));
            }
        }
        Pool pool = forecaster.learn(taken, settings.today());
        return alone.with(pool);
    }
}
