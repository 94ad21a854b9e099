package app.tradewind.stock.quick;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.stock.quick.QuickResponse.Course;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What to buy first of a new product.
 *
 * @param subject product and market
 * @param plan the batches, {@code null} where nothing can be said
 * @param rule what to order at the reading, by pieces sold until then; empty for none
 * @param why signed parts in money that add up to the expected profit
 */
public record QuickAdvice(String subject, QuickResponse plan, List<Step> rule, Explanation why) implements Advice {

    private static final String METHOD = "first batch and reading day tried on launches of like products";

    public QuickAdvice {
        rule = List.copyOf(rule);
    }

    /** @param sold of the first batch by the day of reading @param order pieces to order then, 0 for stop */
    public record Step(int sold, int order) { }

    /** @param currency of the money @param analogues launches behind it @param today the day it is for @param seed of the futures */
    public record Asked(String currency, int analogues, LocalDate today, long seed) { }

    public static QuickAdvice of(String subject, QuickTask task, Asked asked) {
        QuickResponse plan = QuickResponse.of(task);
        Course small = plan.small();
        Course big = plan.big();
        List<Step> rule = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Phrase.of("places.quick.one-batch", plan.bigBatch()), big.profit(), asked.currency));
        List<Phrase> notes = new ArrayList<>();
        boolean pays = pays(plan);
        if (plan.reading() > 0) {
            reasons.add(new Reason(Phrase.of("places.quick.less-left"), task.loss() * (big.left() - small.left()), asked.currency));
            reasons.add(new Reason(Phrase.of("places.quick.sales"), task.margin() * (small.sold() - big.sold()), asked.currency));
            reasons.add(new Reason(Phrase.of("places.quick.orders"), task.rule().fixed() * (big.orders() - small.orders()), asked.currency));
            for (int quarter = 0; pays && quarter <= 4; quarter++) {
                int sold = Math.toIntExact(Math.round(plan.first() * quarter / 4.0));
                rule.add(new Step(sold, plan.reorder(task, sold)));
            }
            notes.add(Phrase.of("places.quick.gain", plan.gain(), plan.within(), asked.currency, small.orders() - 1));
        } else {
            notes.add(Phrase.of("places.quick.one-is-best"));
        }
        notes.add(Phrase.of("places.quick.clairvoyant", plan.clairvoyant(), asked.currency));
        notes.add(Phrase.of("places.quick.analogues", asked.analogues));
        notes.add(Phrase.of("places.quick.left-over", task.loss(), asked.currency));
        if (!pays) {
            notes.add(Phrase.of("places.quick.none"));
        }
        Phrase headline = !pays ? Phrase.of("places.quick.headline.none", plan.first(), -plan.small().profit(), asked.currency)
                : plan.reading() == 0 ? Phrase.of("places.quick.headline.one", plan.first())
                : Phrase.of("places.quick.headline", plan.first(), plan.reading());
        Digest digest = new Digest().add(subject).add(task.totals(0)).add(task.margin()).add(task.loss()).add(task.leadWeeks())
                .add(String.valueOf(task.rule()));
        return new QuickAdvice(subject, plan, rule, new Explanation(headline, reasons, notes,
                Confidence.of(Grade.LOW, Phrase.of("places.quick.analogues", asked.analogues)),
                new Basis(METHOD, task.weeks(), asked.today, asked.seed, digest.hex())));
    }

    /** Where something that matters is not known. */
    public static QuickAdvice abstain(String subject, List<Phrase> missing, LocalDate today, long seed) {
        return new QuickAdvice(subject, null, List.of(), new Explanation(Phrase.of("stock.headline.unknown", missing.get(0)), List.of(), missing,
                Confidence.of(Grade.NONE, missing.get(0)), new Basis(METHOD, 0, today, seed, new Digest().add(subject).hex())));
    }

    /** Pieces to buy first; 0 where even the best first batch is expected to lose money. */
    public int first() {
        return pays(plan) ? plan.first() : 0;
    }

    private static boolean pays(QuickResponse plan) {
        return plan.small().profit() > 0;
    }

    @Override
    public Verdict verdict() {
        return plan == null ? Verdict.ABSTAIN : pays(plan) ? Verdict.ACT : Verdict.KEEP;
    }
}
