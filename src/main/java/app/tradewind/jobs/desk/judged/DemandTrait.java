package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.util.Currency;
import java.util.List;

/** Decimal logarithm of one plus the money of the last twelve weeks at home. Its bounds are those of the range. */
final class DemandTrait implements Trait {

    private static final int WEEKS = 12;
    /** A fiftieth more money is the least step of a logarithm that is worth naming. */
    private static final double FIFTIETH = 0.01;

    private final HomeMoney money;
    private final String currency;

    DemandTrait(Ground ground) {
        Currency home = ground.snapshot().home();
        this.money = ground.snapshot().homeMoney();
        this.currency = home.equals(Money.UNNAMED) ? "" : home.getCurrencyCode();
    }

    @Override
    public Criterion criterion() {
        return new Criterion("demand", new Wording(Phrase.of("jobs.criterion.demand"), Phrase.of("jobs.criterion.demand.in-text"),
                FIFTIETH, log -> Phrase.of("jobs.figure.sales", money(log), currency)), 0.20, Direction.MAX, Double.NaN, Double.NaN);
    }

    @Override
    public Figure of(Prospect prospect) {
        return Figure.of(prospect.sold().isEmpty() ? Double.NaN : log(prospect.sold()));
    }

    /** The money behind a figure, {@code NaN} where not known. */
    static double money(double log) {
        return Math.max(0, Math.pow(10, log) - 1);
    }

    private double log(List<SalesHistory> sold) {
        double sum = 0;
        for (SalesHistory history : sold) {
            double own = 0;
            for (int i = Math.max(0, history.weeks() - WEEKS); i < history.weeks(); i++) {
                own += history.units()[i] > 0 ? history.units()[i] * history.price()[i] : 0;
            }
            if (own == 0) {
                continue;
            }
            Money home = history.currency().isEmpty() || Double.isNaN(own) ? null
                    : money.of(Money.ofComputed(own, Currency.getInstance(history.currency())));
            if (home == null) {
                return Double.NaN;
            }
            sum += home.toDouble();
        }
        return Math.log10(1 + sum);
    }
}
