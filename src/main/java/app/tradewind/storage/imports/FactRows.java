package app.tradewind.storage.imports;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.ProductFact;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.ads.AdResult;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.storage.rows.Items;
import app.tradewind.storage.rows.RowInsert;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** All records of one import that are no order lines, each kind into its table in batches. */
final class FactRows implements AutoCloseable {

    private final Connection connection;
    private final Items items;
    private final Map<String, RowInsert> inserts = new LinkedHashMap<>();

    FactRows(Connection connection, Items items) {
        this.connection = connection;
        this.items = items;
    }

    void add(long id, int source, CatalogRecord record) throws SQLException {
        if (record instanceof Listing listing) {
            add(into("listing", 17, id, source, record), listing);
        } else if (record instanceof StockLevel level) {
            into("stock_level", 8, id, source, record).whole(items.number(level.item())).text(level.place())
                    .value(level.asOf()).value(level.onHand()).value(level.onOrder()).done();
        } else if (record instanceof SupplierTerms terms) {
            into("supplier_terms", 13, id, source, record).text(terms.sku()).text(terms.supplier())
                    .money(terms.unitCost())
                    .whole(terms.order().moq()).whole(terms.order().packSize())
                    .value(terms.order().unitWeightKg()).value(terms.order().unitVolumeM3())
                    .value(terms.leadTime().days()).value(terms.leadTime().sdDays()).done();
        } else if (record instanceof Certificate paper) {
            into("certificate", 9, id, source, record).text(paper.sku()).text(paper.mark()).text(paper.number())
                    .value(paper.validUntil()).value(paper.markets().toArray()).value(paper.models().toArray()).done();
        } else if (record instanceof CompetitorPrice rival) {
            into("competitor_price", 8, id, source, record).whole(items.number(rival.item())).text(rival.rival())
                    .money(rival.price()).value(rival.day()).done();
        } else if (record instanceof FxRate rate) {
            into("fx_rate", 7, id, source, record).text(rate.from().getCurrencyCode())
                    .text(rate.to().getCurrencyCode()).value(rate.day()).value(rate.rate()).done();
        } else if (record instanceof UnitCost cost) {
            into("unit_cost", 7, id, source, record).text(cost.sku()).money(cost.cost()).value(cost.from()).done();
        } else if (record instanceof PeriodSales sums) {
            into("period_sales", 10, id, source, record).whole(items.number(sums.item()))
                    .value(sums.days().from()).value(sums.days().to()).value(sums.units()).money(sums.gross())
                    .value(flat(sums.figures())).done();
        } else {
            addSignal(id, source, record);
        }
    }

    private void addSignal(long id, int source, CatalogRecord record) throws SQLException {
        if (record instanceof Estimate estimate) {
            Estimate.Subject subject = estimate.subject();
            into("estimate", 12, id, source, record).text(estimate.source()).whole(subject.about().ordinal())
                    .text(subject.id()).text(subject.title()).text(subject.market()).value(estimate.asOf())
                    .money(estimate.price()).value(flat(estimate.figures())).done();
        } else if (record instanceof TrendPoint point) {
            into("trend_point", 8, id, source, record).text(point.term()).text(point.place()).value(point.start())
                    .whole(point.value()).value(point.belowOne()).done();
        } else if (record instanceof Review review) {
            Review.Words words = review.words();
            into("review", 10, id, source, record).text(review.id()).whole(items.number(review.item()))
                    .text(words.lang()).text(words.title()).text(words.text()).value(review.rating())
                    .value(review.day()).done();
        } else if (record instanceof Promotion plan) {
            Promotion.Offer offer = plan.offer();
            into("planned", 15, id, source, record).text(plan.reach().sku()).text(plan.reach().category()).text(plan.reach().market())
                    .value(plan.from()).value(plan.to()).text(offer.kind()).value(offer.share()).value(offer.discount())
                    .money(offer.price()).value(null).value(null).done();
        } else if (record instanceof Shipment shipment) {
            add(into("shipment", 20, id, source, record), shipment);
        } else if (record instanceof AdLine ad) {
            add(into("ad_line", 19, id, source, record), ad);
        } else if (record instanceof ProductFact fact) {
            into("product_fact", 6, id, source, record).text(fact.sku()).text(fact.name()).text(fact.value()).done();
        } else if (record instanceof PriceLimit limit) {
            into("price_limit", 10, id, source, record).text(limit.sku()).text(limit.market()).text(limit.kind().name().toLowerCase(Locale.ROOT))
                    .value(limit.figure()).text(limit.currency().getCurrencyCode()).value(null).value(null).done();
        } else {
            throw new IllegalArgumentException("no table for " + record.getClass());
        }
    }

    void flush() throws SQLException {
        for (RowInsert insert : inserts.values()) {
            insert.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        for (RowInsert insert : inserts.values()) {
            insert.close();
        }
    }

    private void add(RowInsert row, Listing listing) throws SQLException {
        Listing.Text text = listing.text();
        Listing.Facts facts = listing.facts();
        Object[] attributes = facts.attributes().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray();
        row.whole(items.number(listing.item())).text(listing.channel())
                .text(text.lang()).text(text.title()).value(text.bullets().toArray())
                .text(text.description()).text(text.keywords()).money(listing.price())
                .text(facts.category()).text(facts.brand()).text(facts.barcode()).value(facts.quantity())
                .value(attributes).done();
    }

    private static void add(RowInsert row, Shipment shipment) throws SQLException {
        Shipment.Lane lane = shipment.lane();
        Shipment.Days days = shipment.days();
        Shipment.Pieces pieces = shipment.pieces();
        row.text(shipment.order().number()).text(shipment.order().consignment()).text(shipment.order().supplier()).text(shipment.sku())
                .money(shipment.order().unitPrice()).text(lane.from()).text(lane.market()).text(lane.mode()).text(lane.carrier())
                .value(days.ordered()).value(days.promised()).value(days.shipped()).value(days.arrived())
                .value(pieces.ordered()).value(pieces.received()).value(pieces.rejected()).done();
    }

    private static void add(RowInsert row, AdLine ad) throws SQLException {
        AdResult result = ad.result();
        row.text(ad.place().platform()).text(ad.place().market()).text(ad.place().campaign()).text(ad.place().group())
                .text(ad.place().term()).text(ad.sku()).value(ad.from()).value(ad.to()).value(result.impressions()).value(result.clicks())
                .value(result.orders()).value(result.margin()).money(result.spend()).money(result.sales()).done();
    }

    /** Names and values in turn. */
    private static Object[] flat(Map<String, BigDecimal> figures) {
        return figures.entrySet().stream()
                .flatMap(figure -> Stream.of(figure.getKey(), figure.getValue().toPlainString())).toArray();
    }

    /** Every table begins with the id, the number of the source and the row in it. */
    private RowInsert into(String table, int columns, long id, int source, CatalogRecord record) throws SQLException {
        RowInsert insert = inserts.get(table);
        if (insert == null) {
            insert = new RowInsert(connection, table, columns);
            inserts.put(table, insert);
        }
        return insert.value(id).whole(source).whole(record.origin().row());
    }
}
