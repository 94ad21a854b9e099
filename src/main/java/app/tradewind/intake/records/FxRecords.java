package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.FxRate;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Exchange rates. A rate that is not above zero is no rate. */
final class FxRecords implements RecordMaker {

    private final LocalDate day;

    FxRecords(ReadPlan plan) {
        this.day = plan.fallbacks().day();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        Currency from = CurrencyText.of(row.text(Field.FROM));
        Currency to = CurrencyText.of(row.text(Field.TO));
        BigDecimal rate = row.number(Field.RATE);
        DateText date = row.date(Field.DATE);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        LocalDate on = date == null ? day : date.day(row.order(Field.DATE));
        if (from == null || to == null || rate == null || rate.signum() <= 0) {
            return Exclusion.NO_VALUE;
        }
        if (on == null) {
            return Exclusion.NO_DAY;
        }
        out.add(new FxRate(from, to, on, rate, row.origin()));
        return null;
    }
}
