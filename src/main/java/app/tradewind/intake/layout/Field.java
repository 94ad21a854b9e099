package app.tradewind.intake.layout;

import static app.tradewind.intake.layout.ValueType.DAY;
import static app.tradewind.intake.layout.ValueType.IDENTIFIER;
import static app.tradewind.intake.layout.ValueType.MONEY;
import static app.tradewind.intake.layout.ValueType.NUMBER;
import static app.tradewind.intake.layout.ValueType.TEXT;

import app.tradewind.intake.terms.PeopleText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column may be mapped to. Which of them a kind needs, its layouts say. */
public enum Field {
    SKU(IDENTIFIER), TITLE(TEXT), MARKET(TEXT), CHANNEL(TEXT), CURRENCY(TEXT),
    ORDER_ID(IDENTIFIER), DATE(DAY), STATUS(TEXT), LINE_STATUS(TEXT), TYPE(TEXT), NOTE(TEXT),
    QUANTITY(NUMBER), LINE_GROSS(MONEY), UNIT_PRICE(MONEY), REFUND_AMOUNT(MONEY), REFUND_QUANTITY(NUMBER),
    PAID(MONEY), ORDER_GROSS(MONEY), SKUS(TEXT),
    CANCELLED_AT(TEXT), UPDATED(DAY), REPLACEMENT(TEXT),
    PRICE(MONEY), LANG(TEXT), BULLETS(TEXT), DESCRIPTION(TEXT), KEYWORDS(TEXT), CATEGORY(TEXT), BRAND(TEXT),
    BARCODE(IDENTIFIER), ATTRIBUTES(TEXT), PRODUCT_FACT(TEXT),
    PLACE(TEXT), ON_HAND(NUMBER), ON_ORDER(NUMBER),
    SUPPLIER(TEXT), UNIT_COST(MONEY), MOQ(NUMBER), PACK_SIZE(NUMBER), WEIGHT_KG(NUMBER), WEIGHT_G(NUMBER),
    WEIGHT_LB(NUMBER), WEIGHT_OZ(NUMBER), HS_CODE(IDENTIFIER),
    VOLUME_M3(NUMBER), VOLUME_CM3(NUMBER), LEAD_DAYS(NUMBER), LEAD_WEEKS(NUMBER), LEAD_SD_DAYS(NUMBER),
    MARK(TEXT), NUMBER_ON_PAPER(IDENTIFIER), VALID_UNTIL(DAY), MARKETS(TEXT), MODELS(TEXT),
    RIVAL(TEXT), FROM(TEXT), TO(TEXT), RATE(NUMBER),
    PERIOD_FROM(DAY), PERIOD_TO(DAY), PERIOD_MONTH(TEXT), SESSIONS(NUMBER), PAGE_VIEWS(NUMBER), BUY_BOX_SHARE(NUMBER),
    CONVERSION_SHARE(NUMBER),
    SUBJECT(IDENTIFIER), TERM(TEXT), MONTHLY_UNITS(NUMBER), MONTHLY_REVENUE(NUMBER), SALES_RANK(NUMBER),
    RATING(NUMBER), REVIEW_COUNT(NUMBER), SELLERS(NUMBER), SEARCH_VOLUME(NUMBER), SEARCH_RANK(NUMBER),
    COMPETING_PRODUCTS(NUMBER), CLICK_SHARE(NUMBER),
    GROWTH_SHARE(NUMBER), MARGIN_SHARE(NUMBER), SUBCATEGORY_RANK(NUMBER), RANK_30_DAYS(NUMBER), RANK_90_DAYS(NUMBER),
    RANK_DROPS_30_DAYS(NUMBER), NEW_REVIEWS(NUMBER), FULFILMENT_FEE(NUMBER), DAYS_LISTED(NUMBER), VARIATIONS(NUMBER),
    LISTING_SCORE(NUMBER), VALUE(TEXT),
    REVIEW_ID(IDENTIFIER), REVIEW_TEXT(TEXT),
    SETTLEMENT(IDENTIFIER), OTHER_DAYS(DAY), INBOUND(NUMBER), RELEASE(TEXT), AMOUNT_TYPE(TEXT), AMOUNT_NAME(TEXT),
    PRICE_OR_LINE(MONEY), ROW_TOTAL(MONEY), DISCOUNT_SHARE(NUMBER), EXTRAS(MONEY), NET(MONEY), STATED_TOTAL(MONEY),
    CONSIGNMENT(IDENTIFIER), MODE(TEXT), CARRIER(TEXT), PROMISED(DAY), SHIPPED(DAY), ARRIVED(DAY), RECEIVED(NUMBER), REJECTED(NUMBER),
    CAMPAIGN(TEXT), AD_GROUP(TEXT), CLICKS(NUMBER), IMPRESSIONS(NUMBER), SPEND(MONEY), AD_ORDERS(NUMBER), AD_SALES(MONEY),
    LEAST_PRICE(MONEY), HIGHEST_PRICE(MONEY), LEAST_ADVERTISED(MONEY);

    private static final List<Field> FIGURES = List.of(SESSIONS, PAGE_VIEWS, BUY_BOX_SHARE, CONVERSION_SHARE,
            MONTHLY_UNITS, MONTHLY_REVENUE, SALES_RANK, RATING, REVIEW_COUNT, SELLERS, SEARCH_VOLUME, SEARCH_RANK,
            COMPETING_PRODUCTS, CLICK_SHARE, GROWTH_SHARE, MARGIN_SHARE, SUBCATEGORY_RANK, RANK_30_DAYS, RANK_90_DAYS,
            RANK_DROPS_30_DAYS, NEW_REVIEWS, FULFILMENT_FEE, DAYS_LISTED, VARIATIONS, LISTING_SCORE);

    private static final Set<Field> FINE = EnumSet.of(WEIGHT_KG, WEIGHT_G, WEIGHT_LB, WEIGHT_OZ, VOLUME_M3, VOLUME_CM3);

    private static final Set<Field> ABOUT_PRODUCTS = EnumSet.of(TITLE, BULLETS, DESCRIPTION, KEYWORDS, CATEGORY, BRAND,
            ATTRIBUTES, PRODUCT_FACT, SKUS, TERM, VALUE, CAMPAIGN, AD_GROUP);

    private final ValueType type;

    Field(ValueType type) {
        this.type = type;
    }

    public ValueType type() {
        return type;
    }

    /** Fields whose name is the name of a figure in period sales and estimates. */
    public static List<Field> figures() {
        return FIGURES;
    }

    /** Whether its numbers are shares, which files write as {@code 0.0833}, {@code 8.33} or {@code 8.33%}. */
    public boolean isShare() {
        return this == BUY_BOX_SHARE || this == CONVERSION_SHARE || this == CLICK_SHARE || this == GROWTH_SHARE
                || this == MARGIN_SHARE || this == DISCOUNT_SHARE;
    }

    /** Whether its numbers commonly have three decimals or more; amounts and pieces do not. */
    public boolean isFine() {
        return isShare() || this == RATE || this == RATING || this == LISTING_SCORE || FINE.contains(this);
    }

    /** Whether several columns may be mapped to it. */
    public boolean repeats() {
        return this == BULLETS || this == PRODUCT_FACT || this == VALUE || this == NET || this == EXTRAS || this == INBOUND
                || this == OTHER_DAYS;
    }

    /**
     * A cell of this field as it may be kept: people's data masked, the more of it the freer people write
     * there. Product and order numbers keep every figure.
     */
    public String safe(String text) {
        return switch (type) {
            case IDENTIFIER -> PeopleText.maskInIdentifier(text);
            case TEXT -> this == NOTE ? PeopleText.maskNote(text)
                    : ABOUT_PRODUCTS.contains(this) ? PeopleText.maskInProduct(text) : PeopleText.mask(text);
            case DAY, NUMBER, MONEY -> text.isEmpty() || text.charAt(0) <= '9' && text.indexOf('@') < 0 ? text
                    : PeopleText.quoted(text);
        };
    }

    /** The name in layouts and mapping files, {@code line-gross}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of an {@link #id()}. */
    public static Optional<Field> ofId(String id) {
        for (Field field : values()) {
            if (field.id().equals(id)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
