package app.tradewind.intake.quality.columns;

import app.tradewind.intake.layout.Kind;
import java.time.LocalDate;
import java.util.Set;

/** The columns of each kind, as far as their names and what they hold go: enough to read a file of rules. */
public final class KindColumns {

    private KindColumns() { }

    public static Columns<?> of(Kind kind) {
        Known known = new Known(LocalDate.EPOCH, Set.of());
        return switch (kind) {
            case LISTINGS -> ProductColumns.listings(known);
            case ORDERS -> SaleColumns.orders(known);
            case STOCK -> ProductColumns.stock(known);
            case SUPPLIER_TERMS -> ProductColumns.terms(known);
            case CERTIFICATES -> ProductColumns.certificates(known);
            case COMPETITOR_PRICES -> SignalColumns.rivals(known);
            case FX_RATES -> SignalColumns.rates(known);
            case PERIOD_SALES -> SaleColumns.periods(known);
            case ESTIMATES -> SignalColumns.estimates(known);
            case TRENDS -> SignalColumns.trends(known);
            case REVIEWS -> SignalColumns.reviews(known);
            case PROMOTIONS -> SignalColumns.promotions(known);
            case ADVERTISING -> SignalColumns.ads(known);
            case COSTS -> ProductColumns.costs(known);
            case SHIPMENTS -> ProductColumns.shipments(known);
        };
    }
}
