package app.tradewind.intake.layout;

import app.tradewind.words.Phrase;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a file are about. */
public enum Kind {
    LISTINGS, ORDERS, STOCK, SUPPLIER_TERMS, CERTIFICATES, COMPETITOR_PRICES, FX_RATES,
    PERIOD_SALES, ESTIMATES, TRENDS, REVIEWS, COSTS, PROMOTIONS, SHIPMENTS, ADVERTISING;

    /** The name on the command line and in summaries, {@code supplier-terms}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of an {@link #id()}. */
    public static Optional<Kind> ofId(String id) {
        for (Kind kind : values()) {
            if (kind.id().equals(id.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind as people call it. */
    public Phrase phrase() {
        return Phrase.of(switch (this) {
            case LISTINGS -> "intake.kind.listings";
            case ORDERS -> "intake.kind.orders";
            case STOCK -> "intake.kind.stock";
            case SUPPLIER_TERMS -> "intake.kind.supplier-terms";
            case CERTIFICATES -> "intake.kind.certificates";
            case COMPETITOR_PRICES -> "intake.kind.competitor-prices";
            case FX_RATES -> "intake.kind.fx-rates";
            case PERIOD_SALES -> "intake.kind.period-sales";
            case ESTIMATES -> "intake.kind.estimates";
            case TRENDS -> "intake.kind.trends";
            case REVIEWS -> "intake.kind.reviews";
            case COSTS -> "intake.kind.costs";
            case PROMOTIONS -> "odd.kind.promotions";
            case SHIPMENTS -> "supply.kind.shipments";
            case ADVERTISING -> "ads.kind";
        });
    }
}
