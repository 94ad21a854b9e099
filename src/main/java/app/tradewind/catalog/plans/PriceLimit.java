package app.tradewind.catalog.plans;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * One bound on prices, told by a file or by hand.
 *
 * @param sku the product, empty for every one
 * @param market two letters, empty for every one
 * @param kind what it bounds
 * @param figure an amount, or a share of one; {@code null} says that there is none, whatever a file says
 * @param currency of an amount, {@code null} for a share
 * @param origin the row it came from; of import 0 where a person told it
 */
public record PriceLimit(String sku, String market, Kind kind, BigDecimal figure, Currency currency, Origin origin)
        implements CatalogRecord {

    private static final Origin BY_HAND = new Origin(0, "", "", 0);

    /** What a figure bounds. */
    public enum Kind {
        /** Least price. */
        FLOOR(true),
        /** Highest price; a recommended retail price counts as one. */
        CAP(true),
        /** Minimum advertised price. */
        MAP(true),
        /** Least margin as a share of the price without tax. */
        MARGIN(false),
        /** Largest change at once as a share of the price of now. */
        STEP(false),
        /** Least share of the competitor's price. */
        RIVAL_LEAST(false),
        /** Highest share of the competitor's price. */
        RIVAL_MOST(false),
        /** What keeping a piece costs a year, as a share of its cost. */
        CARRYING(false);

        private final boolean money;

        Kind(boolean money) {
            this.money = money;
        }

        public boolean isMoney() {
            return money;
        }

        /** The name on the command line, {@code rival-least}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of an {@link #id()}. */
        public static Optional<Kind> ofId(String id) {
            for (Kind kind : values()) {
                if (kind.id().equals(id.toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public PriceLimit {
        if (figure != null && kind.money != (currency != null)) {
            throw new IllegalArgumentException(kind + " of " + currency);
        }
    }

    /** Told by a person. */
    public PriceLimit(String sku, String market, Kind kind, BigDecimal figure, Currency currency) {
        this(sku, market, kind, figure, currency, BY_HAND);
    }

    /** The amount, {@code null} where it is a share or there is none. */
    public Money money() {
        return figure == null || currency == null ? null : new Money(figure, currency);
    }

    public boolean byHand() {
        return origin.importId() == 0;
    }
}
