package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import app.tradewind.intake.terms.Markets;
import java.time.LocalDate;
import java.util.List;

/**
 * Purchase orders and their shipments. A line without an arrival is open; one that arrived before it was ordered
 * is a slip of the file. A blank destination stays not known: it is no reason to guess the only market.
 */
public final class ShipmentRecords implements RecordMaker {

    private final MarketOf markets;

    public ShipmentRecords(ReadPlan plan) {
        this.markets = new MarketOf(plan);
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        if (row.isDamaged(Field.SKU)) {
            return Exclusion.DAMAGED_SKU;
        }
        Shipment.Days days = new Shipment.Days(day(row, Field.DATE), day(row, Field.PROMISED), day(row, Field.SHIPPED),
                day(row, Field.ARRIVED));
        Shipment.Pieces pieces = new Shipment.Pieces(row.count(Field.QUANTITY), row.count(Field.RECEIVED), row.count(Field.REJECTED));
        Money price = row.money(Field.UNIT_COST);
        String market = market(row);
        if (row.unreadable() || market == null || backwards(days)) {
            return Exclusion.UNREADABLE_VALUE;
        }
        if (days.ordered() == null && days.shipped() == null) {
            return Exclusion.NO_DAY;
        }
        out.add(new Shipment(new Shipment.Order(row.identifier(Field.ORDER_ID), row.identifier(Field.CONSIGNMENT), row.text(Field.SUPPLIER), price), sku,
                new Shipment.Lane(row.text(Field.FROM), market, row.text(Field.MODE), row.text(Field.CARRIER)), days, pieces,
                row.origin()));
        return null;
    }

    /** Empty where none is named, {@code null} for one there is none of. */
    private String market(RowValues row) {
        if (row.text(Field.MARKET).isEmpty()) {
            return "";
        }
        Markets.Place place = markets.place(row);
        return place == null ? null : place.code();
    }

    private static boolean backwards(Shipment.Days days) {
        LocalDate first = days.shipped() == null ? days.ordered() : days.shipped();
        return before(days.arrived(), first) || before(days.arrived(), days.ordered()) || before(days.shipped(), days.ordered());
    }

    private static boolean before(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static LocalDate day(RowValues row, Field field) {
        DateText date = row.date(field);
        return date == null ? null : date.day(row.order(field));
    }
}
