package app.tradewind.intake.quality.columns;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.supply.Shipment;
import java.util.List;

/** What the seller says of the own products. */
public final class ProductColumns {

    private ProductColumns() { }

    public static Columns<Listing> listings(Known known) {
        Columns<Listing> columns = RowColumns.of(known);
        RowColumns.product(columns, known, listing -> listing.item().sku());
        RowColumns.market(columns, listing -> listing.item().market());
        RowColumns.spelled(columns, known, "category", listing -> listing.facts().category());
        RowColumns.spelled(columns, known, "brand", listing -> listing.facts().brand());
        columns.text("market-profile", listing -> known.hasProfile(listing.item().market()) ? listing.item().market() : "");
        return columns.text("title", listing -> listing.text().title())
                .money("price", Listing::price).currency("currency", Listing::price)
                .known("usually-sold-at", listing -> listing.price() == null ? Double.NaN
                        : known.usualPrice(listing.item(), Known.code(listing.price())))
                .text("barcode", listing -> listing.facts().barcode()).text("barcode-also-of", listing -> sharing(known, listing))
                .number("quantity", listing -> listing.facts().quantity());
    }

    public static Columns<StockLevel> stock(Known known) {
        Columns<StockLevel> columns = RowColumns.of(known);
        RowColumns.product(columns, known, level -> level.item().sku());
        RowColumns.market(columns, level -> level.item().market());
        return RowColumns.spelled(columns, known, "place", StockLevel::place).day("date", StockLevel::asOf)
                .number("on-hand", StockLevel::onHand).number("on-order", StockLevel::onOrder);
    }

    public static Columns<SupplierTerms> terms(Known known) {
        Columns<SupplierTerms> columns = RowColumns.of(known);
        RowColumns.product(columns, known, SupplierTerms::sku);
        return RowColumns.spelled(columns, known, "supplier", SupplierTerms::supplier)
                .money("unit-cost", SupplierTerms::unitCost).currency("currency", SupplierTerms::unitCost)
                .number("lead-days", terms -> terms.leadTime().days()).number("moq", terms -> terms.order().moq());
    }

    public static Columns<Certificate> certificates(Known known) {
        Columns<Certificate> columns = RowColumns.of(known);
        RowColumns.product(columns, known, Certificate::sku);
        return RowColumns.spelled(columns, known, "mark", Certificate::mark)
                .text("number-on-paper", Certificate::number).day("valid-until", Certificate::validUntil);
    }

    public static Columns<UnitCost> costs(Known known) {
        Columns<UnitCost> columns = RowColumns.of(known);
        return RowColumns.product(columns, known, UnitCost::sku).money("unit-cost", UnitCost::cost)
                .currency("currency", UnitCost::cost).money("supplier-asks", cost -> known.askedFor(cost.sku()));
    }

    public static Columns<Shipment> shipments(Known known) {
        Columns<Shipment> columns = RowColumns.of(known);
        RowColumns.product(columns, known, Shipment::sku);
        RowColumns.market(columns, shipment -> shipment.lane().market());
        return RowColumns.spelled(columns, known, "supplier", shipment -> shipment.order().supplier())
                .day("date", shipment -> shipment.days().ordered()).day("promised", shipment -> shipment.days().promised())
                .day("shipped", shipment -> shipment.days().shipped()).day("arrived", shipment -> shipment.days().arrived())
                .known("lead", shipment -> shipment.days().lead()).number("quantity", shipment -> shipment.pieces().ordered())
                .number("received", shipment -> shipment.pieces().received())
                .number("rejected", shipment -> shipment.pieces().rejected())
                .money("unit-cost", shipment -> shipment.order().unitPrice())
                .currency("currency", shipment -> shipment.order().unitPrice());
    }

    private static String sharing(Known known, Listing listing) {
        List<String> others = known.sharing(listing.facts().barcode(), listing.item().sku());
        return others.isEmpty() ? "" : others.get(0);
    }
}
