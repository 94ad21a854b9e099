package app.tradewind.jobs.check;

import app.tradewind.intake.layout.Field;
import app.tradewind.words.Phrase;

/** What people call the fields that a column may be mapped to. */
public final class FieldNames {

    private FieldNames() { }

    /** By id, so that a field without a name of its own is shown by its id and not at all missing. */
    public static Phrase of(Field field) {
        String code = orders(field.id());
        code = code == null ? goods(field.id()) : code;
        code = code == null ? figures(field.id()) : code;
        code = code == null ? signals(field.id()) : code;
        return code == null ? Phrase.of("jobs.field.other", field.id()) : Phrase.of(code);
    }

    private static String orders(String id) {
        return switch (id) {
            case "sku" -> "jobs.field.sku";
            case "title" -> "jobs.field.title";
            case "market" -> "jobs.field.market";
            case "channel" -> "jobs.field.channel";
            case "currency" -> "jobs.field.currency";
            case "order-id" -> "jobs.field.order-id";
            case "date" -> "jobs.field.date";
            case "status" -> "jobs.field.status";
            case "line-status" -> "jobs.field.line-status";
            case "type" -> "jobs.field.type";
            case "note" -> "jobs.field.note";
            case "quantity" -> "jobs.field.quantity";
            case "line-gross" -> "jobs.field.line-gross";
            case "unit-price" -> "jobs.field.unit-price";
            case "refund-amount" -> "jobs.field.refund-amount";
            case "refund-quantity" -> "jobs.field.refund-quantity";
            case "cancelled-at" -> "jobs.field.cancelled-at";
            case "replacement" -> "jobs.field.replacement";
            case "settlement" -> "jobs.field.settlement";
            case "amount-type" -> "jobs.field.amount-type";
            case "amount-name" -> "jobs.field.amount-name";
            case "extras" -> "jobs.field.extras";
            case "net" -> "jobs.field.net";
            case "row-total" -> "jobs.field.row-total";
            case "stated-total" -> "jobs.field.stated-total";
            default -> null;
        };
    }

    private static String goods(String id) {
        return switch (id) {
            case "price" -> "jobs.field.price";
            case "lang" -> "jobs.field.lang";
            case "bullets" -> "jobs.field.bullets";
            case "description" -> "jobs.field.description";
            case "keywords" -> "jobs.field.keywords";
            case "category" -> "jobs.field.category";
            case "brand" -> "jobs.field.brand";
            case "barcode" -> "jobs.field.barcode";
            case "attributes" -> "jobs.field.attributes";
            case "product-fact" -> "jobs.field.product-fact";
            case "place" -> "jobs.field.place";
            case "on-hand" -> "jobs.field.on-hand";
            case "on-order" -> "jobs.field.on-order";
            case "supplier" -> "jobs.field.supplier";
            case "unit-cost" -> "jobs.field.unit-cost";
            case "moq" -> "jobs.field.moq";
            case "pack-size" -> "jobs.field.pack-size";
            case "weight-kg" -> "jobs.field.weight-kg";
            case "weight-g" -> "jobs.field.weight-g";
            case "volume-m3" -> "jobs.field.volume-m3";
            case "volume-cm3" -> "jobs.field.volume-cm3";
            case "lead-days" -> "jobs.field.lead-days";
            case "lead-weeks" -> "jobs.field.lead-weeks";
            case "lead-sd-days" -> "jobs.field.lead-sd-days";
            case "mark" -> "jobs.field.mark";
            case "models" -> "jobs.field.models";
            case "number-on-paper" -> "jobs.field.number-on-paper";
            case "valid-until" -> "jobs.field.valid-until";
            case "markets" -> "jobs.field.markets";
            default -> null;
        };
    }

    private static String figures(String id) {
        return switch (id) {
            case "rival" -> "jobs.field.rival";
            case "from" -> "jobs.field.from";
            case "to" -> "jobs.field.to";
            case "rate" -> "jobs.field.rate";
            case "period-from" -> "jobs.field.period-from";
            case "period-to" -> "jobs.field.period-to";
            case "period-month" -> "jobs.field.period-month";
            case "sessions" -> "jobs.field.sessions";
            case "page-views" -> "jobs.field.page-views";
            case "buy-box-share" -> "jobs.field.buy-box-share";
            case "conversion-share" -> "jobs.field.conversion-share";
            case "subject" -> "jobs.field.subject";
            case "term" -> "jobs.field.term";
            case "monthly-units" -> "jobs.field.monthly-units";
            case "monthly-revenue" -> "jobs.field.monthly-revenue";
            case "sales-rank" -> "jobs.field.sales-rank";
            case "rating" -> "jobs.field.rating";
            case "review-count" -> "jobs.field.review-count";
            case "sellers" -> "jobs.field.sellers";
            case "search-volume" -> "jobs.field.search-volume";
            case "search-rank" -> "jobs.field.search-rank";
            case "value" -> "jobs.field.value";
            case "review-id" -> "jobs.field.review-id";
            case "review-text" -> "jobs.field.review-text";
            default -> null;
        };
    }

    private static String signals(String id) {
        return switch (id) {
            case "paid" -> "jobs.field.paid";
            case "order-gross" -> "jobs.field.order-gross";
            case "skus" -> "jobs.field.skus";
            case "updated" -> "jobs.field.updated";
            case "weight-lb" -> "jobs.field.weight-lb";
            case "weight-oz" -> "jobs.field.weight-oz";
            case "hs-code" -> "jobs.field.hs-code";
            case "competing-products" -> "jobs.field.competing-products";
            case "click-share" -> "jobs.field.click-share";
            case "growth-share" -> "jobs.field.growth-share";
            case "margin-share" -> "jobs.field.margin-share";
            case "discount-share" -> "odd.field.discount";
            case "campaign" -> "ads.field.campaign";
            case "ad-group" -> "ads.field.group";
            case "clicks" -> "ads.field.clicks";
            case "impressions" -> "ads.field.impressions";
            case "spend" -> "ads.field.spend";
            case "ad-orders" -> "ads.field.orders";
            case "ad-sales" -> "ads.field.sales";
            case "subcategory-rank" -> "jobs.field.subcategory-rank";
            case "rank-30-days" -> "jobs.field.rank-30-days";
            case "rank-90-days" -> "jobs.field.rank-90-days";
            case "rank-drops-30-days" -> "jobs.field.rank-drops-30-days";
            case "new-reviews" -> "jobs.field.new-reviews";
            case "fulfilment-fee" -> "jobs.field.fulfilment-fee";
            case "days-listed" -> "jobs.field.days-listed";
            case "variations" -> "jobs.field.variations";
            case "listing-score" -> "jobs.field.listing-score";
            case "other-days" -> "jobs.field.other-days";
            case "inbound" -> "jobs.field.inbound";
            case "release" -> "jobs.field.release";
            case "consignment" -> "supply.field.consignment";
            case "mode" -> "supply.field.mode";
            case "carrier" -> "supply.field.carrier";
            case "promised" -> "supply.field.promised";
            case "shipped" -> "supply.field.shipped";
            case "arrived" -> "supply.field.arrived";
            case "received" -> "supply.field.received";
            case "rejected" -> "supply.field.rejected";
            case "least-price" -> "limits.field.least";
            case "highest-price" -> "limits.field.highest";
            case "least-advertised" -> "limits.field.advertised";
            case "price-or-line" -> "jobs.field.price-or-line";
            default -> null;
        };
    }
}
