package app.tradewind.jobs.lessons;

import app.tradewind.advice.Digest;
import app.tradewind.report.Table;
import app.tradewind.stock.simulate.season.Order;
import app.tradewind.stock.simulate.season.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a pupil hands in: who, which season, every order, what came of it, and a fingerprint. The orders prove
 * the figures, since they can be played again. The fingerprint tells a slip from a whole line; whoever wants to
 * forge one can, it is no protection.
 *
 * @param name of the pupil
 * @param turns what was done
 * @param figures as texts, in the order of {@link #FIGURES}
 */
record HandIn(String name, Turns turns, List<String> figures) {

    static final List<String> FIGURES = List.of("lost", "mean_stock", "profit", "cash_low", "checks_reached", "checks");
    static final List<String> COLUMNS = List.of("name", "lesson", "seed", "weeks", "orders", "lost", "mean_stock", "profit", "cash_low",
            "checks_reached", "checks", "digest");

    private static final char BY_AIR = '/';

    static HandIn of(String name, LessonBoard board) {
        Score score = board.score();
        return new HandIn(name, board.turns(), List.of(Integer.toString(score.lost()), rounded(score.stock()), rounded(score.profit()),
                rounded(score.cashLow()), Integer.toString(board.reached()), Integer.toString(board.checks().size())));
    }

    private static String rounded(double value) {
        return Double.toString(LessonTable.rounded(value));
    }

    String digest() {
        Digest digest = new Digest().add(name).add(turns.lesson().name()).add(turns.seed()).add(written(turns.orders()));
        figures.forEach(digest::add);
        return digest.hex();
    }

    Table table() {
        List<Object> row = new ArrayList<>(List.of(name, turns.lesson().name(), turns.seed(), turns.orders().size(), written(turns.orders())));
        row.addAll(figures);
        row.add(digest());
        return new Table.Builder(COLUMNS).row(row.toArray()).build();
    }

    /** Orders week by week between blanks, pieces by air behind a stroke: {@code 200 0 40/20}. */
    static String written(List<Order> orders) {
        return orders.stream().map(order -> order.air() == 0 ? Integer.toString(order.sea()) : order.sea() + "/" + order.air())
                .collect(Collectors.joining(" "));
    }

    /** The other way round; empty where the text is none of these. */
    static Optional<List<Order>> read(String text) {
        List<Order> orders = new ArrayList<>();
        try {
            for (String one : text.isBlank() ? new String[0] : text.strip().split(" +")) {
                int stroke = one.indexOf(BY_AIR);
                orders.add(stroke < 0 ? new Order(Integer.parseInt(one), 0)
                        : new Order(Integer.parseInt(one.substring(0, stroke)), Integer.parseInt(one.substring(stroke + 1))));
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.of(orders);
    }
}
