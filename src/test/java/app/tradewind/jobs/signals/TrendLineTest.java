package app.tradewind.jobs.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.storage.facts.signals.TrendStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Search interest in a term")
class TrendLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Test
    @DisplayName("tells growth and nothing of the amount: half the scale is the same growth")
    void growthHasNoScale() {
        TrendLine line = weekly(20, week -> week < 12 ? 40 : 60);
        TrendLine half = weekly(20, week -> week < 12 ? 20 : 30);
        assertThat(line.growth()[0]).isCloseTo(0.5, within(1e-12));
        assertThat(half.growth()[0]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    @DisplayName("of less than sixteen weeks, or from nothing, tells no growth")
    void tooShortIsNotKnown() {
        assertThat(weekly(15, week -> 50).growth()[0]).isNaN();
        assertThat(weekly(16, week -> week < 8 ? 0 : 50).growth()[0]).isNaN();
    }

    @Test
    @DisplayName("by the month stands evenly in its weeks")
    void monthsBecomeWeeks() {
        List<TrendPoint> points = new ArrayList<>();
        for (int month = 0; month < 9; month++) {
            points.add(point(LocalDate.of(2026, 1 + month, 1), month < 7 ? 40 : 80));
        }
        TrendLine line = line(points);
        assertThat(line.weeks().length).isBetween(38, 41);
        assertThat(line.growth()[0]).isCloseTo(1, within(0.2));
    }

    @Test
    @DisplayName("belongs to a title with all of its words")
    void allWordsHaveToStand() {
        TrendLine line = weekly(20, week -> 50);
        assertThat(line.names(Set.of("glass", "kettle", "tea"))).isTrue();
        assertThat(line.names(Set.of("kettle", "tea"))).isFalse();
    }

    @Test
    @DisplayName("that ended a quarter ago, or lies in the future, is left out")
    void oldLinesAreLeftOut() {
        List<TrendPoint> old = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            old.add(point(TODAY.minusWeeks(40 - week), 50));
        }
        assertThat(TrendLine.of(signals(old), TODAY)).isEmpty();
    }

    private static TrendLine weekly(int weeks, java.util.function.IntUnaryOperator value) {
        List<TrendPoint> points = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            points.add(point(TODAY.minusWeeks(weeks - week), value.applyAsInt(week)));
        }
        return line(points);
    }

    private static TrendLine line(List<TrendPoint> points) {
        return TrendLine.of(signals(points), TODAY).get(0);
    }

    private static Signals signals(List<TrendPoint> points) {
        return new Signals(List.of(), Map.of(new TrendStore.Series(1, "t.csv", "glass kettle", ""), points), List.of(), Map.of(), Map.of());
    }

    private static TrendPoint point(LocalDate day, int value) {
        return new TrendPoint("glass kettle", "", day.atStartOfDay(), value, false, new Origin(1, "t.csv", "", 2));
    }
}
