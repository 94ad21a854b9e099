package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.ProductFact;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.intake.layout.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Which rows say what holds now: of rows about the same thing the last; of counts the one of the latest day. */
final class Current {

    private static final BinaryOperator<CatalogRecord> LATER = (was, is) -> was instanceof StockLevel a
            && is instanceof StockLevel b && b.asOf().isBefore(a.asOf()) ? was : is;

    private Current() { }

    /** @param facts in the order they came @return those that hold, told apart by identity */
    static Set<CatalogRecord> of(List<CatalogRecord> facts) {
        Map<Object, CatalogRecord> last = new LinkedHashMap<>();
        facts.forEach(row -> last.merge(key(row), row, LATER));
        Set<CatalogRecord> current = Collections.newSetFromMap(new IdentityHashMap<>());
        current.addAll(last.values());
        return current;
    }

    private static Object key(CatalogRecord row) {
        if (row instanceof Listing listing) {
            return List.of(Kind.LISTINGS, listing.item(), listing.channel());
        } else if (row instanceof StockLevel level) {
            return List.of(Kind.STOCK, level.item(), level.place());
        } else if (row instanceof SupplierTerms terms) {
            return List.of(Kind.SUPPLIER_TERMS, terms.sku(), terms.supplier());
        } else if (row instanceof Certificate paper) {
            return List.of(Kind.CERTIFICATES, paper.sku(), paper.mark(), paper.number());
        } else if (row instanceof CompetitorPrice price) {
            return List.of(Kind.COMPETITOR_PRICES, price.item(), price.rival(), price.day());
        } else if (row instanceof ProductFact fact) {
            return List.of(Kind.SUPPLIER_TERMS, fact.sku(), fact.name());
        } else if (row instanceof PriceLimit limit) {
            return List.of(Kind.LISTINGS, limit.sku(), limit.market(), limit.kind());
        } else if (row instanceof UnitCost cost) {
            return Arrays.asList(Kind.COSTS, cost.sku(), cost.from());
        }
        return signal(row);
    }

    /** Two offers of a product in one file of sums both stand; a curve's points belong to their file. */
    private static Object signal(CatalogRecord row) {
        if (row instanceof PeriodSales sums) {
            return List.of(Kind.PERIOD_SALES, sums.item(), sums.days(), sums.origin().row());
        } else if (row instanceof Estimate estimate) {
            return List.of(Kind.ESTIMATES, estimate.source(), estimate.subject().about(), estimate.subject().id(),
                    estimate.subject().market());
        } else if (row instanceof Promotion plan) {
            return List.of(Kind.PROMOTIONS, plan.reach(), plan.from(), plan.to(), plan.offer());
        } else if (row instanceof Shipment shipment) {
            return List.of(Kind.SHIPMENTS, shipment.key());
        } else if (row instanceof TrendPoint point) {
            return List.of(Kind.TRENDS, point.origin(), point.term(), point.place());
        } else if (row instanceof Review review && !review.id().isEmpty()) {
            return List.of(Kind.REVIEWS, review.item(), review.id());
        }
        return row;
    }
}
