package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Listings. A row without a product number of the seller is named by its barcode, else left out. */
final class ListingRecords implements RecordMaker {

    private final String platform;
    private final MarketOf markets;

    ListingRecords(ReadPlan plan) {
        this.platform = plan.layout().platform();
        this.markets = new MarketOf(plan);
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        String channel = row.text(Field.CHANNEL);
        Listing.Text text = new Listing.Text(row.text(Field.LANG), row.text(Field.TITLE), row.texts(Field.BULLETS),
                plain(row.text(Field.DESCRIPTION)), row.text(Field.KEYWORDS));
        Listing.Facts facts = new Listing.Facts(row.text(Field.CATEGORY), row.text(Field.BRAND),
                row.identifier(Field.BARCODE), row.count(Field.QUANTITY), attributes(row.text(Field.ATTRIBUTES)));
        out.add(new Listing(new SkuMarket(sku, markets.code(markets.place(row))),
                channel.isEmpty() ? platform : channel.toLowerCase(Locale.ROOT), text, row.money(Field.PRICE), facts,
                row.origin()));
        return null;
    }

    /** {@code name=value; name=value}. */
    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String pair : text.split("[;；]")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                attributes.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return attributes;
    }

    /** Without HTML tags: what the buyer reads. Block ends become line breaks; a few entities are written out. */
    private static String plain(String html) {
        if (html.indexOf('<') < 0) {
            return html;
        }
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? html.indexOf('>', at) : -1;
            boolean tag = end > at && at + 1 < html.length()
                    && (Character.isLetter(html.charAt(at + 1)) || "/!".indexOf(html.charAt(at + 1)) >= 0);
            if (tag) {
                String name = html.substring(at + 1, end).toLowerCase(Locale.ROOT);
                if (name.startsWith("/p") || name.startsWith("/li") || name.startsWith("br") || name.startsWith("/div")
                        || name.startsWith("/h") || name.startsWith("/tr")) {
                    text.append('\n');
                }
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString().replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&").strip();
    }
}
