package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.ui.copy.Filter.State;
import app.tradewind.ui.support.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** Four choices side by side: family, market, severity, state. */
final class FilterBar extends HBox {

    private final Texts texts;
    private final ObjectProperty<Filter> filter;
    private final ComboBox<String> family;
    private final ComboBox<String> market;
    private final ComboBox<String> severity;
    private final ComboBox<State> state;

    FilterBar(Texts texts, ObjectProperty<Filter> filter) {
        this.texts = texts;
        this.filter = filter;
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        family = box("copy-family", 166, each -> each.isEmpty() ? texts.say("ui.copy.filter.family") : FindingWords.family(texts, each));
        market = box("copy-market", 116, each -> each.isEmpty() ? texts.say("ui.copy.filter.market") : each);
        severity = box("copy-severity", 124, this::severity);
        state = box("copy-state", 158, each -> texts.say(code(each)));
        severity.getItems().setAll("", Severity.HIGH.name(), Severity.MEDIUM.name(), Severity.LOW.name());
        state.getItems().setAll(State.values());
        offer(List.of(), List.of());
        filter.addListener((o, was, is) -> read());
        read();
        getChildren().addAll(state, severity, family, market);
    }

    /** The families and markets that occur. */
    void offer(List<String> families, List<String> markets) {
        Filter now = filter.get();
        keep(family, families, now.family());
        keep(market, markets, now.market());
    }

    private static void keep(ComboBox<String> box, List<String> items, String chosen) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(items);
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
            box.setValue(all.contains(chosen) ? chosen : "");
        }
    }

    private void read() {
        family.setValue(filter.get().family());
        market.setValue(filter.get().market());
        severity.setValue(filter.get().severity() == null ? "" : filter.get().severity().name());
        state.setValue(filter.get().state());
    }

    private void write() {
        if (family.getValue() != null && market.getValue() != null && severity.getValue() != null && state.getValue() != null) {
            filter.set(new Filter(family.getValue(), market.getValue(),
                    severity.getValue().isEmpty() ? null : Severity.valueOf(severity.getValue()), state.getValue()));
        }
    }

    private <T> ComboBox<T> box(String id, double width, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getStyleClass().add("small");
        box.setMinWidth(0);
        box.setPrefWidth(width);
        StringConverter<T> speak = new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        };
        box.setConverter(speak);
        texts.langProperty().addListener((o, was, is) -> {
            T chosen = box.getValue();
            List<T> items = List.copyOf(box.getItems());
            box.getItems().clear();
            box.getItems().setAll(items);
            box.setValue(chosen);
        });
        box.setOnAction(e -> write());
        return box;
    }

    private String severity(String name) {
        return name.isEmpty() ? texts.say("ui.copy.filter.severity") : FindingWords.severity(texts, Severity.valueOf(name));
    }

    static List<String> sorted(java.util.stream.Stream<String> names) {
        return Arrays.stream(names.distinct().sorted().toArray(String[]::new)).toList();
    }

    private static String code(State state) {
        return switch (state) {
            case ANY -> "ui.copy.state.any";
            case OPEN -> "ui.copy.state.open";
            case WAIVED -> "ui.copy.state.waived";
            case MENDED -> "ui.copy.state.mended";
            case UNSIGNED -> "ui.copy.state.unsigned";
            case SIGNED -> "ui.copy.state.signed";
        };
    }
}
