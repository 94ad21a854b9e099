package app.tradewind.ui.charts;

import app.tradewind.advice.Reason;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.MethodPart;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** What the demand drawn is made of: level, trend, season and causes as bars that add up, then how it was found. */
public final class ForecastParts {

    /** A part that rounds to nothing has no line. */
    private static final double LEAST = 0.5;

    private ForecastParts() { }

    /** The bars alone. */
    public static ReasonBars bars(Texts texts, Fan fan) {
        double largest = fan.judged().told().reasons().stream().mapToDouble(part -> Math.abs(part.amount())).max().orElse(0);
        ReasonBars bars = new ReasonBars(largest);
        double total = 0;
        for (Reason part : fan.judged().told().reasons()) {
            total += part.amount();
            if (Math.abs(part.amount()) < LEAST && part != fan.judged().told().reasons().get(0)) {
                continue;
            }
            bars.part(texts.bind(part.what()), texts.follow(() -> texts.figures().signed(part.amount(), 0)), part.amount());
        }
        double sum = total;
        bars.total(texts.bind("ui.forecast.parts.total", fan.mean().length), texts.follow(() -> texts.figures().decimal(sum, 0)));
        return bars;
    }

    /** A link that shows and hides the bars, which methods were in and how they did, and what they saw. */
    static VBox behindLink(Texts texts, Fan fan) {
        VBox made = new VBox(bars(texts, fan));
        fan.judged().told().notes().stream().filter(ForecastParts::tells).forEach(note -> made.getChildren().add(Parts.quiet(texts.bind(note))));
        made.getChildren().add(MethodPart.among(texts, List.of("forecast")));
        BooleanProperty open = new SimpleBooleanProperty();
        Parts.shownWhile(made, open);
        Hyperlink link = Parts.link(texts.bind("ui.forecast.parts"), () -> open.set(!open.get()));
        link.setId("forecast-parts");
        return new VBox(link, made);
    }

    private static boolean tells(Phrase note) {
        return note.code().startsWith("forecast.note.tried") || note.code().equals("forecast.note.learner-used") || note.code().equals("forecast.note.learner-lost")
                || note.code().equals("forecast.note.learner-failed")
                || note.code().startsWith("forecast.note.data")
                || note.code().startsWith("forecast.note.accuracy") || note.code().equals("odd.running") || note.code().equals("forecast.note.cause-more")
                || note.code().equals("forecast.note.cause-less");
    }
}
