package app.tradewind.pricing.advise;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.pricing.response.PlainSlope;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Says why: where the advised price goes, how sure the response is, and what is missing. */
final class Explainer {

    private static final double NARROW = 1;
    private static final double WIDE = 2;
    /** Under this share of own data the group does most of the talking. */
    private static final double MOSTLY_GROUP = 0.5;

    private static final int WEEKS_A_YEAR = 52;
    private static final double MOST_SAID = 0.99;
    /** Half width of a 90 % interval in standard deviations. */
    private static final double NINETY = 1.645;
    /** A smaller share of the cost is not worth a word. */
    private static final double WORTH_SAYING = 0.01;

    private final Case item;
    private final PriceAdvice.Prices prices;
    private final PriceAdvice.Elasticity elasticity;
    private final PriceAdvice.Effect effect;

    Explainer(Case item, PriceAdvice.Prices prices, PriceAdvice.Elasticity elasticity, PriceAdvice.Effect effect) {
        this.item = item;
        this.prices = prices;
        this.elasticity = elasticity;
        this.effect = effect;
    }

    Explanation explain(Status status) {
        return new Explanation(headline(status), reasons(), notes(status), confidence(), basis());
    }

    private Phrase headline(Status status) {
        return switch (status) {
            case RAISE -> Phrase.of("pricing.raise", shown(prices.now()), shown(prices.advised()), gain(), chance());
            case LOWER -> effect == null ? Phrase.of("limits.over-cap", shown(prices.now()), shown(prices.cap()), shown(prices.advised()))
                    : Phrase.of("pricing.lower", shown(prices.now()), shown(prices.advised()), gain(), chance());
            case KEEP -> Phrase.of("pricing.keep", shown(prices.now()));
            case UNDER_FLOOR -> Phrase.of("pricing.under-floor", shown(prices.now()), shown(prices.floor()),
                    shown(prices.advised()));
            case PRICE_TEST -> Phrase.of("pricing.test", shown(prices.now()));
            case NEEDS_COST -> Phrase.of("pricing.needs-cost");
            case NOT_ENOUGH_DATA -> Phrase.of("pricing.not-enough");
        };
    }

    private Phrase gain() {
        Money more = effect.profitAdvised().minus(effect.profitNow());
        // Bounds can force a step that costs profit.
        boolean weeks = item.settings().season() == WEEKS_A_YEAR;
        if (more.amount().signum() < 0) {
            Object less = shown(more.negated());
            return weeks ? Phrase.of("pricing.less-profit-week", less) : Phrase.of("pricing.less-profit", less);
        }
        return weeks ? Phrase.of("pricing.more-profit-week", shown(more)) : Phrase.of("pricing.more-profit", shown(more));
    }

    /** Never a certainty: the model itself may be wrong. */
    private Phrase chance() {
        double chance = effect.chanceOfGain();
        if (chance > MOST_SAID) {
            return Phrase.of("pricing.chance-high");
        }
        return chance < 1 - MOST_SAID ? Phrase.of("pricing.chance-low") : Phrase.of("pricing.chance", chance);
    }

    /** Where the price goes: what the piece cost, what fees take, what is left. */
    private List<Reason> reasons() {
        if (prices.advised() == null) {
            return List.of();
        }
        PriceTerms terms = item.terms();
        String unit = terms.currency().getCurrencyCode();
        Money fees = prices.advised().times(BigDecimal.valueOf(item.feeRate())).rounded();
        Money left = prices.advised().minus(terms.unitCost()).minus(fees);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Phrase.of("pricing.landed-cost"), terms.unitCost().toDouble(), unit));
        if (terms.feeRate() != null) {
            reasons.add(new Reason(Phrase.of("pricing.fees"), fees.toDouble(), unit));
        }
        reasons.add(new Reason(Phrase.of("pricing.left"), left.toDouble(), unit));
        return reasons;
    }

    private List<Phrase> notes(Status status) {
        List<Phrase> notes = new ArrayList<>();
        if (item.terms().unitCost() == null) {
            notes.add(Phrase.of("pricing.note-no-cost"));
        } else if (item.terms().feeRate() == null) {
            notes.add(Phrase.of("pricing.note-no-fees"));
        }
        if (item.terms().unitCost() != null && prices.now() != null
                && new Bounds(item.terms(), item.history().priceNow()).contradict()) {
            notes.add(Phrase.of("pricing.note-floor-over-cap", shown(prices.floor()), shown(prices.cap())));
        }
        if (status == Status.PRICE_TEST) {
            notes.add(PriceTest.note(item));
        }
        if (status == Status.NOT_ENOUGH_DATA) {
            notes.add(Phrase.of("pricing.note-not-enough", PriceAdviser.LEAST_PERIODS, PriceAdviser.LEAST_UNITS));
        }
        if (elasticity != null) {
            notes.add(Phrase.of("pricing.note-response", elasticity.value(), elasticity.lo(), elasticity.hi()));
            if (effect != null && prices.advised().compareTo(prices.now()) != 0) {
                ofTheChange(notes);
            }
            ItemResponse.Lift lift = item.response().beside().promotion();
            if (lift != null) {
                notes.add(Phrase.of("pricing.note-promotion", Math.expm1(lift.mean()), Math.expm1(lift.mean() - NINETY * lift.sd()),
                        Math.expm1(lift.mean() + NINETY * lift.sd())));
            }
            if (item.response().pull() < MOSTLY_GROUP) {
                notes.add(Phrase.of("pricing.note-mostly-group", item.response().pull()));
            }
            PlainSlope plain = PlainSlope.of(item.history().units(), item.history().price());
            if (plain != null && (plain.elasticity() < elasticity.lo() || plain.elasticity() > elasticity.hi())) {
                notes.add(Phrase.of("limits.shape.plain", plain.elasticity()));
            }
            if (item.response().history().followed()) {
                notes.add(Phrase.of("pricing.note-followed"));
                if (item.terms().unitCost() != null) {
                    notes.add(PriceTest.note(item));
                }
            }
        }
        return notes;
    }

    /** What a change moves besides, and how far it leans on the model. */
    private void ofTheChange(List<Phrase> notes) {
        double advised = prices.advised().toDouble();
        if (item.family().shows()) {
            double others = item.family().gain(advised / prices.now().toDouble());
            Money moved = Money.ofComputed(Math.abs(others), item.terms().currency());
            notes.add(others > 0 ? Phrase.of("pricing.note-siblings-gain", shown(moved))
                    : Phrase.of("pricing.note-siblings-lose", shown(moved)));
        }
        Outlook outlook = new Outlook(item);
        if (outlook.runsShort()) {
            notes.add(Phrase.of("pricing.note-runs-short", item.stock().sellable() / item.response().level(),
                    item.stock().periodsToMore()));
        }
        if (outlook.relief() > WORTH_SAYING * item.terms().unitCost().toDouble()) {
            notes.add(Phrase.of("pricing.note-lasts-long", item.stock().sellable() / item.response().level(),
                    shown(Money.ofComputed(outlook.relief(), item.terms().currency()))));
        }
        DoubleSummaryStatistics tried = Arrays.stream(item.history().price()).filter(price -> price > 0).summaryStatistics();
        if (tried.getCount() > 0 && (advised > tried.getMax() || advised < tried.getMin())) {
            notes.add(Phrase.of("pricing.note-never-asked", shown(Money.ofComputed(tried.getMin(), item.terms().currency())),
                    shown(Money.ofComputed(tried.getMax(), item.terms().currency()))));
        }
        notes.addAll(new OtherShape(item, prices).notes());
    }

    private Confidence confidence() {
        if (elasticity == null) {
            return Confidence.of(Confidence.Grade.NONE, Phrase.of("pricing.sure-none"));
        }
        if (item.response().history().followed()) {
            return Confidence.of(Confidence.Grade.LOW, Phrase.of("pricing.sure-followed"));
        }
        double width = elasticity.hi() - elasticity.lo();
        if (width < NARROW) {
            return Confidence.of(Confidence.Grade.HIGH, Phrase.of("pricing.sure-high"));
        }
        return width < WIDE ? Confidence.of(Confidence.Grade.MEDIUM, Phrase.of("pricing.sure-medium"))
                : Confidence.of(Confidence.Grade.LOW, Phrase.of("pricing.sure-low"));
    }

    private Basis basis() {
        Digest digest = new Digest().add(item.history().id()).add(item.history().group())
                .add(item.history().units()).add(item.history().price())
                .add(String.valueOf(item.terms())).add(item.settings().season());
        int periods = item.response() == null ? item.history().periods() : item.response().history().periods();
        return new Basis("log-log counts, slope shared in the group", periods, item.settings().today(),
                item.settings().seed(), digest.hex());
    }

    /** The figure, with its currency where it has one. */
    static String shown(Money money) {
        String figure = money.rounded().amount().toPlainString();
        return money.currency().equals(Money.UNNAMED) ? figure : figure + " " + money.currency().getCurrencyCode();
    }
}
