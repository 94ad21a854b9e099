package app.tradewind.jobs.tables.breadth;

import app.tradewind.report.Table;
import app.tradewind.selection.breadth.BreadthAdvice;
import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.BreadthCost.Price;
import app.tradewind.selection.breadth.GroupShare;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A shortlist under shares, or its groups, as a table. */
public final class BreadthTable {

    private static final int DECIMALS = 6;

    private BreadthTable() { }

    /** {@code item_id,in,rank,value,standing,shares,cost,reason}: the list, then what is left out of the plain one. */
    public static Table of(BreadthAnswer answer, Words words) {
        Table.Builder table = new Table.Builder("item_id", "in", "rank", "value", "standing", "shares", "cost", "reason");
        for (BreadthAdvice advice : answer.products()) {
            BreadthAdvice.Place place = advice.place();
            table.row(advice.subject(), place.standing().in(), place.rank(), round(place.value()), code(place.standing()),
                    place.shares().stream().map(group -> group.dimension() + ":" + group.name()).collect(Collectors.joining("; ")),
                    round(place.cost()), words.say(advice.why().headline()));
        }
        return table.build();
    }

    /** {@code dimension,group,products,before,after,needed}: places on the plain list and on this one. */
    public static Table groups(BreadthAnswer answer) {
        Table.Builder table = new Table.Builder("dimension", "group", "products", "before", "after", "needed");
        for (GroupShare share : answer.groups()) {
            table.row(share.group().dimension(), share.group().name(), share.all(), share.before(), share.after(), share.need());
        }
        return table.build();
    }

    /** What there is to say in figures. */
    public static Map<String, Object> summary(BreadthAnswer answer) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("places", answer.list().size());
        summary.put("held", answer.held());
        summary.put("unit", answer.cost().unit());
        summary.put("plain", round(answer.cost().plain()));
        summary.put("even", round(answer.cost().even()));
        summary.put("cost", round(answer.cost().total()));
        summary.put("missed", round(answer.cost().missed()));
        List<Map<String, Object>> prices = new ArrayList<>();
        for (Price price : answer.cost().prices()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("demand", code(price.kind()));
            one.put("of", price.demand() == null ? null
                    : price.demand().dimension() + (price.demand().group().isEmpty() ? "" : ":" + price.demand().group()));
            one.put("share", price.demand() == null ? null : price.demand().share());
            one.put("alone", round(price.alone()));
            one.put("freed", round(price.freed()));
            prices.add(one);
        }
        summary.put("prices", prices);
        summary.put("gini_before", rounded(answer.gini(false)));
        summary.put("gini_after", rounded(answer.gini(true)));
        return summary;
    }

    private static Map<String, Object> rounded(Map<String, Double> figures) {
        Map<String, Object> rounded = new LinkedHashMap<>();
        figures.forEach((name, figure) -> rounded.put(name, round(figure)));
        return rounded;
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal round(double figure) {
        return Double.isFinite(figure) ? new BigDecimal(BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString()) : null;
    }
}
