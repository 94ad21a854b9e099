package app.tradewind.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.charts.EventWords.Place;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    @Test
    @DisplayName("no name lies over another, or over the mark of another")
    void nothingOverAnother() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 500; round++) {
            double[] marks = new double[1 + random.nextInt(8)];
            double[] widths = new double[marks.length];
            Arrays.setAll(marks, i -> 150 + random.nextInt(26) * 6);
            Arrays.setAll(widths, i -> 20 + random.nextInt(70));
            Arrays.sort(marks);
            Place[] places = EventWords.of(marks, widths, 310);
            for (int i = 0; i < marks.length; i++) {
                assertThat(places[i].left() + (places[i].row() < EventWords.ROWS ? widths[i] : 0)).isLessThanOrEqualTo(310);
                for (int j = 0; j < marks.length; j++) {
                    if (i != j && places[i].row() < EventWords.ROWS) {
                        boolean crossed = marks[j] > places[i].left() && marks[j] < places[i].left() + widths[i]
                                && places[j].row() <= places[i].row();
                        boolean over = places[j].row() == places[i].row() && places[j].left() < places[i].left() + widths[i]
                                && places[i].left() < places[j].left() + widths[j];
                        assertThat(crossed || over).as("%s %s", Arrays.toString(marks), Arrays.toString(places)).isFalse();
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("names that are far apart share the first row, right of their marks")
    void farApart() {
        assertThat(EventWords.of(new double[] {10, 100, 200}, new double[] {50, 50, 50}, 300))
                .containsExactly(new Place(13, 0), new Place(103, 0), new Place(203, 0));
    }

    @Test
    @DisplayName("at the end of the room the last stands above those before it")
    void atTheEnd() {
        assertThat(EventWords.of(new double[] {270, 280, 290}, new double[] {60, 60, 60}, 300))
                .extracting(Place::row).containsExactly(2, 1, 0);
    }
}
