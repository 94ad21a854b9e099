package app.tradewind.jobs.tables.choice;

import app.tradewind.jobs.choice.FitBoard;
import app.tradewind.report.Table;
import app.tradewind.selection.fit.FitCell;
import app.tradewind.selection.fit.FitFacts;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Products over markets, a row a product and market. */
public final class FitTable {

    private static final int SHARE = 4;

    private FitTable() { }

    /** {@code sku,market,units_12w,margin_share,findings,cover_weeks,status,reason}; a blank cell is not known, never zero. */
    public static Table of(FitBoard board, Words words) {
        Table.Builder table = new Table.Builder(List.of("sku", "market", "units_12w", "margin_share", "findings", "cover_weeks", "status", "reason"));
        for (FitBoard.Row row : board.rows()) {
            for (FitCell cell : row.cells()) {
                FitFacts facts = cell.facts();
                table.row(cell.item().sku(), cell.item().market(), round(facts.demand().units(), 0), round(facts.margin().share(), SHARE),
                        facts.findings(), round(facts.cover(), 1), cell.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words.say(cell.why().headline()));
            }
        }
        return table.build();
    }

    private static BigDecimal round(double value, int digits) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP) : null;
    }
}
