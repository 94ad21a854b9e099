package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Days within which nine of ten orders arrive: mean and spread of the product's own deliveries where there are
 * four, else as the supplier's terms say. A lead time without a spread says nothing of the risk and stays unknown.
 */
final class SupplyTrait implements Trait {

    private static final int LEAST = 4;
    /** Standard normal quantile of 0.9. */
    private static final double NINETY = 1.2815515655446004;

    private final Ground ground;
    private final Map<String, List<Shipment>> arrived;

    SupplyTrait(Ground ground) {
        this.ground = ground;
        this.arrived = ground.signals().shipments().stream()
                .filter(one -> one.days().ordered() != null && one.days().arrived() != null && !one.days().arrived().isAfter(ground.snapshot().today()))
                .collect(Collectors.groupingBy(Shipment::sku));
    }

    @Override
    public Criterion criterion() {
        return new Criterion("supply", new Wording(Phrase.of("sources.criterion.supply"), Phrase.of("sources.criterion.supply.in-text"),
                1, days -> Phrase.of("sources.figure.lead", Math.rint(days))), 0.08, Direction.MIN, 10, 90);
    }

    @Override
    public Figure of(Prospect prospect) {
        double[] days = arrived.getOrDefault(prospect.sku(), List.of()).stream()
                .mapToDouble(one -> ChronoUnit.DAYS.between(one.days().ordered(), one.days().arrived())).toArray();
        if (days.length >= LEAST) {
            double mean = 0;
            double square = 0;
            for (double one : days) {
                mean += one / days.length;
                square += one * one / days.length;
            }
            double sd = Math.sqrt(Math.max(0, square - mean * mean) * days.length / (days.length - 1));
            return new Figure(mean + NINETY * sd, sd / Math.sqrt(days.length), Phrase.of("sources.whose.deliveries", days.length));
        }
        SupplierTerms terms = ground.snapshot().catalogue().terms().get(prospect.sku());
        boolean known = terms != null && terms.leadTime().sdDays() != null && Double.isFinite(terms.leadTime().days());
        return known ? new Figure(terms.leadTime().days() + NINETY * terms.leadTime().sdDays(), Double.NaN, Phrase.of("sources.whose.terms"))
                : Figure.UNKNOWN;
    }

    @Override
    public List<Phrase> notes(Prospect prospect) {
        List<String> suppliers = arrived.getOrDefault(prospect.sku(), List.of()).stream().map(one -> one.order().supplier())
                .filter(name -> !name.isBlank()).distinct().toList();
        return suppliers.size() == 1 ? List.of(Phrase.of("sources.single-supplier", suppliers.get(0))) : List.of();
    }
}
