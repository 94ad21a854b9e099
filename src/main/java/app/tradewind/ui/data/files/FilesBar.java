package app.tradewind.ui.data.files;

import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileState;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What can be done with all the files at once: bring in those like last time, or all that are ready; stop; go on. */
final class FilesBar extends HBox {

    private final Batch batch;

    FilesBar(Texts texts, Batch batch) {
        this.batch = batch;
        getStyleClass().add("buttons");
        setAlignment(Pos.CENTER_LEFT);
        IntegerBinding alike = Bindings.createIntegerBinding(batch::likeLastTime, batch.movesProperty());
        IntegerBinding ready = count(FileState.READY);
        IntegerBinding busy = Bindings.createIntegerBinding(
                () -> batch.count(FileState.READING) + batch.count(FileState.BRINGING), batch.movesProperty());
        BooleanBinding allAlike = alike.isEqualTo(ready);
        Button like = counting(texts, "ui.data.bring.like", alike, () -> batch.bringReady(true));
        like.setId("data-bring-like");
        like.getStyleClass().add("accent");
        Button all = counting(texts, "ui.data.bring.ready", ready, () -> batch.bringReady(false));
        all.setId("data-bring-ready");
        Node spring = Parts.spring();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button stop = Parts.button(texts.bind("ui.data.stop"), batch::stop);
        Button on = Parts.button(texts.bind("ui.data.resume"), batch::resume);
        Button clear = Parts.button(texts.bind("ui.data.clear"), () -> batch.clear());
        clear.setId("data-clear");
        BooleanBinding stopped = Bindings.createBooleanBinding(batch::stopped, batch.movesProperty());
        getChildren().addAll(Parts.heading(texts.bind("ui.data.list")), spring,
                Parts.shownWhile(on, stopped), Parts.shownWhile(stop, busy.greaterThan(0)),
                Parts.shownWhile(clear, busy.isEqualTo(0)),
                Parts.shownWhile(all, ready.greaterThan(0).and(allAlike.not())), Parts.shownWhile(like, alike.greaterThan(0)));
    }

    private IntegerBinding count(FileState state) {
        return Bindings.createIntegerBinding(() -> batch.count(state), batch.movesProperty());
    }

    private static Button counting(Texts texts, String code, IntegerBinding count, Runnable action) {
        return Parts.button(Bindings.createStringBinding(() -> texts.say(code, count.get()), texts.langProperty(), count), action);
    }
}
