package app.tradewind.jobs.quick;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.report.Table;
import app.tradewind.stock.quick.QuickAdvice;
import app.tradewind.stock.quick.QuickResponse;
import app.tradewind.words.Words;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** First batches as a table, one product and market a row. */
public final class FirstBatchTable {

    private FirstBatchTable() { }

    /**
     * Columns: {@code sku,market,first_batch,reading_week,reorder_rule,one_batch,profit,profit_one_batch,profit_clairvoyant,
     * standard_error,currency,status,reason,name,gain,gain_lo,gain_hi}; {@code reading_week} is 0 for one batch alone; the rule reads
     * {@code sold:order} with 0 for stop; {@code status} is {@code none} with 0 pieces where even the best batch is expected to lose; profits are expected; {@code gain} is that over one batch, within its 95 % interval.
     */
    public static Table of(Map<SkuMarket, QuickAdvice> answers, Function<SkuMarket, String> names, Words words) {
        Table.Builder table = new Table.Builder("sku", "market", "first_batch", "reading_week", "reorder_rule", "one_batch", "profit",
                "profit_one_batch", "profit_clairvoyant", "standard_error", "currency", "status", "reason", "name", "gain", "gain_lo", "gain_hi");
        answers.forEach((item, advice) -> {
            QuickResponse plan = advice.plan();
            String headline = words.say(advice.why().headline());
            String reason = advice.plan() == null ? headline : headline + advice.why().notes().stream().map(words::say).map(note -> " " + note)
                    .collect(Collectors.joining());
            if (advice.verdict() == Verdict.ABSTAIN) {
                table.row(item.sku(), item.market(), null, null, "", null, null, null, null, null, "", "not_known", reason, names.apply(item), null, null, null);
            } else {
                table.row(item.sku(), item.market(), advice.first(), plan.reading(), advice.rule().stream().map(step -> step.sold() + ":" + step.order())
                        .collect(Collectors.joining(";")), plan.bigBatch(), cents(plan.small().profit()), cents(plan.big().profit()),
                        cents(plan.clairvoyant()), cents(plan.small().error()), advice.why().reasons().get(0).unit(),
                        advice.first() == 0 ? "none" : plan.reading() > 0 ? "small_batch" : "one_batch", reason, names.apply(item), cents(plan.gain()),
                        cents(plan.gain() - plan.within()), cents(plan.gain() + plan.within()));
            }
        });
        return table.build();
    }

    private static double cents(double money) {
        return Math.rint(money * 100) / 100;
    }
}
