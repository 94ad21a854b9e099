package app.tradewind.jobs.landed;

import app.tradewind.market.Dates;
import app.tradewind.market.Levy;
import app.tradewind.market.ParcelRule;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;

/** Rules of duty and tax, and their dates, as sentences. */
public final class RuleWords {

    private static final int PERCENT = 2;

    private RuleWords() { }

    /** What a duty rule does, with its limit and its dates; the tariff of the goods where there is none. */
    public static Phrase duty(ParcelRule rule) {
        return rule == null ? Phrase.of("market.rule-tariff") : dated(switch (rule.charge().kind()) {
            case NONE -> rule.upTo() == null ? Phrase.of("market.rule-free") : Phrase.of("market.rule-none", rule.upTo());
            case FLAT_PER_HEADING -> rule.upTo() == null ? Phrase.of("market.rule-flat-any", rule.charge().amount())
                    : Phrase.of("market.rule-flat", rule.charge().amount(), rule.upTo());
            case RATE -> rate(rule);
            case TARIFF -> Phrase.of("market.rule-tariff");
        }, rule.dates());
    }

    /** What a rule on tax does. */
    public static Phrase tax(ParcelRule rule) {
        return dated(switch (rule.charge().kind()) {
            case NONE -> rule.upTo() == null ? Phrase.of("market.relief-any") : Phrase.of("market.relief-none", rule.upTo());
            case RATE -> Phrase.of("market.relief-rate", percent(rule.charge().rate()), rule.upTo() == null ? Phrase.of("market.any-value") : rule.upTo());
            case TARIFF, FLAT_PER_HEADING -> Phrase.of("market.relief-usual");
        }, rule.dates());
    }

    public static Phrase levy(Levy levy) {
        Phrase what = Phrase.of(levy.per() == Levy.Per.PARCEL ? "market.levy-parcel" : "market.levy-heading", levy.name(), levy.amount());
        return dated(levy.upTo() == null ? what : Phrase.of("market.levy-up-to", what, levy.upTo()), levy.dates());
    }

    /** From when to when; empty words where nobody wrote that down. */
    public static Phrase dates(Dates dates) {
        if (dates.from() == null && dates.until() == null) {
            return Phrase.of("market.dates-open");
        }
        if (dates.until() == null) {
            return Phrase.of("market.dates-from", dates.from());
        }
        return dates.from() == null ? Phrase.of("market.dates-until", dates.until()) : Phrase.of("market.dates-both", dates.from(), dates.until());
    }

    /** {@code 7.2 %}. */
    public static String percent(BigDecimal share) {
        return share.movePointRight(PERCENT).stripTrailingZeros().toPlainString() + " %";
    }

    private static Phrase rate(ParcelRule rule) {
        Object limit = rule.upTo() == null ? Phrase.of("market.any-value") : rule.upTo();
        return rule.charge().amount() == null ? Phrase.of("market.rule-rate", percent(rule.charge().rate()), limit)
                : Phrase.of("market.rule-rate-less", percent(rule.charge().rate()), limit, rule.charge().amount());
    }

    private static Phrase dated(Phrase what, Dates dates) {
        return dates.from() == null && dates.until() == null ? what : Phrase.of("market.rule-dated", what, dates(dates));
    }
}
