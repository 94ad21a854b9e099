package app.tradewind.jobs.places;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.places.PlacesBoard.Move;
import app.tradewind.jobs.places.PlacesBoard.Part;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.jobs.places.PlacesBoard.Stand;
import app.tradewind.report.Table;
import app.tradewind.words.Words;

/** Stock place by place as tables. */
public final class PlacesTable {

    private static final double TENTHS = 10;

    private PlacesTable() { }

    /** Which table. */
    public enum Kind { STANDS, MOVES, ARRIVAL }

    public static Table of(PlacesBoard board, Kind kind, Words words) {
        return switch (kind) {
            case STANDS -> stands(board);
            case MOVES -> moves(board, words);
            case ARRIVAL -> arrival(board);
        };
    }

    /** {@code sku,market,place,kind,on_hand,on_order,as_of,demand_week,cover_weeks,name}, one row a product and place. */
    private static Table stands(PlacesBoard board) {
        Table.Builder table = new Table.Builder("sku", "market", "place", "kind", "on_hand", "on_order", "as_of", "demand_week", "cover_weeks", "name");
        for (Row row : board.rows()) {
            for (Stand stand : row.stands()) {
                table.row(row.sku(), stand.market(), stand.place(), stand.kind().word(), stand.onHand(), stand.incoming(), stand.asked().asOf(),
                        tenths(stand.asked().weekly()), tenths(stand.cover()), row.name());
            }
        }
        return table.build();
    }

    /** {@code sku,from,to,pieces,cartons,days,more_sold,gain,cost,currency,reason,name}; a blank is not known. */
    private static Table moves(PlacesBoard board, Words words) {
        Table.Builder table = new Table.Builder("sku", "from", "to", "pieces", "cartons", "days", "more_sold", "gain", "gain_currency",
                "cost", "cost_currency", "reason", "name");
        for (Row row : board.rows()) {
            for (Move move : row.moves()) {
                table.row(row.sku(), move.from(), move.to(), move.load().pieces(), move.load().cartons(), move.days(), tenths(move.load().more()),
                        amount(move.gain()), currency(move.gain()), amount(move.cost()), currency(move.cost()),
                        words.say(row.advice().why().headline()), row.name());
            }
        }
        return table.build();
    }

    /** {@code sku,arriving,market,place,pieces,more_sold,cover_weeks,stock_apart,stock_together,name}, one row a product and place that sells. */
    private static Table arrival(PlacesBoard board) {
        Table.Builder table = new Table.Builder("sku", "arriving", "market", "place", "pieces", "more_sold", "cover_weeks", "stock_apart",
                "stock_together", "name");
        for (Row row : board.rows()) {
            if (row.split() != null) {
                for (Part part : row.split().parts()) {
                    table.row(row.sku(), row.split().quantity(), part.market(), part.place(), part.pieces(), tenths(part.sales()), tenths(part.cover()),
                            row.split().pool().apart(), row.split().pool().together(), row.name());
                }
            }
        }
        return table.build();
    }

    private static Object amount(Money money) {
        return money == null ? null : money.amount();
    }

    private static String currency(Money money) {
        return money == null ? "" : money.currency().getCurrencyCode();
    }

    private static Double tenths(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? null : Math.rint(value * TENTHS) / TENTHS;
    }
}
