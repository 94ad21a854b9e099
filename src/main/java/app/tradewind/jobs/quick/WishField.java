package app.tradewind.jobs.quick;

import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person types for first batches, and how it is written. */
public enum WishField {
    WEEKS, SALVAGE, ORDER_COST;

    private static final Pattern MONEY = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)\\s*([A-Z]{3})?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,3})\\s*(?:WEEKS?|周)?");
    private static final Pattern PER_CENT = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3})?)\\s*%?");
    private static final int MOST_WEEKS = 104;
    private static final double HUNDRED = 100;

    /** What is typed cannot be read. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final WishField field;
        private final transient Phrase said;

        Unreadable(WishField field, String typed) {
            super(typed);
            this.field = field;
            this.said = Phrase.of(switch (field) {
                case WEEKS -> "levers.quick.wrong.weeks";
                case SALVAGE -> "levers.quick.wrong.salvage";
                case ORDER_COST -> "levers.quick.wrong.cost";
            }, typed);
        }

        public WishField field() {
            return field;
        }

        /** What to say, with how to write it. */
        public Phrase said() {
            return said;
        }
    }

    /** What it is called. */
    public Phrase title() {
        return Phrase.of(switch (this) {
            case WEEKS -> "levers.quick.weeks";
            case SALVAGE -> "levers.quick.salvage";
            case ORDER_COST -> "levers.quick.cost";
        });
    }

    /** What it may look like. */
    public Phrase sample() {
        return Phrase.of(switch (this) {
            case WEEKS -> "levers.quick.sample.weeks";
            case SALVAGE -> "levers.quick.sample.salvage";
            case ORDER_COST -> "levers.quick.sample.cost";
        });
    }

    /**
     * What is typed, read; a blank leaves the usual weeks, nothing for what is left over, and the cost of an order
     * that was laid down for the shop.
     *
     * @param home currency of an amount that names none
     * @param laidDown cost of an order for the shop, {@code null} where nothing was said
     */
    public static FirstBatch.Wish read(Map<WishField, String> typed, Currency home, Money laidDown, long seed) throws Unreadable {
        String weeks = plain(typed.get(WEEKS));
        Matcher whole = WHOLE.matcher(weeks);
        if (!weeks.isEmpty() && (!whole.matches() || Integer.parseInt(whole.group(1)) < 1 || Integer.parseInt(whole.group(1)) > MOST_WEEKS)) {
            throw new Unreadable(WEEKS, weeks);
        }
        String salvage = plain(typed.get(SALVAGE));
        Matcher share = PER_CENT.matcher(salvage);
        if (!salvage.isEmpty() && !share.matches()) {
            throw new Unreadable(SALVAGE, salvage);
        }
        return new FirstBatch.Wish(weeks.isEmpty() ? FirstBatch.Wish.USUAL.weeks() : Integer.parseInt(whole.group(1)),
                salvage.isEmpty() ? 0 : Double.parseDouble(share.group(1)) / HUNDRED, cost(plain(typed.get(ORDER_COST)), home, laidDown), seed);
    }

    private static Money cost(String text, Currency home, Money laidDown) throws Unreadable {
        Matcher found = MONEY.matcher(text);
        if (text.isEmpty()) {
            return laidDown;
        }
        if (!found.matches()) {
            throw new Unreadable(ORDER_COST, text);
        }
        try {
            return new Money(new BigDecimal(found.group(1)), found.group(2) == null ? home : Currency.getInstance(found.group(2)));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(ORDER_COST, text);
        }
    }

    private static String plain(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
