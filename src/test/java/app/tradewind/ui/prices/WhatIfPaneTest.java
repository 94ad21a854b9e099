package app.tradewind.ui.prices;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.jobs.scenarios.WhatIfDesk.Line;
import app.tradewind.jobs.scenarios.WhatIfDesk.Moved;
import app.tradewind.ui.WindowTest;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The what-if pane")
class WhatIfPaneTest extends WindowTest {

    @Test
    @DisplayName("shows other costs behind a link; floor, what is left and profit follow them, and come back with them")
    void costs() {
        PriceBoard board = source.prices(Progress.NONE);
        Row row = board.rows().get(0);
        WhatIfPane[] pane = new WhatIfPane[1];
        // What a sale costs grows by as much as the cost: 10 at the cost of now.
        interact(() -> {
            pane[0] = new WhatIfPane(desk.texts(), row, WhatIf.of(row, board.keeps().get(row.item())),
                    then -> then.accept(scenario -> Optional.of(new Moved(new Line(0.76, 10 * scenario.cost().doubleValue(),
                            Money.of(scenario.cost().doubleValue() > 1 ? "35.00" : "33.10", "USD")), null, row.advice().prices()))));
            ((Hyperlink) pane[0].lookup("#what-if-more")).fire();
        });
        List<String> before = texts(pane[0]);
        interact(() -> slider(pane[0]).setValue(10));
        List<String> after = texts(pane[0]);
        assertThat(before).contains("floor 33.10").doesNotContain("floor 35.00");
        assertThat(after).contains("floor 35.00", "+10%", left(row, 1));
        assertThat(before).contains(left(row, 0));
        interact(() -> slider(pane[0]).setValue(0));
        assertThat(texts(pane[0])).isEqualTo(before);
    }

    private static Slider slider(WhatIfPane pane) {
        return (Slider) pane.lookup("#what-if-cost");
    }

    /** What the last line of the waterfall leaves, less so much a sale. */
    private String left(Row row, double less) {
        double left = row.waterfall().get(row.waterfall().size() - 1).amount() - less;
        return desk.texts().figures().money(Money.ofComputed(left, row.advice().prices().now().currency()));
    }

    private static List<String> texts(WhatIfPane pane) {
        return pane.lookupAll(".label").stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }
}
