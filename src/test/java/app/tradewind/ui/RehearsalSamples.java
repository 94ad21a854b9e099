package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.rehearse.Checked;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.rehearse.RehearsalBoard.Curves;
import app.tradewind.jobs.rehearse.RehearsalBoard.Gap;
import app.tradewind.jobs.rehearse.RehearsalBoard.Row;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A made-up rehearsal: the first way wins by 1,200 with one product, nothing can be told of another. */
final class RehearsalSamples {

    private RehearsalSamples() { }

    static RehearsalBoard board(RehearsalAsk ask) {
        Contrast lost = new Contrast(-12, 0.5, -30, 0, 0.1);
        Contrast stock = new Contrast(20, 0.5, 5, 30, 0.9);
        Curves curves = new Curves(band(ask.weeks(), 40, 2), band(ask.weeks(), 2, 0), band(ask.weeks(), -500, 80), 0.3);
        return new RehearsalBoard(ask, LocalDate.of(2026, 10, 12), List.of(
                new Row(new SkuMarket("KT-01", "DE"), "Kettle", curves, curves,
                        new Gap(new Contrast(1200, 60, 100, 2600, 0.92), lost, stock, new RehearsalBoard.Money("CNY", 1, 1, true), new Checked(1, 0.012, 0.012)), null),
                new Row(new SkuMarket("KT-02", "US"), "Pan", null, null, null, Phrase.of("stock.missing.on-hand"))), List.of());
    }

    private static double[][] band(int weeks, double from, double step) {
        double[][] band = new double[3][weeks];
        for (int k = 0; k < band.length; k++) {
            int at = k;
            Arrays.setAll(band[k], week -> from + step * week + 10 * at);
        }
        return band;
    }
}
