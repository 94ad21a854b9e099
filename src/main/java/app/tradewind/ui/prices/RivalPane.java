package app.tradewind.ui.prices;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.RivalSeen;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The competitors of a row: what each asks beside the own price, its last change, and what following would bring. */
final class RivalPane extends VBox {

    private final Texts texts;

    RivalPane(Texts texts, PriceBoard.Row row, List<RivalSeen> rivals) {
        this.texts = texts;
        getStyleClass().addAll("card", "rivals");
        getChildren().add(Parts.heading(texts.bind("rival.heading")));
        rivals.forEach(this::add);
        rivals.stream().filter(one -> !one.stale() && !Double.isNaN(one.gap())).findFirst().ifPresent(cheapest -> follow(row, cheapest));
    }

    private void add(RivalSeen rival) {
        Label name = Parts.label(texts.follow(rival::rival));
        name.setMinWidth(0);
        Label price = Parts.label(texts.follow(() -> texts.figures().money(rival.last().price())), "strong");
        price.setMinWidth(USE_PREF_SIZE);
        Label gap = Parts.label(texts.follow(() -> Double.isNaN(rival.gap()) ? "" : texts.say("rival.gap", rival.gap())));
        gap.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, Parts.spring(), price, gap);
        line.getStyleClass().add("side-by-side");
        getChildren().add(line);
        getChildren().add(Parts.quiet(texts.bind(rival.stale() ? Phrase.of("rival.stale", rival.last().day())
                : rival.before() == null ? Phrase.of("rival.same", rival.last().day())
                : Phrase.of("rival.changed", rival.last().day(), texts.figures().money(rival.before().price()), rival.before().day()))));
    }

    /** Following the cheapest, as far as the floor lets it. */
    private void follow(PriceBoard.Row row, RivalSeen cheapest) {
        Money now = row.advice().prices().now();
        Money floor = row.advice().prices().floor();
        if (now == null || floor == null) {
            return;
        }
        if (cheapest.last().price().compareTo(floor) < 0) {
            say(Phrase.of("rival.under-floor", cheapest.rival(), texts.figures().money(floor)));
            return;
        }
        double matched = PriceBoard.profitAt(row, cheapest.last().price().toDouble());
        double kept = PriceBoard.profitAt(row, now.toDouble());
        if (!Double.isNaN(matched) && !Double.isNaN(kept)) {
            Money change = Money.ofComputed(Math.abs(matched - kept), now.currency());
            say(matched < kept ? Phrase.of("rival.follow-loses", cheapest.rival(), texts.figures().wholeMoney(change))
                    : Phrase.of("rival.follow-gains", cheapest.rival(), texts.figures().wholeMoney(change)));
        }
    }

    private void say(Phrase phrase) {
        Label label = Parts.label(texts.bind(phrase), "note");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
