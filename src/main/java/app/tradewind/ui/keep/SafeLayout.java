package app.tradewind.ui.keep;

import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.SafeBoard.Backup;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import app.tradewind.words.Phrase;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of the screen: backups and people on the left, the look at everything on the right. */
final class SafeLayout extends VBox {

    private static final double LEFT = 560;

    private final Texts texts;
    private final SafeViewModel model;

    SafeLayout(Texts texts, SafeViewModel model, Runnable backUp, Runnable restore) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("screen");
        Label state = new Label();
        state.textProperty().bind(texts.bind(model.stateProperty()));
        VBox left = new VBox(backups(backUp, restore), new PeopleCard(texts, model));
        left.getStyleClass().add("column");
        left.setPrefWidth(LEFT);
        VBox checks = checks();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(checks, Priority.ALWAYS);
        HBox work = new HBox(left, checks);
        work.getStyleClass().add("side-by-side");
        VBox.setVgrow(work, Priority.ALWAYS);
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("keep.ui.title")), state), told(), work);
    }

    /** What the last act gave; hidden before any. */
    private VBox told() {
        Label words = Parts.label(texts.follow(() -> model.toldProperty().get().stream().map(texts::say)
                .collect(Collectors.joining("\n")), model.toldProperty()));
        words.setId("keep-told");
        words.setWrapText(true);
        VBox card = Parts.card(words);
        card.setMinHeight(USE_PREF_SIZE);
        return Parts.shownWhile(card, model.toldProperty().map(list -> !list.isEmpty()));
    }

    private VBox backups(Runnable backUp, Runnable restore) {
        Button make = Parts.primary(texts.bind("keep.ui.backup.make"), backUp);
        make.setId("keep-backup");
        Button back = Parts.button(texts.bind("keep.ui.restore"), restore);
        back.setId("keep-restore");
        HBox buttons = new HBox(make, back);
        buttons.getStyleClass().add("buttons");
        RowTable<Backup> table = new RowTable<>(texts);
        table.setId("keep-backups");
        table.words("keep.ui.column.made", 175, backup -> backup.made() == null ? ""
                : texts.figures().dayTime(backup.made().atZone(ZoneId.systemDefault()).toLocalDateTime()));
        table.words("keep.ui.column.file", 190, backup -> backup.file().toString());
        table.nodes("keep.ui.column.state", 150, Pill::new, this::fill);
        table.setPlaceholder(Parts.quiet(texts.bind("keep.ui.backup.none")));
        table.setItems(model.backups());
        table.focusTraversableProperty().bind(Bindings.isNotEmpty(table.getItems()));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox card = Parts.card(Parts.heading(texts.bind("keep.ui.backup")), whole(Parts.quiet(texts.bind("keep.ui.backup.hint"))), buttons, table);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void fill(Pill pill, Backup backup) {
        String code = !backup.there() ? "keep.ui.gone" : backup.own() ? "keep.ui.own"
                : backup.buyers() > 0 ? "keep.ui.holds" : "keep.ui.there";
        pill.set(texts.say(code), backup.there() ? Tone.NEUTRAL : Tone.WARN);
    }

    private VBox checks() {
        Button look = Parts.button(texts.bind("keep.ui.check"), model::verify);
        look.setId("keep-verify");
        Label checked = whole(Parts.quiet(texts.bind(model.checkedProperty())));
        checked.setId("keep-checked");
        RowTable<Checks.Line> table = new RowTable<>(texts);
        table.setId("keep-lines");
        table.nodes("keep.ui.column.state", 70, Pill::new, (pill, line) -> pill.set(texts.say(word(line.state())), tone(line.state())));
        table.words("keep.ui.column.found", 380, line -> texts.say(line.message()));
        table.setPlaceholder(Parts.quiet(texts.bind("keep.ui.check.none")));
        table.setItems(model.lines());
        table.focusTraversableProperty().bind(Bindings.isNotEmpty(table.getItems()));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox buttons = new HBox(look);
        buttons.getStyleClass().add("buttons");
        ObjectProperty<Checks.Line> chosen = new SimpleObjectProperty<>();
        table.select(chosen);
        Label line = whole(Parts.quiet(texts.follow(() -> chosen.get() == null ? "" : texts.say(chosen.get().message()), chosen)));
        Parts.shownWhile(line, chosen.isNotNull());
        VBox card = Parts.card(Parts.heading(texts.bind("keep.ui.check.title")), checked, buttons, table, line);
        card.setPrefWidth(LEFT);
        return card;
    }

    /** Lines that wrap are all shown, however little room the table leaves. */
    private static Label whole(Label label) {
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Phrase word(Checks.State state) {
        return Phrase.of(switch (state) {
            case GOOD -> "keep.ui.good";
            case OFF -> "keep.ui.off";
            case NOTE -> "keep.ui.note";
        });
    }

    private static Tone tone(Checks.State state) {
        return switch (state) {
            case GOOD -> Tone.GOOD;
            case OFF -> Tone.BAD;
            case NOTE -> Tone.NEUTRAL;
        };
    }
}
