package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import app.tradewind.intake.terms.Markets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Order lines. Refunds and returns have positive units and amounts; sales with a refund beside them give
 * two records of one row. Where the file has no order numbers, the day stands for the order, as
 * {@code @2026-03-14}, so that a later export of the same days meets the same lines. A transaction
 * that a file tells once as deferred and once as released is one transaction. Money given back for no stated
 * number of pieces gives back none.
 */
final class OrderRecords implements RecordMaker {

    private final Layout layout;
    private final MarketOf markets;
    /** The day of all rows of a file without days, or {@code null}. */
    private final LocalDate told;
    private final LineNumbers sales = new LineNumbers();
    private final LineNumbers refunds = new LineNumbers();
    private final LineNumbers counted = new LineNumbers();
    private final LineNumbers releases = new LineNumbers();
    private final LinePrice prices = new LinePrice();

    OrderRecords(ReadPlan plan) {
        this.layout = plan.layout();
        this.markets = new MarketOf(plan);
        this.told = plan.fallbacks().day();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        List<PackedProducts.Part> parts = row.has(Field.SKUS) ? PackedProducts.of(row) : List.of();
        String sku = parts.isEmpty() ? row.identifier(Field.SKU) : parts.get(0).sku();
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        DateText date = row.date(Field.DATE);
        if (date == null && (row.unreadable() || row.has(Field.DATE) || told == null)) {
            return row.unreadable() ? Exclusion.UNREADABLE_VALUE : Exclusion.NO_DAY;
        }
        Integer quantity = quantity(row, parts);
        quantity = quantity == null && refund && !row.unreadable() ? Integer.valueOf(0) : quantity;
        Money paid = refund && row.has(Field.PAID) ? row.money(Field.PAID) : null;
        Money gross = paid == null || paid.amount().signum() == 0 ? gross(row, quantity) : paid;
        if (row.unreadable() || quantity == null) {
            return row.unreadable() ? Exclusion.UNREADABLE_VALUE : Exclusion.NO_QUANTITY;
        }
        Markets.Place place = markets.place(row);
        Sale.When when = date == null ? new Sale.When(null, told)
                : markets.when(date, row.order(Field.DATE), place, layout.meaning().settled().dayAsWritten());
        when = row.has(Field.UPDATED) ? when.withUpdated(updated(row, place)) : when;
        when = layout.meaning().amounts().posted() ? when.asPosted() : when;
        String order = row.has(Field.ORDER_ID) ? row.identifier(Field.ORDER_ID) : "@" + when.day();
        if (parts.size() > 1) {
            return packed(row, parts, order, new At(when, place), out);
        }
        gross = gross == null ? ofOrder(row, order) : gross;
        SkuMarket item = new SkuMarket(sku, markets.code(place));
        Sale.Kind kind = refund ? Sale.Kind.REFUND : Sale.Kind.SALE;
        if (row.has(Field.RELEASE) && toldBefore(order + sku + kind + quantity + gross, row.text(Field.RELEASE))) {
            return Exclusion.DEFERRED_DUPLICATE;
        }
        int number = (refund ? refunds : sales).next(order, sku);
        out.add(new Sale(new Sale.Line(order, number, row.text(Field.STATUS)), item, when, kind,
                new Sale.Amount(Math.abs(quantity), absolute(gross)), row.origin()));
        if (!refund) {
            refundBeside(row, item, order, when, out);
        }
        return null;
    }

    /** When the platform last changed the line; {@code null} where the cell does not say to the minute. */
    private Instant updated(RowValues row, Markets.Place place) {
        DateText text = row.date(Field.UPDATED);
        return text == null ? null : markets.when(text, row.order(Field.UPDATED), place, false).instant();
    }

    private static Integer quantity(RowValues row, List<PackedProducts.Part> parts) {
        if (parts.size() > 1) {
            return parts.stream().allMatch(part -> part.units() != null) ? Integer.valueOf(1) : null;
        }
        Integer quantity = row.has(Field.QUANTITY) ? row.count(Field.QUANTITY) : Integer.valueOf(1);
        return quantity == null && parts.size() == 1 && !row.unreadable() ? parts.get(0).units() : quantity;
    }

    private record At(Sale.When when, Markets.Place place) { }

    /** Several products in one cell: a sale each. What each of them brought in is not known. */
    private Exclusion packed(RowValues row, List<PackedProducts.Part> parts, String order, At at, List<CatalogRecord> out) {
        for (PackedProducts.Part part : parts) {
            out.add(new Sale(new Sale.Line(order, sales.next(order, part.sku()), row.text(Field.STATUS)),
                    new SkuMarket(part.sku(), markets.code(at.place)), at.when, Sale.Kind.SALE,
                    new Sale.Amount(Math.abs(part.units()), null), row.origin()));
        }
        return null;
    }

    /** The order's money on its first row, where lines have no money of their own. */
    private Money ofOrder(RowValues row, String order) {
        boolean only = row.has(Field.ORDER_GROSS) && !row.has(Field.LINE_GROSS) && !row.has(Field.UNIT_PRICE);
        return only && counted.next(order, "gross") == 1 ? row.money(Field.ORDER_GROSS) : null;
    }

    /** Whether the like of this row was told more often under other states than it is now under its own. */
    private boolean toldBefore(String transaction, String state) {
        int own = releases.next(transaction, state);
        int all = releases.next(transaction, "\n");
        return !state.isEmpty() && all - own >= own;
    }

    private Money gross(RowValues row, Integer quantity) {
        if (row.has(Field.PRICE_OR_LINE) && quantity != null) {
            return prices.line(row, quantity);
        }
        Money line = row.money(Field.LINE_GROSS);
        if (line != null || quantity == null) {
            return line;
        }
        Money each = row.money(Field.UNIT_PRICE);
        return each == null ? null : each.times(quantity);
    }

    private void refundBeside(RowValues row, SkuMarket item, String order, Sale.When when, List<CatalogRecord> out) {
        Money amount = absolute(row.money(Field.REFUND_AMOUNT));
        if (amount != null && layout.meaning().once().contains(Field.REFUND_AMOUNT) && counted.next(order, "") > 1) {
            amount = null;
        }
        Integer back = row.count(Field.REFUND_QUANTITY);
        int units = back == null ? 0 : Math.abs(back);
        if (amount == null && units == 0 || amount != null && amount.amount().signum() == 0 && units == 0) {
            return;
        }
        Sale.Line line = new Sale.Line(order, refunds.next(order, item.sku()), row.text(Field.STATUS));
        out.add(new Sale(line, item, when, Sale.Kind.REFUND, new Sale.Amount(units, amount), row.origin()));
    }

    private static Money absolute(Money money) {
        return money != null && money.amount().signum() < 0 ? money.negated() : money;
    }
}
