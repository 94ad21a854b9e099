package app.tradewind.intake.rows;

import app.tradewind.catalog.Sale;
import app.tradewind.intake.bytes.TextMemo;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.parsing.ZoneDays;
import app.tradewind.intake.terms.Markets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The market a row belongs to, and its day there. */
public final class MarketOf {

    /** ISO 3166 keeps this code free; Unicode uses it for a region not known. */
    public static final String UNKNOWN = "ZZ";

    private static final ZoneId CHINA = ZoneId.of("+08:00");
    private static final ZoneId MIDDLE_AMERICA = ZoneId.of("-06:00");

    private final ReadPlan.Fallbacks fallbacks;
    private final boolean chinese;
    private final TextMemo<Markets.Place> countries = new TextMemo<>(Markets.shipped()::of);
    private final TextMemo<Markets.Place> channels = new TextMemo<>(Markets.shipped()::of);
    private final ZoneDays days = new ZoneDays();

    public MarketOf(ReadPlan plan) {
        this.fallbacks = plan.fallbacks();
        this.chinese = isChinese(String.join(" ", plan.header()));
    }

    /** The place that the row's country or channel names, {@code null} where it names none. */
    public Markets.Place place(RowValues row) {
        String market = row.text(Field.MARKET);
        Markets.Place place = market.isEmpty() ? null : countries.of(market);
        if (place != null) {
            return place;
        }
        String channel = row.text(Field.CHANNEL);
        if (!market.isEmpty() && channel.isEmpty()) {
            row.problem(Field.MARKET, market, "intake.row.unknown-market");
        }
        return channel.isEmpty() ? null : channels.of(channel);
    }

    public String code(Markets.Place place) {
        if (place != null) {
            return place.code();
        }
        return fallbacks.market().isEmpty() ? UNKNOWN : fallbacks.market();
    }

    /** The instant where the text gives one, and the day: the market's, or the written one where the layout says so. */
    public Sale.When when(DateText date, DateOrder order, Markets.Place place, boolean asWritten) {
        LocalDate day = date.day(order);
        ZoneId zone = place != null ? place.zone() : fallbacks.zone();
        ZoneId written = date.clock().cst() ? cst(zone) : date.clock().zone();
        Instant instant = date.instant(day, date.clock().cst() ? written : zone);
        if (instant != null && zone != null && written != null && !asWritten) {
            day = days.day(instant, zone);
        }
        return new Sale.When(instant, day);
    }

    /**
     * What CST means: the time of China under Chinese headers and in markets near it, of the middle of North America
     * in American markets; {@code null} elsewhere, and the day stays as written.
     */
    private ZoneId cst(ZoneId market) {
        if (chinese) {
            return CHINA;
        }
        int hours = market == null ? 0 : market.getRules().getStandardOffset(Instant.EPOCH).getTotalSeconds() / 3_600;
        return hours <= -4 ? MIDDLE_AMERICA : hours >= 7 && hours <= 9 ? CHINA : null;
    }

    private static boolean isChinese(String headers) {
        return headers.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF)
                && headers.chars().noneMatch(c -> c >= 0x3040 && c <= 0x30FF);
    }
}
