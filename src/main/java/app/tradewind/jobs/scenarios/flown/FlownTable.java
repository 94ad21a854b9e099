package app.tradewind.jobs.scenarios.flown;

import app.tradewind.jobs.scenarios.flown.Course.Figure;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Flown;
import app.tradewind.report.Table;
import app.tradewind.stock.simulate.Contrast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Flown scenarios as columns beside others, and as a table of their own. */
public final class FlownTable {

    private static final double HUNDREDTHS = 100;

    private FlownTable() { }

    /** A table of one row a scenario with what flying came to. Money is at home; blank where that of no product is known. */
    public static Table beside(Table scenarios, FlownBoard board) {
        List<List<Object>> cells = new ArrayList<>();
        for (int s = 0; s < scenarios.rows().size(); s++) {
            Flown one = s < board.scenarios().size() ? board.scenarios().get(s) : null;
            List<Object> row = new ArrayList<>(List.of(board.count().weeks(), board.count().priced()));
            for (Figure figure : List.of(Figure.LOST, Figure.PROFIT)) {
                row.addAll(one == null ? Arrays.asList(null, null, null, null, null) : Arrays.asList(mean(board, one.calm(), figure), mean(board, one.hit(), figure),
                        mean(board, one.planned(), figure), known(board, figure, one.gain().of(figure).mean()), known(board, figure, one.gain().of(figure).error())));
            }
            cells.add(row);
        }
        return scenarios.wider(List.of("weeks_flown", "priced", "lost_calm", "lost_hit", "lost_replanned", "lost_difference", "lost_error",
                "profit_calm", "profit_hit", "profit_replanned", "profit_difference", "profit_error"), cells);
    }

    /**
     * One row a scenario and course; what sets a course apart stands beside it: hit against calm, replanned against hit.
     *
     * @param ids the scenarios' words for tables
     */
    public static Table courses(FlownBoard board, List<String> ids) {
        List<String> columns = new ArrayList<>(List.of("scenario", "course", "weeks", "futures", "items", "priced"));
        for (Figure figure : Figure.values()) {
            String name = name(figure);
            columns.addAll(List.of(name, name + "_p10", name + "_p90", name + "_difference", name + "_error"));
        }
        columns.add("currency");
        Table.Builder table = new Table.Builder(columns);
        for (int s = 0; s < board.scenarios().size(); s++) {
            Flown one = board.scenarios().get(s);
            table.row(row(board, ids.get(s), "calm", one.calm(), null));
            table.row(row(board, ids.get(s), "hit", one.hit(), one.harm()));
            table.row(row(board, ids.get(s), "replanned", one.planned(), one.gain()));
        }
        return table.build();
    }

    private static Object[] row(FlownBoard board, String id, String name, Course course, Course.Gap gap) {
        FlownBoard.Count count = board.count();
        List<Object> row = new ArrayList<>(List.of(id, name, count.weeks(), count.paths(), count.items(), count.priced()));
        for (Figure figure : Figure.values()) {
            Course.Range range = course.by().of(figure);
            Contrast against = gap == null ? null : gap.of(figure);
            row.addAll(Arrays.asList(known(board, figure, range.mean()), known(board, figure, range.low()), known(board, figure, range.high()),
                    against == null ? null : known(board, figure, against.mean()), against == null ? null : known(board, figure, against.error())));
        }
        row.add(board.count().priced() == 0 ? null : board.currency());
        return row.toArray();
    }

    private static Double mean(FlownBoard board, Course course, Figure figure) {
        return known(board, figure, course.by().of(figure).mean());
    }

    /** Money of which nothing is known is blank; so is what no two futures can be held against. */
    private static Double known(FlownBoard board, Figure figure, double value) {
        boolean money = figure == Figure.LOW || figure == Figure.PROFIT;
        if (Double.isNaN(value) || money && board.count().priced() == 0) {
            return null;
        }
        double rounded = Math.rint(value * HUNDREDTHS) / HUNDREDTHS;
        return rounded == 0 ? 0 : rounded;
    }

    private static String name(Figure figure) {
        return figure == Figure.LOW ? "cash_low" : figure.name().toLowerCase(Locale.ROOT);
    }
}
