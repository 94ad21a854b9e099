package app.tradewind.ui.copy;

import app.tradewind.catalog.Certificate;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.copyrisk.evidence.MarkRegister.Form;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.SignOff.Standing;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.HeldPaper;
import app.tradewind.ui.support.Figures;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.Pill;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.ui.support.parts.Tone;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nodes of Copy: a head, the listings on the left, on the right the marked text over the evidence. */
final class CopyLayout extends VBox {

    private static final double LIST_WIDTH = 268;
    private static final double EVIDENCE_HEIGHT = 176;
    private static final double FORM_HEIGHT = 172;

    final Label state = new Label();
    final RowTable<Row> table;
    final RowTable<Evidence> evidence;
    final FilterBar filters;
    final Button next;
    final CheckBox suggests;
    final Button export;
    final Label told;
    final Label warning = new Label();
    private final ScrollPane text = Parts.scroll(new VBox());
    private final VBox under = new VBox();
    /** Where a new paper is written down; empty while none is. */
    final VBox form = new VBox();
    final Button addPaper;
    private final Texts texts;

    CopyLayout(Texts texts, ObjectProperty<Filter> filter, Runnable nextFinding) {
        this.texts = texts;
        getStyleClass().add("screen");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        filters = new FilterBar(texts, filter);
        export = Parts.primary(texts.bind("ui.copy.export"), () -> { });
        export.setId("copy-export");
        told = Parts.quiet(texts.bind("ui.copy.findings", 0));
        told.textProperty().unbind();
        told.setId("copy-told");
        told.setMinHeight(USE_PREF_SIZE);
        next = Parts.button(texts.bind("ui.copy.next"), nextFinding);
        next.setId("copy-next");
        suggests = new CheckBox();
        suggests.textProperty().bind(texts.bind("copyrisk.opinion.ask"));
        suggests.setId("copy-suggests");
        table = new RowTable<>(texts);
        table.setId("copy-table");
        table.getStyleClass().add("tight");
        table.nodes("ui.copy.column.found", 84, Pill::new, this::found);
        table.words("ui.copy.column.listing", 116, row -> row.listing().text().title());
        table.words("", 38, row -> row.listing().item().market()).getStyleClass().add("quiet");
        table.words("ui.copy.column.signed", 30, CopyLayout::signed).getStyleClass().add("quiet");
        evidence = new RowTable<>(texts);
        evidence.setId("copy-evidence");
        evidence.getStyleClass().add("tight");
        evidence.words("ui.copy.evidence.mark", 66, each -> each.paper() == null ? Figures.NONE : each.paper().mark());
        evidence.words("ui.copy.evidence.number", 116, each -> each.paper() == null ? "" : each.paper().number());
        evidence.words("ui.copy.evidence.for", 96, this::covered).getStyleClass().add("quiet");
        evidence.nodes("", 130, Pill::new, this::standing);
        VBox list = Parts.card(table);
        list.getStyleClass().add("list-card");
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox bar = new HBox(Parts.heading(texts.bind("ui.copy.text")), Parts.spring(), suggests, next);
        bar.getStyleClass().add("side-by-side");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox words = Parts.card(bar, text, under);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        addPaper = Parts.button(texts.bind("ui.copy.paper.add"), () -> { });
        addPaper.setId("copy-paper-add");
        addPaper.getStyleClass().add("flat");
        HBox held = new HBox(Parts.heading(texts.bind("ui.copy.evidence")), Parts.spring(), addPaper);
        held.getStyleClass().add("heading");
        held.setAlignment(Pos.CENTER_LEFT);
        form.setId("copy-paper-form");
        Parts.shownWhile(form, Bindings.isNotEmpty(form.getChildren()));
        VBox papers = Parts.card(held, form, evidence);
        papers.getStyleClass().add("evidence-card");
        papers.minHeightProperty().bind(Bindings.when(form.visibleProperty()).then(EVIDENCE_HEIGHT + FORM_HEIGHT).otherwise(EVIDENCE_HEIGHT));
        papers.prefHeightProperty().bind(papers.minHeightProperty());
        VBox right = new VBox(words, papers);
        right.getStyleClass().add("column");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox work = new HBox(list, right);
        work.getStyleClass().add("side-by-side");
        VBox.setVgrow(work, Priority.ALWAYS);
        warning.setId("copy-warning");
        warning.getStyleClass().add("pack-warning");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        Parts.shownWhile(warning, warning.textProperty().isNotEmpty());
        Parts.shownWhile(told, told.textProperty().isNotEmpty());
        getChildren().addAll(Parts.screenHead(Parts.label(texts.bind("ui.rail.copy")), state, export), filters, warning, told, work);
    }

    /** The selected listing, or an empty place. */
    void show(VBox marked, VBox below, List<Evidence> held) {
        text.setContent(marked);
        under.getChildren().setAll(below);
        evidence.getItems().setAll(held);
    }

    private void found(Pill pill, Row row) {
        Severity worst = CopyViewModel.worst(row);
        if (worst == null && !row.findings().isEmpty()) {
            pill.set(texts.say("ui.copy.count.waived", row.findings().size()), Tone.INFO);
        } else if (worst == null && row.suggested() > 0) {
            pill.set(texts.say("copyrisk.opinion.count", row.suggested()), Tone.INFO);
        } else {
            pill.set(FindingWords.count(texts, worst, worst == null ? 0 : CopyViewModel.count(row, worst)), FindingWords.tone(worst));
        }
    }

    /** Product, then law: a tick, a question mark where text or rules have changed since, a dash for neither. */
    private static String signed(Row row) {
        StringBuilder marks = new StringBuilder();
        for (Role role : Role.values()) {
            marks.append(row.handling().signed(role).map(each -> each.standing() == Standing.HOLDS ? "✓" : "?").orElse("–"));
        }
        return marks.toString();
    }

    private String covered(Evidence each) {
        Certificate paper = each.paper();
        if (paper == null) {
            return texts.say("ui.copy.evidence.this");
        }
        String product = paper.sku().isEmpty() ? texts.say("ui.copy.evidence.all")
                : each.covers() ? texts.say("ui.copy.evidence.this") : paper.sku();
        String models = paper.models().isEmpty() ? product : texts.say("ui.copy.evidence.models", product, String.join(", ", paper.models()));
        return paper.markets().isEmpty() ? models : texts.say("ui.copy.evidence.in", models, String.join(", ", paper.markets()));
    }

    private void standing(Pill pill, Evidence each) {
        HeldPaper held = each.held();
        if (held == null) {
            pill.set(texts.say("ui.copy.evidence.none"), Tone.BAD);
            return;
        }
        switch (held.standing()) {
            case EXPIRED -> pill.set(texts.say("ui.copy.evidence.expired", texts.figures().month(each.paper().validUntil())), Tone.BAD);
            case ENDS_SOON -> pill.set(texts.say("ui.copy.evidence.soon", held.days()), Tone.WARN);
            case VALID -> valid(pill, held);
        }
        pill.setTooltip(held.form() == Form.UNUSUAL ? new Tooltip(texts.say("ui.copy.evidence.unusual",
                held.mark().number().called(), held.mark().number().example())) : null);
    }

    /** A number that does not look like one of its mark wants a look at the paper; nothing else is said against it. */
    private void valid(Pill pill, HeldPaper held) {
        if (held.form() == Form.UNUSUAL) {
            pill.set(texts.say("ui.copy.evidence.number-unusual"), Tone.WARN);
        } else {
            pill.set(held.paper().validUntil() == null ? texts.say("ui.copy.evidence.valid")
                    : texts.say("ui.copy.evidence.until", texts.figures().month(held.paper().validUntil())), Tone.GOOD);
        }
    }

}
