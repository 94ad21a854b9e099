package app.tradewind.ui.data.check;

import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.jobs.boards.file.Needs.Option;
import app.tradewind.jobs.boards.file.Needs.Way;
import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A file's questions, each with its answers; what was answered stays marked and can be changed. */
final class AsksCard extends VBox {

    private final Texts texts;
    private final Batch batch;
    private final FileItem item;

    AsksCard(Texts texts, Batch batch, FileItem item) {
        this.texts = texts;
        this.batch = batch;
        this.item = item;
        getStyleClass().addAll("card", "asks");
        long open = item.asked().stream().filter(ask -> ask.required() && item.answer(ask.key()).isEmpty()).count();
        getChildren().add(Parts.heading(open > 0 ? texts.bind("ui.data.decide", open) : texts.bind("ui.data.decided")));
        item.asked().forEach(ask -> getChildren().add(ask(ask)));
    }

    private Node ask(Ask ask) {
        Label words = Parts.label(texts.bind(ask.text()));
        words.setWrapText(true);
        VBox both = new VBox(words);
        both.getStyleClass().add("ask");
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("buttons");
        for (Option option : ask.options()) {
            answers.getChildren().add(option(ask, option));
        }
        switch (ask.way()) {
            case OPTIONS -> { }
            case TICK -> answers.getChildren().setAll(tick(ask));
            case OPTIONS_OR_TEXT, TEXT -> answers.getChildren().add(text(ask, new TextField()));
            case SECRET -> answers.getChildren().add(text(ask, new PasswordField()));
            case PERIOD -> period(ask, answers);
        }
        if (!answers.getChildren().isEmpty()) {
            both.getChildren().add(answers);
        }
        return both;
    }

    private Node option(Ask ask, Option option) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(texts.bind(option.text()));
        button.setId("data-answer-" + option.value());
        button.setSelected(item.answer(ask.key()).equals(option.value()));
        button.setOnAction(e -> {
            button.setSelected(true);
            batch.answer(item, ask.key(), option.value());
        });
        return button;
    }

    private Node tick(Ask ask) {
        CheckBox box = new CheckBox();
        Option only = ask.options().get(0);
        box.textProperty().bind(texts.bind(only.text()));
        box.setId("data-tick-" + ask.key());
        box.setSelected(item.answer(ask.key()).equals(only.value()));
        box.setOnAction(e -> batch.answer(item, ask.key(), box.isSelected() ? only.value() : ""));
        return box;
    }

    private Node text(Ask ask, TextField line) {
        boolean other = ask.options().stream().noneMatch(option -> option.value().equals(item.answer(ask.key())));
        line.setText(other && ask.way() != Way.SECRET ? item.answer(ask.key()) : "");
        line.accessibleTextProperty().bind(texts.bind(ask.text()));
        line.promptTextProperty().bind(texts.bind(ask.options().isEmpty() ? "ui.data.answer" : "ui.data.answer.other"));
        line.setId("data-answer-text");
        line.setOnAction(e -> {
            if (!line.getText().isBlank()) {
                batch.answer(item, ask.key(), line.getText().strip());
            }
        });
        return line;
    }

    /** From one day to another; one day alone is both. */
    private void period(Ask ask, FlowPane answers) {
        String[] told = item.answer(ask.key()).split("\\.\\.");
        DatePicker from = day(told[0], "ui.data.period.from");
        DatePicker to = day(told[told.length - 1], "ui.data.period.to");
        from.setId("data-period-from");
        to.setId("data-period-to");
        Button done = Parts.button(texts.bind("ui.data.period.use"), () -> {
            if (from.getValue() != null) {
                java.time.LocalDate end = to.getValue() == null || to.getValue().isBefore(from.getValue()) ? from.getValue() : to.getValue();
                batch.answer(item, ask.key(), from.getValue() + ".." + end);
            }
        });
        done.setId("data-period-use");
        answers.getChildren().addAll(from, to, done);
    }

    private DatePicker day(String told, String code) {
        DatePicker picker = new DatePicker(told.isEmpty() ? null : java.time.LocalDate.parse(told));
        picker.promptTextProperty().bind(texts.bind(code));
        picker.accessibleTextProperty().bind(texts.bind(code));
        picker.setPrefWidth(150);
        return picker;
    }
}
