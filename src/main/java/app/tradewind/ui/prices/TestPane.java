package app.tradewind.ui.prices;

import app.tradewind.jobs.boards.PriceTestRun;
import app.tradewind.jobs.pricetests.PriceTests;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.pricing.PriceTestReading;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The price test of a row: what is worth testing, what is planned or runs, or what came out. */
final class TestPane extends VBox {

    private static final double MOST_SAID = 0.99;

    final Button plan;
    final Button callOff;
    private final Texts texts;

    TestPane(Texts texts, PricesViewModel.Test test, LocalDate today) {
        this.texts = texts;
        plan = Parts.button(texts.bind("pricetest.plan"), () -> { });
        plan.setId("price-test-plan");
        callOff = Parts.button(texts.bind("pricetest.call-off"), () -> { });
        callOff.setId("price-test-call-off");
        getStyleClass().addAll("card", "price-test");
        getChildren().add(Parts.heading(texts.bind("pricetest.heading")));
        if (test.run() != null) {
            show(test.run(), today);
        }
        if (test.mayPlan()) {
            propose(test.proposed(), today);
        }
    }

    private void propose(PriceTestPlan proposed, LocalDate today) {
        LocalDate first = PriceTests.weeks(today, 1).get(0);
        say(Phrase.of("pricetest.proposed", texts.figures().money(proposed.price()), proposed.periods(), 2 * proposed.periods(), first));
        getChildren().add(plan);
    }

    private void show(PriceTestRun run, LocalDate today) {
        String tested = texts.figures().money(run.asked().tested());
        switch (run.state()) {
            case PLANNED -> say(Phrase.of("pricetest.planned", tested, run.weeks().size(), run.first()));
            case RUNNING -> {
                boolean now = run.weeks().contains(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
                say(Phrase.of("pricetest.running", run.end().minusDays(1), now || run.asked().kept() == null
                        ? tested : texts.figures().money(run.asked().kept())));
            }
            case DONE -> say(Phrase.of("pricetest.done", run.end().minusDays(1)));
        }
        if (run.state() != PriceTestRun.State.PLANNED) {
            read(run, tested);
        }
        if (run.state() != PriceTestRun.State.DONE) {
            getChildren().add(callOff);
        }
    }

    private void read(PriceTestRun run, String tested) {
        PriceTestReading reading = run.reading();
        if (reading == null) {
            say(Phrase.of("pricetest.too-early"));
            return;
        }
        String kept = texts.figures().money(run.asked().kept());
        say(Phrase.of("pricetest.read", tested, texts.figures().decimal(reading.unitsTested(), 1), kept,
                texts.figures().decimal(reading.unitsKept(), 1), reading.change().value(), reading.change().lo(), reading.change().hi()));
        say(Double.isNaN(run.chance()) ? Phrase.of("pricetest.chance-unknown")
                : Phrase.of("pricetest.chance", tested, Math.min(MOST_SAID, Math.max(1 - MOST_SAID, run.chance()))));
    }

    private void say(Phrase phrase) {
        Label label = Parts.label(texts.bind(phrase), "note");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
