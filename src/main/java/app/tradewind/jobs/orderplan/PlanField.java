package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure that a person types for an order plan, and how it is written. */
public enum PlanField {
    CASH, VOLUME, CONTAINER, WEEKS, RECEIPT, AIR, AIR_DAYS, ORDER_COST, FURTHER;

    private static final Pattern MONEY = Pattern.compile("([+-]?\\d{1,12}(?:\\.\\d{1,4})?)\\s*([A-Z]{3})?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})\\s*(?:DAYS?|WEEKS?|天|周)?");
    private static final Pattern VOLUMES = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*(?:M3|M³|CBM)?");
    private static final int MOST_WEEKS = 52;
    private static final int MOST_DAYS = 180;

    /** What is typed in a field cannot be read. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final PlanField field;
        private final transient Phrase said;

        Unreadable(PlanField field, String typed) {
            super(typed);
            this.field = field;
            this.said = field.problem(typed);
        }

        public PlanField field() {
            return field;
        }

        /** What to say, with how to write it. */
        public Phrase said() {
            return said;
        }
    }

    /** What the figure is called. */
    public Phrase title() {
        return Phrase.of(switch (this) {
            case CASH -> "plan.field.cash";
            case VOLUME -> "plan.field.volume";
            case CONTAINER -> "plan.field.container";
            case WEEKS -> "plan.field.weeks";
            case RECEIPT -> "plan.field.receipt";
            case AIR -> "plan.field.air";
            case AIR_DAYS -> "plan.field.air-days";
            case ORDER_COST -> "plan.field.order-cost";
            case FURTHER -> "plan.field.further";
        });
    }

    private Phrase problem(String typed) {
        return Phrase.of(switch (this) {
            case CASH, CONTAINER, AIR, ORDER_COST -> "plan.write.money";
            case VOLUME -> "plan.write.volume";
            case WEEKS -> "plan.write.weeks";
            case RECEIPT, AIR_DAYS -> "plan.write.days";
            case FURTHER -> "plan.write.further";
        }, title(), typed.strip());
    }

    /**
     * What is typed, read.
     *
     * @param typed by field; a blank does not bind
     * @param home currency of amounts that name none
     * @throws Unreadable naming the first field that is written otherwise
     */
    public static PlanAsk read(Map<PlanField, String> typed, Currency home) throws Unreadable {
        Money perKilogram = AIR.money(typed, home);
        Integer days = AIR_DAYS.count(typed, 1, MOST_DAYS);
        if (perKilogram == null != (days == null)) {
            // One without the other says nothing.
            throw new Unreadable(days == null ? AIR_DAYS : AIR, "");
        }
        Integer receipt = RECEIPT.count(typed, 0, MOST_DAYS);
        return new PlanAsk(CASH.money(typed, home),
                new PlanAsk.Space(VOLUME.volume(typed), CONTAINER.money(typed, home)),
                days == null ? null : new PlanAsk.Air(perKilogram, days),
                new PlanAsk.Timing(WEEKS.count(typed, 1, MOST_WEEKS), receipt == null ? PlanAsk.USUAL_RECEIPT_DAYS : receipt,
                        FURTHER.further(typed, home)),
                ORDER_COST.money(typed, home));
    }

    private static String plain(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('−', '-').strip().toUpperCase(Locale.ROOT);
    }

    private Money money(Map<PlanField, String> typed, Currency home) throws Unreadable {
        String text = plain(typed.get(this));
        if (text.isEmpty()) {
            return null;
        }
        Money money = amount(text, home);
        if (money.amount().signum() < 0) {
            throw new Unreadable(this, text);
        }
        return money;
    }

    private Money amount(String text, Currency home) throws Unreadable {
        Matcher found = MONEY.matcher(text);
        if (!found.matches()) {
            throw new Unreadable(this, text);
        }
        try {
            return new Money(new BigDecimal(found.group(1)), found.group(2) == null ? home : Currency.getInstance(found.group(2)));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(this, text);
        }
    }

    private Double volume(Map<PlanField, String> typed) throws Unreadable {
        String text = plain(typed.get(this));
        Matcher found = VOLUMES.matcher(text);
        if (text.isEmpty()) {
            return null;
        }
        if (!found.matches() || Double.parseDouble(found.group(1)) <= 0) {
            throw new Unreadable(this, text);
        }
        return Double.valueOf(found.group(1));
    }

    private Integer count(Map<PlanField, String> typed, int least, int most) throws Unreadable {
        String text = plain(typed.get(this));
        if (text.isEmpty()) {
            return null;
        }
        Matcher found = COUNT.matcher(text);
        if (!found.matches() || Integer.parseInt(found.group(1)) < least || Integer.parseInt(found.group(1)) > most) {
            throw new Unreadable(this, text);
        }
        return Integer.valueOf(found.group(1));
    }

    /** {@code 2026-12-14 -1500 USD; 2026-12-28 900}. */
    private List<PlanAsk.Moved> further(Map<PlanField, String> typed, Currency home) throws Unreadable {
        List<PlanAsk.Moved> moved = new ArrayList<>();
        for (String part : plain(typed.get(this)).split("[;\\n]")) {
            String[] halves = part.strip().split("\\s+", 2);
            if (part.isBlank()) {
                continue;
            }
            try {
                moved.add(new PlanAsk.Moved(LocalDate.parse(halves[0]), amount(halves.length < 2 ? "" : halves[1].strip(), home)));
            } catch (DateTimeException e) {
                throw new Unreadable(this, part);
            }
        }
        return moved;
    }
}
