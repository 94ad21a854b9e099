package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.plans.Promotion.Offer;
import app.tradewind.catalog.plans.Promotion.Reach;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.MarketOf;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import app.tradewind.intake.terms.Markets;
import app.tradewind.intake.terms.RowWords;
import app.tradewind.intake.terms.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar of promotions and planned prices. A cell may name several products; a word such as {@code all}
 * stands for every one, and so does a file without a column of products. A blank market means every market.
 */
public final class PromotionRecords implements RecordMaker {

    /** What is left to pay, in tenths: {@code 8折} takes a fifth off, {@code 85折} fifteen hundredths. */
    private static final Pattern TENTHS = Pattern.compile("(\\d(?:\\.\\d+)?|\\d\\d)\\s*折");
    private static final Pattern BETWEEN = Pattern.compile("[;,|\\n\\uFF1B\\uFF0C\\u3001]+");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final MarketOf markets;
    private final String told;
    /** A platform's list holds promotions alone. */
    private final boolean platform;
    private final Vocabulary words = Vocabulary.shipped();

    public PromotionRecords(ReadPlan plan) {
        this.markets = new MarketOf(plan);
        this.told = plan.fallbacks().market();
        this.platform = !plan.layout().platform().isEmpty();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        List<String> skus = skus(row);
        LocalDate from = day(row, Field.PERIOD_FROM);
        LocalDate to = row.has(Field.PERIOD_TO) ? day(row, Field.PERIOD_TO) : from;
        BigDecimal discount = discount(row);
        Money price = row.money(Field.PRICE);
        String kind = row.text(Field.TYPE);
        String market = market(row);
        if (row.unreadable() || market == null) {
            return Exclusion.UNREADABLE_VALUE;
        }
        if (skus.isEmpty()) {
            return Exclusion.NO_SKU;
        }
        if (from == null || to == null || to.isBefore(from)) {
            return Exclusion.NO_DAY;
        }
        boolean promoted = discount != null || !kind.isEmpty() && !says("price-change", kind) || platform;
        if (!promoted && price == null) {
            return Exclusion.NO_VALUE;
        }
        for (String sku : skus) {
            out.add(new Promotion(new Reach(sku, row.text(Field.CATEGORY), market), from, to, Offer.of(kind, discount, price, promoted),
                    row.origin()));
        }
        return null;
    }

    /** One blank number where it is about all; none where none is named. */
    private List<String> skus(RowValues row) {
        String cell = row.identifier(Field.SKU);
        if (says("every", cell) || cell.isEmpty() && (!row.has(Field.SKU) || !row.text(Field.CATEGORY).isEmpty())) {
            return List.of("");
        }
        List<String> skus = new ArrayList<>();
        for (String one : BETWEEN.split(cell)) {
            if (!one.isBlank() && !skus.contains(one.strip())) {
                skus.add(one.strip());
            }
        }
        return skus;
    }

    /** Empty for every one, {@code null} for one there is none of. */
    private String market(RowValues row) {
        String text = row.text(Field.MARKET);
        if (text.isEmpty() || says("every", text)) {
            return told;
        }
        Markets.Place place = markets.place(row);
        return place == null ? null : place.code();
    }

    private static BigDecimal discount(RowValues row) {
        if (!row.has(Field.DISCOUNT_SHARE)) {
            return null;
        }
        Matcher tenths = TENTHS.matcher(row.text(Field.DISCOUNT_SHARE));
        if (tenths.matches()) {
            BigDecimal left = new BigDecimal(tenths.group(1));
            return BigDecimal.ONE.subtract(left.compareTo(TEN) < 0 ? left.divide(TEN) : left.divide(HUNDRED));
        }
        BigDecimal share = row.share(Field.DISCOUNT_SHARE);
        return share == null || share.signum() == 0 ? null : share.abs();
    }

    private boolean says(String list, String text) {
        return !text.isEmpty() && words.words(list).contains(RowWords.fold(text));
    }

    private static LocalDate day(RowValues row, Field field) {
        DateText date = row.date(field);
        return date == null ? null : date.day(row.order(field));
    }
}
