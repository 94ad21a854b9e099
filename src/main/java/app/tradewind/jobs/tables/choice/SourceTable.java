package app.tradewind.jobs.tables.choice;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.choice.SourcesBoard;
import app.tradewind.jobs.signals.SourceName;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.report.Table;
import app.tradewind.selection.sources.Known;
import app.tradewind.selection.sources.SourceCheck;
import app.tradewind.selection.sources.SourceJudge;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How wrong sources of estimates have been, a row a source. */
public final class SourceTable {

    private static final String ID = "item_id";
    private static final String UNITS = "monthly_units";
    private static final int DIGITS = 4;

    private SourceTable() { }

    /**
     * @param estimates {@code source,item_id,monthly_units}
     * @param sales {@code item_id,monthly_units}: what was really sold
     * @throws UnusableFileException if a file cannot be used, naming line and column
     */
    public static SourcesBoard of(Path estimates, Path sales, LocalDate today) throws UnusableFileException {
        Map<String, Double> sold = new HashMap<>();
        PlainTable own = PlainTable.read(sales, ID, UNITS);
        RowFlaws flaws = new RowFlaws();
        for (PlainRow row : own.rows()) {
            flaws.in(() -> {
                double units = row.needNumber(UNITS);
                if (units < 0 || sold.put(row.needText(ID), units) != null) {
                    throw new UnusableFileException(Phrase.of(units < 0 ? "sources.file.negative" : "sources.file.twice", own.file(),
                            Integer.toString(row.line()), row.text(ID)));
                }
            });
        }
        Map<String, List<Known>> known = new TreeMap<>();
        Map<String, Long> others = new HashMap<>();
        PlainTable told = PlainTable.read(estimates, "source", ID, UNITS);
        for (PlainRow row : told.rows()) {
            flaws.in(() -> {
                String source = row.needText("source").toLowerCase(Locale.ROOT);
                double units = row.number(UNITS);
                if (units < 0) {
                    throw new UnusableFileException(Phrase.of("sources.file.negative", told.file(), Integer.toString(row.line()), row.text(ID)));
                }
                List<Known> all = known.computeIfAbsent(source, none -> new ArrayList<>());
                Double truth = sold.get(row.needText(ID));
                if (truth == null) {
                    others.merge(source, 1L, Long::sum);
                } else if (!Double.isNaN(units)) {
                    all.add(new Known(row.text(ID), units, truth));
                }
            });
        }
        flaws.check();
        SourceJudge judge = new SourceJudge(today);
        return new SourcesBoard(known.entrySet().stream().map(one -> new SourcesBoard.Row(SourceName.of(one.getKey()),
                others.getOrDefault(one.getKey(), 0L), judge.of(one.getKey(), SourceName.of(one.getKey()), one.getValue()))).toList());
    }

    /** {@code source,known,factor,factor_lo,factor_hi,coverage,off_by,others,status,reason}; what is not known stays blank. */
    public static Table of(SourcesBoard board, Words words) {
        Table.Builder table = new Table.Builder("source", "known", "factor", "factor_lo", "factor_hi", "coverage", "off_by", "others", "status", "reason");
        for (SourcesBoard.Row row : board.rows()) {
            SourceCheck check = row.check();
            table.row(check.source(), check.known().size(), round(check.factor()), round(Math.exp(check.interval().lo())),
                    round(Math.exp(check.interval().hi())), round(check.interval().coverage()), round(check.told() ? check.offBy() : Double.NaN),
                    row.others(), check.told() ? "judged" : "not_enough_data", words.say(check.why().headline()));
        }
        return table.build();
    }

    private static BigDecimal round(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN) : null;
    }
}
