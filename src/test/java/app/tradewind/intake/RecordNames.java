package app.tradewind.intake;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.ProductFact;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.catalog.supply.Shipment;

/** What a record is about, for comparing. */
final class RecordNames {

    private RecordNames() { }

    static String sku(CatalogRecord record) {
        if (record instanceof Sale sale) {
            return sale.item().sku();
        }
        if (record instanceof Listing listing) {
            return listing.item().sku();
        }
        if (record instanceof StockLevel stock) {
            return stock.item().sku();
        }
        if (record instanceof SupplierTerms terms) {
            return terms.sku();
        }
        if (record instanceof ProductFact fact) {
            return fact.sku();
        }
        if (record instanceof CompetitorPrice price) {
            return price.item().sku();
        }
        if (record instanceof PeriodSales sums) {
            return sums.item().sku();
        }
        if (record instanceof Promotion plan) {
            return plan.reach().sku();
        }
        if (record instanceof AdLine ad) {
            return ad.place().term().isEmpty() ? ad.sku() : ad.place().term();
        }
        if (record instanceof UnitCost cost) {
            return cost.sku();
        }
        if (record instanceof Estimate estimate) {
            return estimate.subject().id();
        }
        if (record instanceof TrendPoint point) {
            return point.term();
        }
        if (record instanceof Review review) {
            return review.item().sku();
        }
        if (record instanceof Shipment shipment) {
            return shipment.sku();
        }
        return record instanceof Certificate paper ? paper.sku() : ((FxRate) record).from().getCurrencyCode();
    }
}
