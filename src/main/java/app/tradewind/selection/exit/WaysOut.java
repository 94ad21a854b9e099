package app.tradewind.selection.exit;

import app.tradewind.advice.Amount;
import app.tradewind.catalog.Money;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** What each way would bring from today on, the best known first; of equal ones the lesser change. */
final class WaysOut {

    private static final double WEEKS_A_YEAR = 52;

    private final Holding holding;
    private final Futures futures;
    private final int weeks;
    private final Currency currency;

    WaysOut(Holding holding, Futures futures, int weeks) {
        this.holding = holding;
        this.futures = futures;
        this.weeks = weeks;
        this.currency = holding.piece().cash().currency();
    }

    List<WayOut> all() {
        List<WayOut> ways = new ArrayList<>();
        boolean stock = holding.onHand() > 0;
        ways.add(new WayOut(Way.KEEP, money(futures.sales + futures.further - futures.storage - futures.attention), Phrase.of("shortlist.way.keep.note", weeks)));
        if (stock) {
            ways.add(new WayOut(Way.SELL_OUT, money(futures.sales - futures.storage - attention(futures.weeksToSell)),
                    Phrase.of("shortlist.way.sell-out.note", futures.weeksToSell)));
            ways.add(markDown());
            ways.add(giveBack());
            ways.add(new WayOut(Way.SET, null, holding.outs().partners().isEmpty() ? Phrase.of("shortlist.way.set.none")
                    : Phrase.of("shortlist.way.set.note", String.join(", ", holding.outs().partners()), setDiscount(ways))));
        }
        ways.add(new WayOut(Way.WRITE_OFF, Money.zero(currency).rounded(), Phrase.of("shortlist.way.write-off.note")));
        ways.sort(Comparator.comparing((WayOut way) -> way.brings() == null)
                .thenComparing(way -> way.brings() == null ? 0.0 : -way.brings().toDouble()).thenComparing(WayOut::way));
        return ways;
    }

    private WayOut markDown() {
        Markdown plan = holding.outs().markdown();
        if (plan == null) {
            return new WayOut(Way.MARK_DOWN, null, Phrase.of("shortlist.way.mark-down.unknown"));
        }
        double rate = holding.upkeep().holdingRate();
        double storage = Double.isNaN(rate) ? 0 : plan.weeks().stream().mapToDouble(Markdown.Week::left).sum()
                * holding.piece().landed().toDouble() * rate / WEEKS_A_YEAR;
        int last = 0;
        for (int week = 0; week < plan.weeks().size(); week++) {
            last = plan.weeks().get(week).left() >= 0.5 ? week + 1 : last;
        }
        int used = Math.min(plan.weeks().size(), last + 1);
        Money first = plan.weeks().get(0).price();
        Money end = plan.weeks().get(used - 1).price();
        return new WayOut(Way.MARK_DOWN, money(plan.brings() - storage - attention(used)), first.equals(end)
                ? Phrase.of("shortlist.way.mark-down.one", Amount.said(first), used, plan.elasticity())
                : Phrase.of("shortlist.way.mark-down.note", Amount.said(first), Amount.said(end), used, plan.elasticity()), plan);
    }

    private WayOut giveBack() {
        Money refund = holding.outs().refund();
        return refund == null ? new WayOut(Way.GIVE_BACK, null, Phrase.of("shortlist.way.give-back.unknown"))
                : new WayOut(Way.GIVE_BACK, refund.times(holding.onHand()).rounded(), Phrase.of("shortlist.way.give-back.note", Amount.said(refund.rounded())));
    }

    /** How much may come off a piece in a set before selling it otherwise brings more. */
    private Phrase setDiscount(List<WayOut> others) {
        double best = others.stream().filter(way -> way.brings() != null && way.way() != Way.KEEP).mapToDouble(way -> way.brings().toDouble()).max().orElse(0);
        double most = holding.piece().cash().toDouble() - Math.max(0, best) / holding.onHand();
        return Amount.said(money(Math.max(0, most)));
    }

    private double attention(double used) {
        return holding.upkeep().attention() == null ? 0 : holding.upkeep().attention().toDouble() * used;
    }

    private Money money(double amount) {
        return Money.ofComputed(amount, currency);
    }
}
