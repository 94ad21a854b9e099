package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * All that was found.
 *
 * @param scores kind by kind, column by column
 * @param absences columns that an import never fills, kind by kind: part of no score
 * @param trend one an import, in the order they came
 * @param items what the rows of each product and market are like; terms, costs and papers stand
 *     under an empty market, rates under their pair
 */
public record Audit(List<Score> scores, List<Absence> absences, List<Mark> trend, Map<SkuMarket, List<ItemState>> items) {

    public Audit {
        scores = List.copyOf(scores);
        absences = List.copyOf(absences);
        trend = List.copyOf(trend);
        items = Map.copyOf(items);
    }

    /** Under what the rates of a pair of currencies stand among the items. */
    public static SkuMarket pair(Currency from, Currency to) {
        return new SkuMarket(from.getCurrencyCode() + "/" + to.getCurrencyCode(), "");
    }

    /** What the rows of a kind about a product and market are like; empty where there are none. */
    public Optional<ItemState> of(SkuMarket item, Kind kind) {
        return items.getOrDefault(item, List.of()).stream().filter(state -> state.kind() == kind).findFirst();
    }

    /** Mean over the columns, or empty where the kind is not judged in this respect. */
    public OptionalDouble of(Kind kind, Aspect aspect) {
        return scores.stream().filter(score -> score.kind() == kind && score.aspect() == aspect)
                .mapToDouble(Score::value).average();
    }

    /** Mean over the aspects of a kind, or empty where there are no rows of it. */
    public OptionalDouble of(Kind kind) {
        return mean(scores.stream().filter(score -> score.kind() == kind).toList());
    }

    static OptionalDouble mean(List<Score> scores) {
        Map<Aspect, List<Double>> byAspect = new TreeMap<>();
        scores.forEach(score -> byAspect.computeIfAbsent(score.aspect(), none -> new ArrayList<>()).add(score.value()));
        return byAspect.values().stream()
                .mapToDouble(values -> values.stream().mapToDouble(Double::doubleValue).average().orElse(0)).average();
    }
}
