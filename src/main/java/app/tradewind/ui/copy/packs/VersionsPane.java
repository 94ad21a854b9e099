package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.copydesk.packs.PackDesk.Compared;
import app.tradewind.jobs.copydesk.packs.PacksBoard.Version;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What is different since an earlier version: rules that came, went and changed, and what that does to the listings. */
final class VersionsPane extends VBox {

    private final Texts texts;
    private final VBox result = new VBox();

    VersionsPane(Texts texts, PacksViewModel model) {
        this.texts = texts;
        getStyleClass().addAll("card");
        ComboBox<Version> versions = new ComboBox<>();
        versions.setId("packs-versions");
        versions.setPrefWidth(230);
        Label none = Parts.quiet(texts.bind("copydesk.versions.none"));
        versions.setConverter(new StringConverter<>() {
            @Override
            public String toString(Version version) {
                return version == null ? "" : texts.say("copydesk.versions.one", version.id(), version.day());
            }

            @Override
            public Version fromString(String text) {
                return versions.getValue();
            }
        });
        model.boardProperty().addListener((o, was, is) -> {
            versions.getItems().setAll(is.versions().stream().skip(1).toList());
            boolean alone = versions.getItems().isEmpty();
            versions.setDisable(alone);
            none.textProperty().bind(texts.bind(alone ? "copydesk.versions.only" : "copydesk.versions.none"));
        });
        versions.setOnAction(e -> {
            if (versions.getValue() != null) {
                model.compare(versions.getValue().id());
            }
        });
        HBox choice = new HBox(Parts.label(texts.bind("copydesk.versions.since")), versions);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("writing");
        result.getStyleClass().add("column");
        VBox.setVgrow(result, Priority.ALWAYS);
        getChildren().addAll(choice, Parts.scroll(result));
        VBox.setVgrow(getChildren().get(1), Priority.ALWAYS);
        result.getChildren().add(none);
        model.comparedProperty().addListener((o, was, is) -> show(is));
    }

    private void show(Compared compared) {
        result.getChildren().clear();
        rules("copydesk.versions.came", compared.diff().came());
        rules("copydesk.versions.went", compared.diff().went());
        rules("copydesk.versions.changed", compared.diff().changed());
        findings("copydesk.versions.appeared", compared.appeared());
        findings("copydesk.versions.vanished", compared.vanished());
    }

    private void rules(String code, List<String> ids) {
        result.getChildren().add(Parts.heading(texts.bind(code, ids.size())));
        if (!ids.isEmpty()) {
            result.getChildren().add(Parts.quiet(new javafx.beans.property.SimpleStringProperty(String.join(", ", ids))));
        }
    }

    private void findings(String code, List<Finding> findings) {
        result.getChildren().add(Parts.heading(texts.bind(code, findings.size())));
        findings.forEach(finding -> result.getChildren().add(Parts.quiet(
                texts.bind("copydesk.versions.finding", finding.listing(), finding.span().text(), finding.rule().id()))));
    }
}
