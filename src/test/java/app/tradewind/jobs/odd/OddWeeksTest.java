package app.tradewind.jobs.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.Forecast;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Weeks that are not like the others")
class OddWeeksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate BULK = FIRST.plusWeeks(30);
    private static final LocalDate RUSH = FIRST.plusWeeks(20);
    private static final SkuMarket CUP = new SkuMarket("CUP-1", "DE");
    private static final SkuMarket POT = new SkuMarket("POT-1", "DE");

    @TempDir
    private Path temp;
    private Jobs jobs;

    @BeforeEach
    void bring() throws Exception {
        StringBuilder text = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (int week = 0; week < 38; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            for (int order = 0; order < (monday.equals(RUSH) ? 30 : 1 + week % 3); order++) {
                line(text, "P" + week + "-" + order, "POT-1", monday, 1);
            }
            line(text, "C" + week, "CUP-1", monday, 1 + week % 2);
        }
        line(text, "BIG-7", "CUP-1", BULK.plusDays(2), 60);
        Path file = Files.writeString(temp.resolve("orders.csv"), text);
        jobs = Jobs.openOrCreate(temp.resolve("w"));
        assertThat(jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("one huge order is set aside at once and said, with its number and the row it stands in")
    void oneOrder() {
        OddWeek odd = only(CUP);
        assertThat(odd.week()).isEqualTo(BULK);
        assertThat(odd.sold()).isEqualTo(61);
        assertThat(odd.behind().order()).isEqualTo("BIG-7");
        assertThat(odd.behind().origin().row()).isGreaterThan(1);
        assertThat(odd.standing()).isEqualTo(new OddWeek.Standing(true, false, 1));
        assertThat(units(CUP, BULK)).isEqualTo(1);
        Forecast forecast = forecast(CUP);
        assertThat(forecast.mean()[0]).isEqualTo(1.5, within(0.4));
        assertThat(notes(forecast)).contains("61 pieces sold, 1 of them counted");
    }

    @Test
    @DisplayName("a week of many orders counts until a person says otherwise")
    void manyOrders() {
        OddWeek odd = only(POT);
        assertThat(odd.behind().orders()).isEqualTo(30);
        assertThat(odd.standing().aside()).isFalse();
        assertThat(units(POT, RUSH)).isEqualTo(30);
        jobs.decideOdd().run(odd, DecideOdd.Answer.ASIDE, "a school had us in its newsletter");
        assertThat(only(POT).standing().decided()).isTrue();
        assertThat(units(POT, RUSH)).isBetween(1.0, 4.0);
    }

    @Test
    @DisplayName("what is decided changes the forecast at once, is logged, and can be taken back to the same answer")
    void decideAndUndo() {
        double[] before = forecast(CUP).paths().totals(0, 8);
        jobs.decideOdd().run(only(CUP), DecideOdd.Answer.KEEP, "");
        assertThat(units(CUP, BULK)).isEqualTo(61);
        assertThat(only(CUP).standing()).isEqualTo(new OddWeek.Standing(false, true, 61));
        assertThat(forecast(CUP).paths().totals(0, 8)).isNotEqualTo(before);
        jobs.decideOdd().run(only(CUP), DecideOdd.Answer.UNDO, "");
        assertThat(forecast(CUP).paths().totals(0, 8)).isEqualTo(before);
        assertThat(jobs.decide().list()).extracting(row -> row.decision().answer().value()).containsExactly("keep", "undo");
        assertThat(jobs.decide().list().get(0).decision().advice().text().en()).contains("60 of them in one order, BIG-7");
    }

    private OddWeek only(SkuMarket item) {
        assertThat(jobs.snapshot(TODAY).odd().of(item)).hasSize(1);
        return jobs.snapshot(TODAY).odd().of(item).get(0);
    }

    private double units(SkuMarket item, LocalDate monday) {
        SalesHistory history = jobs.snapshot(TODAY).histories().stream().filter(one -> one.item().equals(item)).findFirst().orElseThrow();
        return history.units()[(int) ChronoUnit.WEEKS.between(history.firstWeek(), monday)];
    }

    private Forecast forecast(SkuMarket item) {
        Snapshot snapshot = jobs.snapshot(TODAY);
        return jobs.forecastDemand().run(snapshot, 8, 1, Progress.NONE, forecast -> forecast).get(item);
    }

    private static String notes(Forecast forecast) {
        return String.join("\n", forecast.why().notes().stream().map(Words.in(Lang.EN)::say).toList());
    }

    private static void line(StringBuilder text, String order, String sku, LocalDate day, int pieces) {
        text.append(order).append(',').append(sku).append(",DE,").append(day).append(',').append(pieces)
                .append(',').append(pieces * 20).append(".00,EUR\n");
    }
}
