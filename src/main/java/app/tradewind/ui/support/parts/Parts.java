package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Texts;
import app.tradewind.words.Phrase;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts a layout is put together from, with the desk's style classes. Texts come as bindings. */
public final class Parts {

    private Parts() { }

    /** A white card with its children below one another. */
    public static VBox card(Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().add("card");
        return card;
    }

    /** A card's heading. */
    public static Label heading(ObservableValue<String> text) {
        return label(text, "heading");
    }

    /** Quiet text that wraps. */
    public static Label quiet(ObservableValue<String> text) {
        Label label = label(text, "quiet");
        label.setWrapText(true);
        return label;
    }

    public static Label label(ObservableValue<String> text, String... styleClasses) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A state: a tone and always a word. */
    public static Label pill(ObservableValue<String> word, Tone tone) {
        Label pill = label(word, "pill", tone.styleClass());
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    /** What a person can do; the one that matters most on a card is {@link #primary}. */
    public static Button button(ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setOnAction(e -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** The action a card leads to. */
    public static Button primary(ObservableValue<String> text, Runnable action) {
        Button button = button(text, action);
        button.getStyleClass().add("accent");
        return button;
    }

    public static Hyperlink link(ObservableValue<String> text, Runnable action) {
        Hyperlink link = new Hyperlink();
        link.textProperty().bind(text);
        link.setOnAction(e -> action.run());
        return link;
    }

    public static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    /** Takes the free width of a row. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** The head of a screen: its name, what can be done on the right, and below the whole state in one sentence. */
    public static VBox screenHead(Label title, Label state, Node... actions) {
        title.getStyleClass().add("screen-title");
        state.getStyleClass().addAll("quiet", "screen-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, spring());
        line.getChildren().addAll(actions);
        line.getStyleClass().add("screen-head");
        return new VBox(line, state);
    }

    /** Lets a column scroll up and down, without an edge of its own. */
    public static ScrollPane scroll(Node column) {
        ScrollPane scroll = new ScrollPane(column);
        scroll.getStyleClass().addAll("plain-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** Says a phrase on a label while there is one; without it the label takes no room. */
    public static void said(Texts texts, Label label, ObservableValue<Phrase> phrase) {
        label.textProperty().bind(texts.bind(phrase));
        shownWhile(label, Bindings.createBooleanBinding(() -> phrase.getValue() != null, phrase));
    }

    /** Shows a node only while there is something to show; hidden, it takes no room. */
    public static <N extends Node> N shownWhile(N node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
