package app.tradewind.jobs.tables.supply;

import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.suppliers.ArrivalBoard;
import app.tradewind.report.Table;
import app.tradewind.stock.supply.EtaAdvice;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code eta}: one row a shipment under way, or one a lane. */
public final class ArrivalTable {

    private static final double TEN_THOUSANDTHS = 10_000;
    private static final double TENTHS = 10;

    private final Words words;

    /** @param words language of the reasons */
    public ArrivalTable(Words words) {
        this.words = words;
    }

    public Table of(ArrivalBoard board) {
        Table.Builder table = new Table.Builder("order", "consignment", "supplier", "skus", "pieces", "origin", "market", "mode",
                "carrier", "stage", "began", "elapsed_days", "eta_p50", "eta_p90", "due", "due_is", "chance_late", "days_late",
                "lost_sales", "stake", "currency", "status", "journeys_lane", "journeys_all", "reason");
        board.rows().forEach(row -> add(table, row, board));
        return table.build();
    }

    private void add(Table.Builder table, ArrivalBoard.Row row, ArrivalBoard board) {
        EtaAdvice advice = row.advice();
        Shipment first = advice.under().first();
        EtaAdvice.Due due = advice.due();
        boolean timed = advice.window() != null;
        table.row(first.order().number(), first.order().consignment(), first.order().supplier(), String.join(" ", advice.under().skus()),
                row.pieces(), first.lane().from(), first.lane().market(), advice.under().lane().mode(), first.lane().carrier(),
                advice.under().stage().name().toLowerCase(Locale.ROOT), advice.under().began(), advice.under().elapsed(board.today()),
                timed ? advice.window().p50() : null, timed ? advice.window().p90() : null, due == null ? null : due.day(),
                due == null ? null : due.stockout() ? "runs_out" : "promised", due == null ? null : known(due.chance(), TEN_THOUSANDTHS),
                due == null ? null : known(due.days(), TENTHS), known(row.loss().pieces(), TENTHS),
                row.loss().stake() == null ? null : row.loss().stake().amount(),
                row.loss().stake() == null ? null : row.loss().stake().currency().getCurrencyCode(),
                advice.status().name().toLowerCase(Locale.ROOT), advice.time() == null ? null : advice.time().own(),
                advice.time() == null ? board.past() : advice.time().all(), reason(advice));
    }

    private String reason(EtaAdvice advice) {
        return words.say(advice.why().headline()) + " "
                + advice.why().notes().stream().map((Phrase note) -> words.say(note)).collect(Collectors.joining(" "));
    }

    /** How long each lane takes, in days. */
    public static Table lanes(ArrivalBoard board) {
        Table.Builder table = new Table.Builder("origin", "market", "mode", "carrier", "stage", "journeys", "journeys_all", "p50_days",
                "p90_days");
        for (ArrivalBoard.LaneRow row : board.lanes()) {
            table.row(row.lane().from(), row.lane().market(), row.lane().mode(), row.lane().carrier(),
                    row.stage().name().toLowerCase(Locale.ROOT), row.time() == null ? null : row.time().own(),
                    row.time() == null ? null : row.time().all(), row.time() == null ? null : known(row.time().quantile(0.5), TENTHS),
                    row.time() == null ? null : known(row.time().quantile(0.9), TENTHS));
        }
        return table.build();
    }

    static Double known(double value, double grain) {
        return Double.isNaN(value) ? null : Double.valueOf(Math.rint(value * grain) / grain);
    }
}
