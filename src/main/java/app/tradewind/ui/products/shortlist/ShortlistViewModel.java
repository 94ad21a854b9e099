package app.tradewind.ui.products.shortlist;

import app.tradewind.jobs.shortlist.Comparison;
import app.tradewind.jobs.shortlist.ShortlistBoard;
import app.tradewind.jobs.shortlist.ShortlistBoard.Row;
import app.tradewind.jobs.shortlist.Stage;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.chooser.Lister;
import app.tradewind.ui.support.chooser.Lister.Act;
import app.tradewind.ui.support.chooser.Lister.Step;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The shortlist as the window shows it. The first four stand side by side until a person chooses others. */
final class ShortlistViewModel {

    final StringProperty note = new SimpleStringProperty("");
    final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    final ReadOnlyObjectWrapper<Comparison> compared = new ReadOnlyObjectWrapper<>();
    private final Tasks tasks;
    private final Lister lister;
    private final BoardRows<Row, Boolean> rows = new BoardRows<>(true, (row, all) -> true, Row::sku);
    private final Set<String> leftOut = new HashSet<>();
    private ShortlistBoard board;

    ShortlistViewModel(Tasks tasks, Lister lister) {
        this.tasks = tasks;
        this.lister = lister;
    }

    BoardRows<Row, Boolean> rows() {
        return rows;
    }

    void open(String subject) {
        rows.want(subject);
        load();
    }

    /** Whether it stands in a column. */
    boolean isCompared(String sku) {
        return compared.get() != null && compared.get().products().stream().anyMatch(product -> product.sku().equals(sku));
    }

    /** Puts it beside the others, or takes it out; of five the first is left out. */
    void compare(String sku, boolean wanted) {
        if (wanted) {
            leftOut.remove(sku);
            List<String> now = new ArrayList<>(compared.get().products().stream().map(Comparison.Product::sku).toList());
            if (!now.contains(sku) && now.size() == Comparison.MOST) {
                leftOut.add(now.get(0));
            }
        } else {
            leftOut.add(sku);
        }
        load();
    }

    void move(Stage stage) {
        Row row = rows.selectedProperty().get();
        if (row != null && stage != null && stage != row.entry().stage()) {
            step(new Step(Act.MOVE, row.sku(), stage.word()));
        }
    }

    /** Keeps what is typed. */
    void keepNote() {
        Row row = rows.selectedProperty().get();
        if (row != null && !note.get().isBlank()) {
            step(new Step(Act.NOTE, row.sku(), note.get()));
            note.set("");
        }
    }

    void remove() {
        Row row = rows.selectedProperty().get();
        if (row != null) {
            step(new Step(Act.REMOVE, row.sku(), ""));
        }
    }

    /** Takes the last step back, whichever product it was about. */
    void undo() {
        step(new Step(Act.UNDO, "", ""));
    }

    void write(Path file, Lang lang) {
        ShortlistBoard now = board;
        if (now != null) {
            tasks.run("shortlist book", Phrase.of("shortlist.task"), progress -> {
                lister.writeShortlist(now, file, lang, progress);
                return file;
            }, written -> state.set(Phrase.of("shortlist.written", written.getFileName().toString())));
        }
    }

    private void step(Step step) {
        tasks.run("shortlist step", Phrase.of("shortlist.task"), progress -> {
            lister.list(step, progress);
            return step;
        }, done -> load());
    }

    private void load() {
        tasks.run("shortlist", Phrase.of("shortlist.task"), progress -> lister.shortlist(lister.listed(progress).stream().map(entry -> entry.sku())
                .filter(sku -> !leftOut.contains(sku)).limit(Comparison.MOST).toList(), progress), this::land);
    }

    private void land(ShortlistBoard next) {
        board = next;
        compared.set(next.compared());
        undoable.set(next.undoable());
        state.set(next.said());
        rows.land(next.rows());
    }
}
