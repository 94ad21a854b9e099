package app.tradewind.jobs.check;

import app.tradewind.intake.Receipt;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.jobs.boards.file.Sums;
import app.tradewind.jobs.boards.file.Sums.Stated;
import app.tradewind.jobs.boards.file.Sums.Sum;
import app.tradewind.jobs.boards.file.Sums.Total;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A receipt as the window shows it. */
final class Summing {

    private static final double PERCENT = 100;

    private Summing() { }

    static Sums of(Receipt receipt) {
        List<Sum> left = receipt.excluded().entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> new Sum(Exclusion.valueOf(entry.getKey().toUpperCase(Locale.ROOT)).phrase(), entry.getValue()))
                .toList();
        List<Total> totals = new ArrayList<>();
        totals.add(new Total(Phrase.of("jobs.check.total.pieces"), receipt.units(), ""));
        receipt.gross().forEach((currency, sum) ->
                totals.add(new Total(Phrase.of("jobs.check.total.gross"), sum.doubleValue(), currency)));
        receipt.refunds().forEach((currency, sum) ->
                totals.add(new Total(Phrase.of("jobs.check.total.refunds"), -sum.doubleValue(), currency)));
        return new Sums(receipt.rowsRead(), receipt.used(), left, totals,
                receipt.fileTotals().stream().map(total -> new Stated(total.phrase(), total.agrees())).toList(), receipt.quality().overall() / PERCENT);
    }
}
