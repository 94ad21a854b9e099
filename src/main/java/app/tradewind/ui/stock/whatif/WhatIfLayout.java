package app.tradewind.ui.stock.whatif;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Item;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.ProductName;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where everything on What could happen stands: a scenario of one's own, the scenarios, the orders in each. */
final class WhatIfLayout extends VBox {

    private static final int SCENARIOS = 7;
    private static final double HEAD = 1.1;
    private static final double OUTCOMES = (SCENARIOS + HEAD) * RowTable.ROW;

    final Label state = new Label();
    final Label problem = new Label();
    final Label left = new Label();
    final Button work;
    final Button write;
    final LeverForm form;
    final RowTable<WhatIfViewModel.Line> lines;
    final RowTable<Item> items;
    private final Texts texts;
    private boolean paid = true;

    WhatIfLayout(Texts texts) {
        this.texts = texts;
        getStyleClass().add("screen");
        work = Parts.button(texts.bind("scenario.work"), () -> { });
        work.setId("whatif-work");
        work.setDefaultButton(true);
        write = Parts.primary(texts.bind("supply.whatif.write"), () -> { });
        write.setId("whatif-write");
        problem.getStyleClass().add("problem");
        problem.setId("whatif-problem");
        form = LeverForm.of(texts, work);
        left.getStyleClass().add("quiet");
        left.setId("whatif-left");
        left.setWrapText(true);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(left.textProperty());
        left.setTooltip(whole);
        lines = lines();
        items = items();
        VBox sums = Parts.card(lines);
        sums.getStyleClass().add("list-card");
        sums.setMinHeight(USE_PREF_SIZE);
        VBox orders = Parts.card(items);
        orders.getStyleClass().add("list-card");
        VBox.setVgrow(items, Priority.ALWAYS);
        VBox.setVgrow(orders, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("supply.whatif.title")), state, write), form(), sums,
                Parts.heading(texts.bind("supply.whatif.orders")), orders, left);
    }

    /** Makes room for so many scenarios, and no more. @param money whether that of any product is known */
    void fit(int scenarios, boolean money) {
        paid = money;
        double high = (Math.max(SCENARIOS, scenarios) + HEAD) * RowTable.ROW;
        lines.setMinHeight(high);
        lines.setPrefHeight(high);
    }

    private VBox form() {
        VBox card = Parts.card(Parts.quiet(texts.bind("levers.hint")), form.line(), problem);
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private RowTable<WhatIfViewModel.Line> lines() {
        RowTable<WhatIfViewModel.Line> table = new RowTable<>(texts);
        table.setId("whatif-table");
        table.getStyleClass().add("tight");
        table.setMinHeight(OUTCOMES);
        table.setPrefHeight(OUTCOMES);
        table.setPlaceholder(new EmptyPanel(texts, Feather.PACKAGE, Phrase.of("levers.empty.whatif"), Phrase.of("levers.empty.whatif.hint")));
        table.words("scenario.column.scenario", 172, row -> texts.say(row.outcome().scenario().name())).getStyleClass().add("strong");
        table.figures("flown.column.more", 74, row -> row.outcome().scenario().equals(StockScenario.BASE) ? Figures.NONE
                : signed(row.outcome().orders().more()));
        table.figures("supply.column.by", 68, row -> row.outcome().by() == null ? Figures.NONE : texts.figures().day(row.outcome().by()));
        table.figures("flown.column.lost-short", 66, row -> texts.figures().whole(row.flown().hit().by().lost().mean()));
        table.figures("flown.column.replanned", 76, row -> texts.figures().whole(row.flown().planned().by().lost().mean()));
        table.figures("flown.column.profit", 72, row -> whole(row.flown().hit().by().profit().mean()));
        table.figures("flown.column.replanned", 76, row -> whole(row.flown().planned().by().profit().mean()));
        table.figures("flown.column.back", 96, this::gain);
        return table;
    }

    private RowTable<Item> items() {
        RowTable<Item> table = new RowTable<>(texts);
        table.setId("whatif-items");
        table.getStyleClass().add("tight");
        table.nodes("ui.prices.column.product", 190, ProductName::new, (name, row) -> name.set(row.name(), row.item()));
        List<String> columns = new ArrayList<>(List.of("flown.short.base", "supply.whatif.short.late", "supply.whatif.short.lane",
                "supply.whatif.short.up", "supply.whatif.short.down", "flown.short.duty", "flown.short.rate", "flown.short.own"));
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            table.figures(columns.get(i), 100, row -> at < row.plans().size() ? texts.figures().whole(row.plans().get(at).quantity()) : Figures.NONE);
        }
        return table;
    }

    private String whole(double amount) {
        return paid ? texts.figures().whole(amount) : texts.say("ui.unknown");
    }

    /** What planning anew earns beside nobody reacting, give or take its standard error. */
    private String gain(WhatIfViewModel.Line row) {
        Contrast gain = row.flown().gain().profit();
        return row.outcome().scenario().equals(StockScenario.BASE) ? Figures.NONE : !paid ? texts.say("ui.unknown")
                : texts.figures().signed(gain.mean(), 0) + " ± " + texts.figures().whole(gain.error());
    }

    private String signed(Money money) {
        return money == null ? texts.say("ui.unknown") : texts.figures().signed(money.toDouble(), 0);
    }
}
