package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.selection.breadth.BreadthAdvice;
import app.tradewind.selection.breadth.Standing;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class BreadthJourneyTest extends WindowTest {

    @Test
    @DisplayName("a least share brings products of the other brand in, says what it costs, in points and in money, and goes again")
    void shares() throws TimeoutException {
        fire("#rail-products");
        fire("#page-breadth");
        settled();
        TableView<BreadthAdvice> table = lookup("#breadth-table").queryTableView();
        assertThat(table.getItems()).extracting(BreadthAdvice::subject).containsExactly("T0", "T1", "T2", "T3");
        moved("#breadth-brand", 50);
        assertThat(table.getItems()).extracting(BreadthAdvice::subject).containsExactly("T7", "T8", "T2", "T3", "T0", "T1");
        assertThat(table.getItems().get(0).place().standing()).isEqualTo(Standing.SHARE);
        assertThat(said("evening it out costs 40.0 points")).isTrue();
        interact(() -> lookup(node -> node instanceof ButtonBase button && button.getText().equals("Margin")).<ButtonBase>query().fire());
        settled();
        assertThat(said("evening it out costs 500.00 EUR")).isTrue();
        moved("#breadth-alike", 1);
        assertThat(table.getItems()).filteredOn(row -> row.place().standing() == Standing.COPY).extracting(BreadthAdvice::subject).containsExactly("T1");
        fire("#breadth-reset");
        settled();
        assertThat(table.getItems()).hasSize(4).allMatch(row -> row.place().standing() == Standing.BEST);
    }

    /** The list follows once the slider has rested for a moment. */
    private void moved(String slider, double to) throws TimeoutException {
        TableView<BreadthAdvice> table = lookup("#breadth-table").queryTableView();
        List<BreadthAdvice> before = List.copyOf(table.getItems());
        interact(() -> lookup(slider).<Slider>query().setValue(to));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !before.equals(table.getItems()));
        settled();
    }

    private boolean said(String words) {
        return lookup(node -> node instanceof Label label && label.getText() != null && label.getText().contains(words)).tryQuery().isPresent();
    }
}
