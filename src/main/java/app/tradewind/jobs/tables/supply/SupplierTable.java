package app.tradewind.jobs.tables.supply;

import static app.tradewind.jobs.tables.supply.ArrivalTable.known;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.suppliers.SupplierBoard;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.report.Table;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.stock.supply.SupplierRecord;
import app.tradewind.stock.supply.SupplierScore;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code suppliers}: one row a supplier, or one a product and how much its orders swing. */
public final class SupplierTable {

    private static final double TENTHS = 10;
    private static final double TEN_THOUSANDTHS = 10_000;

    private final Words words;

    /** @param words language of the reasons */
    public SupplierTable(Words words) {
        this.words = words;
    }

    public Table of(SupplierBoard board) {
        Table.Builder table = new Table.Builder("supplier", "rank", "score", "score_lo", "score_hi", "same_rank", "first", "known",
                "lines", "on_time", "on_time_lines", "lead_mean_days", "lead_p90_days", "lead_lines", "missing", "missing_lines",
                "price_trend_a_year", "price_lines", "defects", "defect_lines", "reason");
        for (SupplierScore one : board.scores()) {
            SupplierRecord record = one.record();
            table.row(one.supplier(), one.standing().rank() == 0 ? null : one.standing().rank(), known(one.score(), TENTHS),
                    known(one.standing().lo(), TENTHS), known(one.standing().hi(), TENTHS), known(one.standing().same(), TEN_THOUSANDTHS),
                    known(one.standing().first(), TEN_THOUSANDTHS), known(one.known(), TEN_THOUSANDTHS), record.lines(),
                    known(record.onTime().value(), TEN_THOUSANDTHS), record.onTime().lines(), known(record.lead().mean(), TENTHS),
                    known(record.lead().p90(), TENTHS), record.lead().lines(), known(record.missing().value(), TEN_THOUSANDTHS),
                    record.missing().lines(), known(record.priceTrend().value(), TEN_THOUSANDTHS), record.priceTrend().lines(),
                    known(record.defects().value(), TEN_THOUSANDTHS), record.defects().lines(), reason(one));
        }
        return table.build();
    }

    private String reason(SupplierScore one) {
        List<String> unknown = Stream.of(SupplierCriterion.values()).filter(criterion -> !one.values().containsKey(criterion))
                .map(criterion -> words.say(criterion.title())).toList();
        String missing = unknown.isEmpty() ? "" : words.say("supply.score.unknown", String.join(", ", unknown));
        String firm = one.standing().rank() == 0 ? words.say("supply.score.none")
                : words.say("supply.score.firm", one.standing().rank(), one.standing().same());
        return Stream.of(firm, missing).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The variance of orders over that of demand, product by product. */
    public Table swings(SupplierBoard board) {
        Table.Builder table = new Table.Builder("sku", "name", "bullwhip_past", "stretches", "bullwhip_advised", "reason");
        for (SupplierBoard.Swing swing : board.swings()) {
            table.row(swing.sku(), swing.name(), known(swing.past(), 100), swing.stretches(), known(swing.advised(), 100),
                    words.say(swing.meaning()));
        }
        return table.build();
    }

    /**
     * Weights from a file with the columns {@code criterion,weight}.
     *
     * @throws UnusableFileException where a criterion is not known or a weight is no number or negative
     */
    public static Map<SupplierCriterion, Double> weights(Path file) throws UnusableFileException {
        PlainTable table = PlainTable.read(file, "criterion", "weight");
        Map<SupplierCriterion, Double> weights = new EnumMap<>(SupplierCriterion.class);
        RowFlaws flaws = new RowFlaws();
        for (PlainRow row : table.rows()) {
            String line = Integer.toString(row.line());
            flaws.in(() -> {
                SupplierCriterion criterion = SupplierCriterion.ofId(row.needText("criterion")).orElseThrow(() -> new UnusableFileException(
                        Phrase.of("supply.weights.unknown", table.file(), line, row.text("criterion"), ids())));
                double weight = row.needNumber("weight");
                if (weight < 0) {
                    throw new UnusableFileException(Phrase.of("supply.weights.negative", table.file(), line, row.text("weight")));
                }
                weights.put(criterion, weight);
            });
        }
        flaws.check();
        return weights;
    }

    private static String ids() {
        return Stream.of(SupplierCriterion.values()).map(SupplierCriterion::id).collect(Collectors.joining(", "));
    }
}
