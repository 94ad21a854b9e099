package app.tradewind.jobs.track;

import app.tradewind.advice.Advice;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.storage.track.ForecastStore;
import app.tradewind.storage.track.KeptForecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps forecasts as they stood when somebody acted on them, and judges them once the weeks are over. */
public final class KeepForecasts {

    private static final double IN_STOCK_ENOUGH = 0.5;

    private final ForecastStore store;

    public KeepForecasts(ForecastStore store) {
        this.store = store;
    }

    /** All forecasts of a board: a report is made of them. */
    public void keep(StockBoard board) {
        List<KeptForecast> all = new ArrayList<>();
        board.rows().forEach(row -> all.addAll(weeks(board.today(), row)));
        store.keep(all);
    }

    /** The forecast behind one answer: it was decided on. Answers of other boards carry none. */
    public void keep(StockBoard board, Advice decided) {
        board.rows().stream().filter(row -> row.advice().subject().equals(decided.subject())).findFirst()
                .ifPresent(row -> store.keep(weeks(board.today(), row)));
    }

    private static List<KeptForecast> weeks(LocalDate today, StockBoard.Row row) {
        List<KeptForecast> weeks = new ArrayList<>();
        Fan fan = row.fan();
        for (int week = 0; fan != null && week < fan.mean().length; week++) {
            weeks.add(new KeptForecast(row.item(), today, fan.firstWeek().plusWeeks(week), new KeptForecast.Band(
                    fan.mean()[week], fan.outer()[0][week], fan.inner()[0][week], fan.inner()[1][week], fan.outer()[1][week])));
        }
        return weeks;
    }

    /** What became of the forecasts that were kept. */
    public TrackRecord judge(Snapshot snapshot) {
        Map<SkuMarket, SalesHistory> histories = new HashMap<>();
        snapshot.histories().forEach(history -> histories.put(history.item(), history));
        Map<SkuMarket, Tally> tallies = new LinkedHashMap<>();
        Tally all = new Tally();
        LocalDate since = null;
        for (KeptForecast forecast : store.before(snapshot.today())) {
            double sold = sold(histories.get(forecast.item()), forecast.week());
            if (!Double.isNaN(sold)) {
                all.add(forecast.band(), sold);
                tallies.computeIfAbsent(forecast.item(), item -> new Tally()).add(forecast.band(), sold);
                since = since == null || forecast.asOf().isBefore(since) ? forecast.asOf() : since;
            }
        }
        Names names = snapshot.catalogue().names();
        List<TrackRecord.Row> rows = new ArrayList<>();
        tallies.forEach((item, tally) -> rows.add(new TrackRecord.Row(item, names.of(item), tally.score())));
        rows.sort(Comparator.comparing((TrackRecord.Row row) -> -Math.abs(row.score().bias())).thenComparing(TrackRecord.Row::item));
        return new TrackRecord(store.count(), since, all.score(), rows);
    }

    /** {@code NaN} where the week is not over, not known, or was mostly out of stock. */
    private static double sold(SalesHistory history, LocalDate week) {
        int at = history == null ? -1 : (int) ChronoUnit.WEEKS.between(history.firstWeek(), week);
        boolean known = at >= 0 && at < history.weeks() && !week.isBefore(history.firstWeek());
        return known && !(history.stocked()[at] < IN_STOCK_ENOUGH) ? Math.max(0, history.units()[at]) : Double.NaN;
    }

    private static final class Tally {
        private int judged;
        private int inside;
        private double over;
        private double off;
        private double sum;

        void add(KeptForecast.Band band, double sold) {
            judged++;
            inside += band.q025() <= sold && sold <= band.q975() ? 1 : 0;
            over += band.mean() - sold;
            off += Math.abs(band.mean() - sold);
            sum += sold;
        }

        TrackRecord.Score score() {
            return new TrackRecord.Score(judged, inside, sum > 0 ? over / sum : Double.NaN, sum > 0 ? off / sum : Double.NaN);
        }
    }
}
