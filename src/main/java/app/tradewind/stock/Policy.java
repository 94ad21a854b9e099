package app.tradewind.stock;

import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.formula.Newsvendor;
import app.tradewind.stock.policy.Lot;
import app.tradewind.stock.policy.Terms;
import app.tradewind.stock.review.MinimumMaximum;
import app.tradewind.stock.review.PoissonLots;
import app.tradewind.words.Phrase;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The levels of the policy that fits what is known of an item. No cost of an order: filled up to a level
 * at each review, (R,S), or at once, base stock. An order that costs something: at a reorder point, up to
 * it and a lot, (R,s,S) or (r,Q), exact where a slow seller's demand is like Poisson's and its lead time
 * certain. A season that ends: no more than its newsvendor.
 *
 * @param plain level that covers lead time and review at the service level
 * @param reorder position at or under which to order at once, even between two reviews
 * @param trigger position at or under which to order at a review
 * @param upTo position to reach
 * @param tooLate whether an order would arrive after the season
 * @param said the policy, and how its figures were found
 */
record Policy(double plain, double reorder, double trigger, double upTo, boolean tooLate, List<Phrase> said) {

    private static final String SEASON = "stock.policy.season";
    private static final double WEEKS_A_YEAR = 52;
    private static final double DAYS_A_WEEK = 7;
    private static final double SLOW = 8;
    private static final double LIKE_POISSON = 0.25;

    /** Whether the season's end sets the level. */
    boolean ends() {
        return said.get(0).code().equals(SEASON);
    }

    static Policy of(StockItem item, StockSettings settings, ServiceLevel service, LeadTimeDemand demand) {
        double review = item.leadTime().reviewWeeks();
        double plain = service.level(demand, review);
        Policy usual = new Policy(plain, Math.min(plain, service.level(demand, 0)), plain - 1, plain, false,
                List.of(review > 0 ? Phrase.of(service.fill() ? "stock.policy.review-fill" : "stock.policy.review", review, service.level())
                        : Phrase.of("stock.policy.base", service.level())));
        return ending(lots(usual, item, service, demand), item, settings, service, demand);
    }

    private static Policy lots(Policy usual, StockItem item, ServiceLevel service, LeadTimeDemand demand) {
        Terms terms = item.economics().terms();
        if (terms.shared() != null && terms.shared().joined()) {
            return joint(usual, item, service, demand);
        }
        if (Double.isNaN(terms.fixedCost())) {
            return usual;
        }
        double[] weeks = new double[item.demand().steps()];
        Arrays.setAll(weeks, item.demand()::mean);
        Economics economics = item.economics();
        double price = economics.unitCost() == null ? Double.NaN : economics.unitCost().toDouble();
        Lot lot = Lot.of(terms, new Lot.Ground(weeks, price, economics.holdingRate(), item.rule().moq(), item.rule().pack()));
        if (lot == null) {
            List<Phrase> said = new ArrayList<>(usual.said);
            said.add(Phrase.of("stock.missing.holding-rate"));
            return new Policy(usual.plain, usual.reorder, usual.trigger, usual.upTo, false, said);
        }
        if (terms.fixedCost() == 0 && terms.breaks().size() > 1 && lot.quantity() < terms.breaks().get(1).from()) {
            List<Phrase> said = new ArrayList<>(usual.said);
            said.add(Phrase.of("deal.breaks.not", terms.breaks().get(1).from()));
            return new Policy(usual.plain, usual.reorder, usual.trigger, usual.upTo, false, said);
        }
        return lot(usual, item, service, new Priced(lot, demand));
    }

    /** At the level of the item alone, or with the supplier's next order where that goes out anyway; to last until its own next. */
    private static Policy joint(Policy usual, StockItem item, ServiceLevel service, LeadTimeDemand demand) {
        Terms.Shared shared = item.economics().terms().shared();
        double review = item.leadTime().reviewWeeks();
        double trigger = shared.goesOut() > 0 ? service.level(demand, review + shared.goesOut()) : usual.plain;
        double upTo = Math.max(trigger + 1, service.level(demand, Math.max(review, shared.everyWeeks())));
        return new Policy(usual.plain, usual.plain, trigger, upTo, false, List.of(
                Phrase.of("stock.policy.joint", shared.items(), shared.supplier(), usual.plain, upTo, shared.everyWeeks())));
    }

    /**
     * @param lot that pays
     * @param demand it is to serve
     */
    private record Priced(Lot lot, LeadTimeDemand demand) { }

    private static Policy lot(Policy usual, StockItem item, ServiceLevel service, Priced priced) {
        Lot lot = priced.lot();
        double review = item.leadTime().reviewWeeks();
        double weekly = item.demand().mean(0);
        double holding = item.economics().unitCost().toDouble() * item.economics().holdingRate() / WEEKS_A_YEAR;
        double shortage = service.level() / (1 - service.level());
        double fixed = item.economics().terms().fixedCost();
        boolean exact = likePoisson(item) && fixed > 0 && item.economics().terms().breaks().size() < 2 && !service.fill();
        if (exact && review > 0) {
            MinimumMaximum.Pair pair = new MinimumMaximum(fixed, holding * review, shortage * holding * review,
                    weekly * review, item.leadTime().weeks() / review).best();
            return new Policy(usual.plain, pair.reorder(), pair.reorder(), pair.upTo(), false,
                    List.of(Phrase.of("stock.policy.minimum-maximum-exact", review, pair.reorder(), pair.upTo())));
        }
        if (exact) {
            PoissonLots.Best best = new PoissonLots(fixed, holding, shortage * holding, weekly, item.leadTime().weeks()).best();
            return new Policy(usual.plain, best.reorder(), best.reorder(), best.reorder() + best.quantity(), false,
                    List.of(Phrase.of("stock.policy.lots-exact", best.reorder(), best.quantity())));
        }
        double reorder = service.reorder(priced.demand(), review, lot.quantity());
        return new Policy(usual.plain, reorder, reorder, reorder + lot.quantity(), false, List.of(review > 0
                ? Phrase.of("stock.policy.minimum-maximum", review, reorder, reorder + lot.quantity())
                : Phrase.of("stock.policy.lots", reorder, lot.quantity()), lot.how()));
    }

    /** Slow, a lead time that does not vary, and a variance near the mean in the first week. */
    private static boolean likePoisson(StockItem item) {
        double mean = item.demand().mean(0);
        double squares = 0;
        for (int s = 0; s < item.demand().count(); s++) {
            squares += (item.demand().at(s, 0) - mean) * (item.demand().at(s, 0) - mean) / item.demand().count();
        }
        return mean > 0 && mean <= SLOW && item.demand().whole() && !item.leadTime().spreads()
                && item.leadTime().supply().deliveries().length == 0 && item.leadTime().supply().closings().isEmpty()
                && Math.abs(squares / mean - 1) <= LIKE_POISSON;
    }

    private static Policy ending(Policy usual, StockItem item, StockSettings settings, ServiceLevel service, LeadTimeDemand demand) {
        Terms.Season season = item.economics().terms().season();
        if (season == null) {
            return usual;
        }
        double weeks = Math.max(0, ChronoUnit.DAYS.between(settings.today(), season.lastDay()) + 1) / DAYS_A_WEEK;
        double ratio = ratio(item.economics(), season, service.level());
        double most = LeadTimeDemand.quantile(demand.within(weeks), ratio);
        boolean tooLate = demand.meanLead() >= weeks;
        if (most >= usual.upTo && !tooLate) {
            return usual;
        }
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of(SEASON, season.lastDay(), ratio));
        if (Double.isNaN(season.salvage()) || item.economics().unitMargin() == null || item.economics().unitCost() == null) {
            said.add(Phrase.of("stock.missing.salvage"));
        }
        return new Policy(usual.plain, Math.min(usual.reorder, most), Math.min(usual.trigger, most - 1), most, tooLate, said);
    }

    /** Margin against what a piece left over loses; the service level where one of the two is not known. */
    private static double ratio(Economics economics, Terms.Season season, double service) {
        if (economics.unitCost() == null || economics.unitMargin() == null || Double.isNaN(season.salvage())) {
            return service;
        }
        double over = economics.unitCost().toDouble() - season.salvage();
        double shortage = economics.unitMargin().toDouble();
        return over <= 0 ? ServiceLevel.MOST : shortage <= 0 ? 0
                : Math.min(ServiceLevel.MOST, Newsvendor.criticalRatio(shortage, over));
    }
}
