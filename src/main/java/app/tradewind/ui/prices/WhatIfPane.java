package app.tradewind.ui.prices;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.WhatIfDesk.Moved;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Tone;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A slider of the price that says at once what would be left and sold; where a figure is missing, what to add. */
final class WhatIfPane extends VBox {

    private static final double WIDTH = 224;

    private final Texts texts;
    private final Currency currency;
    private final More more;
    private final ReadOnlyObjectWrapper<Tried> tried = new ReadOnlyObjectWrapper<>();
    /** As it stands, and in the scenario of the sliders; both {@code null} until costs are moved. */
    private final ObjectProperty<Moved> base = new SimpleObjectProperty<>();
    private final ObjectProperty<Moved> moved = new SimpleObjectProperty<>();

    /**
     * What the sliders try.
     *
     * @param price of the price slider
     * @param moved under the costs of the sliders, {@code null} until costs are moved
     */
    record Tried(double price, Moved moved) { }

    /** Gives the item by scenario, once it is known. */
    interface More {
        void ask(Consumer<Function<Scenario, Optional<Moved>>> then);
    }

    /** @param more asked when the person wants to move costs too */
    WhatIfPane(Texts texts, Row row, Optional<WhatIf> whatIf, More more) {
        this.more = more;
        this.texts = texts;
        this.currency = row.advice().prices().now() == null ? Money.UNNAMED : row.advice().prices().now().currency();
        getStyleClass().addAll("card", "what-if");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        HBox head = new HBox(Parts.heading(texts.bind("ui.prices.what-if")), Parts.spring(),
                Parts.pill(texts.bind("ui.prices.what-if.not-applied"), Tone.NEUTRAL));
        getChildren().add(head);
        whatIf.ifPresentOrElse(this::slider, () -> missing(row));
    }

    private void slider(WhatIf whatIf) {
        Slider slider = new Slider(whatIf.lowest(), whatIf.highest(), whatIf.start());
        slider.setId("what-if-price");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        slider.setBlockIncrement((whatIf.highest() - whatIf.lowest()) / 50);
        slider.accessibleTextProperty().bind(texts.bind("ui.prices.what-if.price"));
        tried.bind(Bindings.createObjectBinding(() -> new Tried(slider.getValue(), moved.get()), slider.valueProperty(), moved));
        HBox ends = new HBox(Parts.label(texts.follow(
                () -> texts.say("ui.prices.what-if.floor", texts.figures().amount(floor(whatIf))), moved), "quiet"),
                Parts.spring(), Parts.label(texts.follow(() -> texts.figures().amount(money(whatIf.highest()))), "quiet"));
        getChildren().addAll(line("ui.prices.what-if.price", live(slider, () -> texts.figures().money(money(slider.getValue())))),
                slider, ends,
                line("ui.prices.what-if.left", live(slider, () -> texts.figures().money(money(left(whatIf, slider.getValue()))))));
        if (whatIf.responds()) {
            getChildren().addAll(
                    line("ui.prices.what-if.units", live(slider, () -> change(whatIf.units(slider.getValue())))),
                    line("ui.prices.what-if.interval", live(slider, () -> interval(whatIf, slider.getValue()))));
            if (!Double.isNaN(whatIf.unitsNow())) {
                getChildren().add(line("ui.prices.what-if.profit", live(slider, () -> texts.figures().wholeMoney(money(
                        profit(whatIf, slider.getValue()))))));
            }
        } else {
            getChildren().add(Parts.quiet(texts.bind("ui.prices.what-if.no-response")));
        }
        Hyperlink open = Parts.link(texts.bind("scenario.more"), () -> { });
        open.setId("what-if-more");
        open.setOnAction(e -> more.ask(lines -> {
            CostSliders costs = new CostSliders(texts, lines);
            base.set(costs.movedProperty().get());
            moved.bind(costs.movedProperty());
            getChildren().set(getChildren().indexOf(open), costs);
            getChildren().add(line("whatif.advised", Bindings.createStringBinding(this::advised, texts.langProperty(), moved)));
        }));
        getChildren().add(open);
    }

    /** At the costs of the sliders; none moved leaves what the answer says, to the cent. */
    private double left(WhatIf whatIf, double price) {
        return whatIf.left(price) + (base.get() == null ? 0
                : moved.get() == null ? Double.NaN : moved.get().line().left(price) - base.get().line().left(price));
    }

    /** As the curve says, so that both agree; beyond its ends by the response alone. */
    private double profit(WhatIf whatIf, double price) {
        double drawn = moved.get() == null ? Double.NaN : PriceBoard.profitAt(moved.get().curve(), price);
        return Double.isNaN(drawn) ? whatIf.unitsNow() * whatIf.units(price) * left(whatIf, price) : drawn;
    }

    private String advised() {
        Money advised = moved.get() == null ? null : moved.get().prices().advised();
        return advised == null ? texts.say("ui.unknown") : texts.figures().money(advised);
    }

    /** What the sliders try now; {@code null} where there is no slider. */
    ReadOnlyObjectProperty<Tried> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    private Money floor(WhatIf whatIf) {
        return base.get() == null ? money(whatIf.lowest()) : moved.get() == null ? null : moved.get().line().floor();
    }

    private void missing(Row row) {
        getChildren().add(Parts.quiet(texts.bind(row.missing().isEmpty() ? "ui.prices.what-if.unknown" : "ui.prices.what-if.add")));
        row.missing().forEach(each -> {
            Label label = Parts.label(texts.bind(each), "note");
            label.setWrapText(true);
            getChildren().add(label);
        });
    }

    private HBox line(String code, ObservableValue<String> figure) {
        Label what = Parts.label(texts.bind(code));
        what.setMinWidth(0);
        Label number = Parts.label(figure, "strong");
        number.setMinWidth(USE_PREF_SIZE);
        return new HBox(what, Parts.spring(), number);
    }

    private ObservableValue<String> live(Slider slider, Supplier<String> figure) {
        return Bindings.createStringBinding(figure::get, slider.valueProperty(), texts.langProperty(), moved);
    }

    private String interval(WhatIf whatIf, double price) {
        double[] ends = whatIf.unitsInterval(price);
        return texts.say("ui.prices.range", change(ends[0]), change(ends[1]));
    }

    /** Units against those of now. */
    private String change(double factor) {
        Figures figures = texts.figures();
        String plain = figures.percent(factor - 1);
        return factor - 1 >= 0.005 ? "+" + plain : plain;
    }

    private Money money(double amount) {
        return Money.ofComputed(amount, currency);
    }
}
