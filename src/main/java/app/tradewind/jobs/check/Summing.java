package app.tradewind.jobs.check;

import app.tradewind.intake.Receipt;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.jobs.boards.file.Kept;
import app.tradewind.jobs.boards.file.Sums.Stated;
import app.tradewind.jobs.boards.file.Sums.Sum;
import app.tradewind.jobs.boards.file.Sums.Total;
import app.tradewind.jobs.boards.file.Sums;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.OverlapWords;
import app.tradewind.storage.imports.ImportSummary;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A receipt as the window shows it. */
public final class Summing {

    private static final double PERCENT = 100;

    private Summing() { }

    static Sums of(Receipt receipt) {
        List<Total> totals = totals(receipt.units(), receipt.gross(), receipt.refunds());
        receipt.net().forEach((currency, sum) ->
                totals.add(new Total(Phrase.of("jobs.check.total.net"), sum.doubleValue(), currency)));
        return new Sums(receipt.rowsRead(), receipt.used(), left(receipt.excluded()), totals,
                receipt.fileTotals().stream().map(total -> new Stated(total.phrase(), total.agrees())).toList(),
                receipt.quality().overall() / PERCENT);
    }

    /** What the store says of a file that came in. */
    public static Kept kept(FileReport report) {
        ImportSummary.Counts counts = report.counts();
        return new Kept(report.outcome().importId(), new Sums(counts.rowsRead(), counts.used(), left(counts.excluded()),
                totals(counts.units(), counts.gross(), counts.refunds()), List.of(), Double.NaN),
                OverlapWords.said(report.outcome().met()).orElse(null));
    }

    private static List<Sum> left(Map<String, ? extends Number> excluded) {
        return excluded.entrySet().stream().filter(entry -> entry.getValue().longValue() > 0)
                .map(entry -> new Sum(Exclusion.valueOf(entry.getKey().toUpperCase(Locale.ROOT)).phrase(), entry.getValue().longValue()))
                .toList();
    }

    private static List<Total> totals(long units, Map<String, BigDecimal> gross, Map<String, BigDecimal> refunds) {
        List<Total> totals = new ArrayList<>();
        if (units > 0 || !gross.isEmpty()) {
            totals.add(new Total(Phrase.of("jobs.check.total.pieces"), units, ""));
        }
        gross.forEach((currency, sum) -> totals.add(new Total(Phrase.of("jobs.check.total.gross"), sum.doubleValue(), currency)));
        refunds.forEach((currency, sum) -> totals.add(new Total(Phrase.of("jobs.check.total.refunds"), -sum.doubleValue(), currency)));
        return totals;
    }
}
