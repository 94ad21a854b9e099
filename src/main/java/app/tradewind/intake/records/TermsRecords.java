package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.ProductFact;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.records.signals.LimitColumns;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.math.BigDecimal;
import java.util.List;

/** Supplier terms. A blank minimum or carton means one piece; a blank cost or lead time means not known. */
final class TermsRecords implements RecordMaker {

    private static final double DAYS_A_WEEK = 7;
    private static final double GRAMS = 1_000;
    private static final double CUBIC_CENTIMETRES = 1e6;

    private final FactColumns facts;
    private final LimitColumns limits;

    TermsRecords(ReadPlan plan) {
        this.facts = new FactColumns(plan);
        this.limits = new LimitColumns(plan);
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        Money cost = row.money(Field.UNIT_COST);
        Integer moq = row.count(Field.MOQ);
        Integer pack = row.count(Field.PACK_SIZE);
        SupplierTerms.OrderRule rule = new SupplierTerms.OrderRule(moq == null ? 1 : Math.max(1, moq),
                pack == null ? 1 : Math.max(1, pack),
                either(row.number(Field.WEIGHT_KG), row.number(Field.WEIGHT_G), GRAMS),
                either(row.number(Field.VOLUME_M3), row.number(Field.VOLUME_CM3), CUBIC_CENTIMETRES));
        Double lead = either(row.number(Field.LEAD_DAYS), row.number(Field.LEAD_WEEKS), 1 / DAYS_A_WEEK);
        Double spread = either(row.number(Field.LEAD_SD_DAYS), null, 1);
        if (row.unreadable()) {
            return Exclusion.UNREADABLE_VALUE;
        }
        out.add(new SupplierTerms(sku, row.text(Field.SUPPLIER), cost, rule,
                new SupplierTerms.LeadTime(lead == null ? Double.NaN : lead, spread), row.origin()));
        String title = row.text(Field.TITLE);
        if (!title.isEmpty()) {
            out.add(new ProductFact(sku, ProductFact.TITLE, title, row.origin()));
        }
        facts.of(row).forEach((name, value) -> out.add(new ProductFact(sku, name, value, row.origin())));
        limits.of(row, sku, "", out);
        return null;
    }

    private static Double either(BigDecimal plain, BigDecimal other, double partsOfOne) {
        if (plain != null) {
            return plain.doubleValue();
        }
        return other == null ? null : Double.valueOf(other.doubleValue() / partsOfOne);
    }
}
