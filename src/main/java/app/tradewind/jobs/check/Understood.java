package app.tradewind.jobs.check;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.intake.layout.Field;
import java.util.Optional;

/** What a record says of the field that a column was mapped to: the parsed value, to stand beside the raw one. */
final class Understood {

    private Understood() { }

    /** Empty where the record has no value of that field, or keeps it as written. */
    static Optional<Object> of(CatalogRecord record, Field field) {
        Object value = null;
        if (record instanceof Sale sale) {
            value = sale(sale, field);
        } else if (record instanceof Listing listing) {
            value = listing(listing, field);
        } else if (record instanceof StockLevel level) {
            value = stock(level, field);
        } else if (record instanceof SupplierTerms terms) {
            value = terms(terms, field);
        } else {
            value = other(record, field);
        }
        return Optional.ofNullable(value);
    }

    private static Object sale(Sale sale, Field field) {
        return switch (field) {
            case SKU -> sale.item().sku();
            case MARKET -> sale.item().market();
            case ORDER_ID -> sale.line().orderId();
            case STATUS -> sale.line().status();
            case DATE -> sale.when().day();
            case QUANTITY -> sale.amount().units();
            case LINE_GROSS -> sale.amount().gross();
            default -> null;
        };
    }

    private static Object listing(Listing listing, Field field) {
        return switch (field) {
            case SKU -> listing.item().sku();
            case MARKET -> listing.item().market();
            case TITLE -> listing.text().title();
            case PRICE -> listing.price();
            case QUANTITY -> listing.facts().quantity();
            default -> null;
        };
    }

    private static Object stock(StockLevel level, Field field) {
        return switch (field) {
            case SKU -> level.item().sku();
            case MARKET -> level.item().market();
            case DATE -> level.asOf();
            case ON_HAND -> level.onHand();
            case ON_ORDER -> level.onOrder();
            default -> null;
        };
    }

    private static Object terms(SupplierTerms terms, Field field) {
        return switch (field) {
            case SKU -> terms.sku();
            case UNIT_COST -> terms.unitCost();
            case MOQ -> terms.order().moq();
            case PACK_SIZE -> terms.order().packSize();
            case LEAD_DAYS -> terms.leadTime() == null ? null : terms.leadTime().days();
            default -> null;
        };
    }

    private static Object other(CatalogRecord record, Field field) {
        if (record instanceof Certificate paper && field == Field.VALID_UNTIL) {
            return paper.validUntil();
        }
        if (record instanceof CompetitorPrice rival) {
            return field == Field.PRICE ? rival.price() : field == Field.DATE ? rival.day() : null;
        }
        return record instanceof FxRate rate && field == Field.RATE ? rate.rate() : null;
    }

    /** Money is said with its currency even where the column does not. */
    static String text(Object value) {
        return value instanceof Money money ? money.rounded().toString() : String.valueOf(value);
    }
}
