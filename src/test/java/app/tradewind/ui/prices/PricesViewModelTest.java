package app.tradewind.ui.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.ui.SampleSource;
import app.tradewind.ui.prices.PricesViewModel.Shown;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Prices")
class PricesViewModelTest {

    private final PricesViewModel model =
            new PricesViewModel(new Tasks(Runnable::run, Runnable::run), new SampleSource()::prices);

    @BeforeEach
    void open() {
        model.open("");
    }

    @Test
    @DisplayName("says the whole state in a sentence of each language")
    void state() {
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get())).isEqualTo(
                "3 changes · 984 USD more a month expected · 1 under the floor · 1 price to test · 2 lack a figure");
        assertThat(Words.in(Lang.ZH).say(model.stateProperty().get())).isEqualTo(
                "3 项调价 · 预计每月多赚 984 USD · 1 个低于底价 · 1 个宜试价 · 2 个缺数据");
    }

    @Test
    @DisplayName("shows what is to be decided, and what lacks a figure")
    void choice() {
        model.rows().shownProperty().set(Shown.UNKNOWN);
        assertThat(model.rows().rows()).extracting(Row::name).containsExactly("Water filter W9", "Glass kettle K4");
        model.rows().shownProperty().set(Shown.CHANGE);
        assertThat(model.rows().rows()).hasSize(4);
        model.open("P5 · DE");
        assertThat(model.rows().selectedProperty().get().name()).isEqualTo("Pan 28 cm P5");
        assertThat(model.rows().shownProperty().get()).isEqualTo(Shown.ALL);
    }

    @Test
    @DisplayName("counts a month as four weeks, like Today, and knows no gain where none is expected")
    void gain() {
        assertThat(PricesViewModel.gain(row("R3").advice()).toDouble()).isEqualTo(4 * 105);
        assertThat(PricesViewModel.gain(row("T2").advice())).isNull();
    }

    @Test
    @DisplayName("leaves at the advised price what the last line of the waterfall says, and moves along the line")
    void left() {
        WhatIf whatIf = model.whatIf(row("R3")).orElseThrow();
        assertThat(whatIf.left(42.49)).isCloseTo(row("R3").waterfall().get(7).amount(), within(1e-9));
        assertThat(whatIf.left(43.49) - whatIf.left(42.49)).isCloseTo(0.76, within(1e-9));
        assertThat(whatIf.start()).isEqualTo(42.49);
        assertThat(whatIf.lowest()).isEqualTo(33.10);
    }

    @Test
    @DisplayName("lets units follow the elasticity: as many as now at the price of now, fewer above it")
    void units() {
        WhatIf whatIf = model.whatIf(row("R3")).orElseThrow();
        assertThat(whatIf.units(39.99)).isEqualTo(1);
        double ten = 39.99 * 1.1;
        assertThat(whatIf.units(ten)).isCloseTo(Math.pow(1.1, -2.6), within(0.001));
        assertThat(whatIf.unitsInterval(ten)).containsExactly(Math.exp(-3.1 * Math.log(ten / 39.99)), Math.exp(-2.1 * Math.log(ten / 39.99)));
        assertThat(whatIf.unitsNow() * whatIf.left(39.99)).isCloseTo(480, within(1e-6));
        assertThat(model.whatIf(row("T2")).orElseThrow().responds()).isFalse();
    }

    @Test
    @DisplayName("says nothing of another price where a cost is missing")
    void missing() {
        assertThat(model.whatIf(row("W9"))).isEmpty();
        assertThat(row("W9").missing()).isNotEmpty();
    }

    private Row row(String sku) {
        return model.rows().rows().stream().filter(row -> row.item().sku().equals(sku)).findFirst().orElseThrow();
    }
}
