package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.UnitCost;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.records.signals.LimitColumns;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Listings. A row without a product number of the seller is named by its barcode, else left out. */
final class ListingRecords implements RecordMaker {

    /** Kilograms in one of each unit; the pound of 1959. */
    private static final Map<Field, BigDecimal> KILOGRAMS = Map.of(Field.WEIGHT_KG, BigDecimal.ONE,
            Field.WEIGHT_G, new BigDecimal("0.001"), Field.WEIGHT_LB, new BigDecimal("0.45359237"),
            Field.WEIGHT_OZ, new BigDecimal("0.028349523125"));

    private final String platform;
    private final MarketOf markets;
    private final FactColumns facts;
    private final LimitColumns limits;

    ListingRecords(ReadPlan plan) {
        this.platform = plan.layout().platform();
        this.markets = new MarketOf(plan);
        this.facts = new FactColumns(plan);
        this.limits = new LimitColumns(plan);
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        String sku = row.identifier(Field.SKU);
        if (sku.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        if (row.isDamaged(Field.SKU)) {
            // Two products whose numbers lost their last figures would look like one that does not exist.
            return Exclusion.DAMAGED_SKU;
        }
        String channel = row.text(Field.CHANNEL);
        Listing.Text text = new Listing.Text(row.text(Field.LANG), row.text(Field.TITLE), row.texts(Field.BULLETS),
                plain(row.text(Field.DESCRIPTION)), row.text(Field.KEYWORDS));
        Listing.Facts facts = new Listing.Facts(row.text(Field.CATEGORY), row.text(Field.BRAND),
                row.identifier(Field.BARCODE), row.count(Field.QUANTITY), attributes(row));
        String market = markets.code(markets.place(row));
        out.add(new Listing(new SkuMarket(sku, market),
                channel.isEmpty() ? platform : channel.toLowerCase(Locale.ROOT), text, row.money(Field.PRICE), facts,
                row.origin()));
        Money cost = row.has(Field.UNIT_COST) ? row.money(Field.UNIT_COST) : null;
        if (cost != null) {
            out.add(new UnitCost(sku, cost, null, row.origin()));
        }
        limits.of(row, sku, market, out);
        return null;
    }

    /** What the row says of the product, and the weight in kilograms whatever the header's unit. */
    private Map<String, String> attributes(RowValues row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Map.Entry<Field, BigDecimal> unit : KILOGRAMS.entrySet()) {
            BigDecimal weight = row.has(unit.getKey()) ? row.number(unit.getKey()) : null;
            if (weight != null) {
                attributes.put("weight_kg", weight.multiply(unit.getValue()).stripTrailingZeros().toPlainString());
            }
        }
        if (!row.identifier(Field.HS_CODE).isEmpty()) {
            attributes.put("hs_code", row.identifier(Field.HS_CODE));
        }
        attributes.putAll(facts.of(row));
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
