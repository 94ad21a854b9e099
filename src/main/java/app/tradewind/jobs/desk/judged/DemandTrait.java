package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.judged.facts.Analogues;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Ground.Offer;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.jobs.desk.judged.facts.Whose;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.selection.sources.SourceCheck;
import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decimal logarithm of one plus the money of twelve weeks at home; its bounds are those of the range. Of a product that
 * is not sold: what the most trusted estimate of each market says with its bias taken out, as far as a newcomer reaches
 * it, else the launches of products alike.
 */
final class DemandTrait implements Trait {

    private static final int WEEKS = 12;
    private static final double MONTHS = WEEKS * 7 / 30.0;
    /** A fiftieth more money is the least step of a logarithm that is worth naming. */
    private static final double FIFTIETH = 0.01;

    private final Ground ground;
    private final Analogues analogues;
    private final HomeMoney money;
    private final String currency;
    private final double[] own;

    DemandTrait(Ground ground) {
        this.ground = ground;
        this.analogues = new Analogues(ground);
        Currency home = ground.snapshot().home();
        this.money = ground.snapshot().homeMoney();
        this.currency = home.equals(Money.UNNAMED) ? "" : home.getCurrencyCode();
        this.own = ground.snapshot().histories().stream().collect(Collectors.groupingBy(history -> history.item().sku(), TreeMap::new, Collectors.toList()))
                .values().stream().mapToDouble(this::log).filter(Double::isFinite).sorted().toArray();
    }

    @Override
    public Criterion criterion() {
        return new Criterion("demand", new Wording(Phrase.of("jobs.criterion.demand"), Phrase.of("jobs.criterion.demand.in-text"),
                FIFTIETH, log -> Phrase.of("jobs.figure.sales", money(log), currency)), 0.20, Direction.MAX, Double.NaN, Double.NaN);
    }

    @Override
    public Figure of(Prospect prospect) {
        if (!prospect.sold().isEmpty()) {
            return Figure.of(log(prospect.sold()));
        }
        Figure told = told(prospect);
        return told.known() ? told : borrowed(prospect);
    }

    @Override
    public List<Phrase> notes(Prospect prospect) {
        if (!prospect.sold().isEmpty()) {
            return List.of();
        }
        return !told(prospect).known() ? analogues.said(prospect) : own.length == 0 ? List.of() : List.of(Phrase.of("sources.reach"));
    }

    private Figure told(Prospect prospect) {
        Map<String, Estimate> markets = new LinkedHashMap<>();
        prospect.estimates().stream().filter(one -> one.price() != null && one.figures().containsKey(Estimate.MONTHLY_UNITS))
                .forEach(one -> markets.putIfAbsent(one.subject().market(), one));
        double sum = 0;
        double spread = 0;
        for (Estimate one : markets.values()) {
            SourceCheck check = ground.sources().check(one);
            double pieces = check.corrected(one.figures().get(Estimate.MONTHLY_UNITS).doubleValue()) * MONTHS;
            Money home = money.of(Money.ofComputed(pieces * one.price().toDouble(), one.price().currency()));
            if (home == null) {
                return Figure.UNKNOWN;
            }
            sum += home.toDouble();
            spread = Math.max(spread, check.spread());
        }
        return markets.isEmpty() ? Figure.UNKNOWN
                : reached(Math.log10(1 + sum), spread / Math.log(10), Whose.of(markets.values().iterator().next(), ground.sources(), true));
    }

    /** What a newcomer may reach of a rival's sales: no more than the seller's best product, as unsure as those differ. */
    private Figure reached(double log, double sd, Phrase whose) {
        double mean = Arrays.stream(own).average().orElse(0);
        double variance = Arrays.stream(own).map(one -> (one - mean) * (one - mean)).average().orElse(0);
        boolean beyond = own.length > 0 && log > own[own.length - 1];
        return new Figure(beyond ? own[own.length - 1] : log, Math.sqrt(sd * sd + variance),
                beyond ? Phrase.of("sources.whose.capped", whose) : whose);
    }

    private Figure borrowed(Prospect prospect) {
        Optional<Offer> offer = ground.offer(prospect);
        double[] pieces = offer.isEmpty() ? new double[0] : analogues.pieces(prospect, offer.get(), WEEKS);
        double mean = 0;
        double square = 0;
        for (double one : pieces) {
            Money home = money.of(Money.ofComputed(one * offer.get().price().toDouble(), offer.get().price().currency()));
            double log = home == null ? Double.NaN : Math.log10(1 + home.toDouble());
            mean += log / pieces.length;
            square += log * log / pieces.length;
        }
        return pieces.length == 0 ? Figure.UNKNOWN
                : new Figure(mean, Math.sqrt(Math.max(0, square - mean * mean)), Phrase.of("sources.whose.analogues"));
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
