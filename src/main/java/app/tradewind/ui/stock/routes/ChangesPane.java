package app.tradewind.ui.stock.routes;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.routes.RouteDesk.Looked;
import app.tradewind.jobs.routes.RouteSwitch;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.RouteAdvice.Option;
import app.tradewind.stock.route.Way;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** What dates and limits of the market's rules change, both sums of each way that changes; then what is missing of the others. */
final class ChangesPane extends VBox {

    private final Texts texts;

    ChangesPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("column");
        setId("routes-changes");
    }

    void show(Looked looked) {
        getChildren().clear();
        List<RouteSwitch> all = new ArrayList<>();
        if (looked != null) {
            all.addAll(looked.days());
            all.addAll(looked.limits());
        }
        if (!all.isEmpty()) {
            getChildren().add(changes(all));
        }
        if (looked != null) {
            missing(looked.advice());
        }
    }

    private VBox changes(List<RouteSwitch> all) {
        VBox card = Parts.card(Parts.heading(texts.bind("route.ui.changes")));
        for (RouteSwitch each : all) {
            card.getChildren().add(ComparePane.wrapped(texts.say(headline(each)), each.turns() ? "strong" : "plain"));
            for (Way way : Way.values()) {
                if (each.changes(way)) {
                    card.getChildren().add(ComparePane.wrapped("· " + texts.say("route.ui.change-way", way.phrase(), sum(each.before(), way),
                            sum(each.after(), way)), "quiet"));
                }
            }
        }
        return card;
    }

    private void missing(RouteAdvice advice) {
        List<Option> lacking = advice.options().stream().filter(option -> !option.eligible()).toList();
        if (!lacking.isEmpty()) {
            VBox card = Parts.card(Parts.heading(texts.bind("route.ui.missing")));
            card.setId("routes-missing");
            lacking.forEach(option -> card.getChildren().add(ComparePane.wrapped("· " + texts.say("route.ui.lacks", option.way().phrase(),
                    option.missing().stream().map(texts::say).collect(Collectors.joining("; "))))));
            getChildren().add(card);
        }
    }

    private static Phrase headline(RouteSwitch each) {
        Object chosen = each.after().chosen() == null ? Phrase.of("route.ui.none") : each.after().chosen().phrase();
        Object before = each.before().chosen() == null ? Phrase.of("route.ui.none") : each.before().chosen().phrase();
        if (each.day() != null) {
            return each.turns() ? Phrase.of("route.ui.day-turns", each.day(), chosen, before) : Phrase.of("route.ui.day-stays", each.day(), chosen);
        }
        return each.turns() ? Phrase.of("route.ui.limit-turns", each.limit(), chosen, before) : Phrase.of("route.ui.limit-stays", each.limit(), chosen);
    }

    private Object sum(RouteAdvice advice, Way way) {
        double total = RouteSwitch.total(advice, way);
        return Double.isNaN(total) ? Phrase.of("ui.unknown") : Money.ofComputed(total, advice.currency());
    }
}
