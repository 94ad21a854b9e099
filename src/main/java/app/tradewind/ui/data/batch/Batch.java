package app.tradewind.ui.data.batch;

import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.check.Asking;
import app.tradewind.jobs.check.FileAnswers;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Files on their way in. They are looked at one after another, in the order they were dropped; the person
 * answers what a file leaves open, in any order, and brings them in singly or together. Nothing is stored
 * by looking, and no answer is lost by going elsewhere.
 */
public final class Batch {

    private final Tasks tasks;
    private final Source source;
    private final Looking looking;
    private final Bringing bringing;
    private final ObservableList<FileItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<FileItem> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();

    /** Where the person stands. */
    public enum Step { FILES, CHECK, RECEIPT }

    /** @param changed told after something was stored */
    public Batch(Tasks tasks, Source source, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        looking = new Looking(tasks, source, items, this::moved);
        bringing = new Bringing(tasks, source, this::moved, changed);
    }

    public ObservableList<FileItem> items() {
        return items;
    }

    /** The file under check, {@code null} for none. */
    public ReadOnlyObjectProperty<FileItem> currentProperty() {
        return current;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Counts every change of any file's state, for whatever sums them up. */
    public ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    public int count(FileState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    /** How many are ready and of a kind that was brought in before. */
    public int likeLastTime() {
        return (int) items.stream().filter(FileItem::likeLastTime).count();
    }

    /** Files were dropped or chosen. One alone, or one that is on the list already, is shown at once; of several the list. */
    public void drop(List<Path> files) {
        if (step.get() == Step.RECEIPT) {
            items.removeIf(item -> item.state() == FileState.BROUGHT);
        }
        List<FileItem> added = files.stream().filter(file -> items.stream().noneMatch(item -> item.path().equals(file)))
                .distinct().map(FileItem::new).toList();
        items.addAll(added);
        if (items.size() == 1 && added.size() == 1) {
            open(added.get(0));
        } else if (files.size() == 1 && added.isEmpty()) {
            items.stream().filter(item -> item.path().equals(files.get(0))).findFirst().ifPresent(this::open);
        } else if (!files.isEmpty()) {
            go(Step.FILES);
        }
        looking.resume();
    }

    /** Shows a file's check. */
    public void open(FileItem item) {
        current.set(item);
        go(Step.CHECK);
    }

    public void go(Step next) {
        step.set(next);
    }

    /** The person answers a question: the file is read again. */
    public void answer(FileItem item, String key, String value) {
        if (key.equals(FileAnswers.OVERLAP)) {
            // Only the store asks it: the reading stays the same.
            item.put(key, value);
            item.stand(FileState.READY);
            moved();
            looking.again(item);
        } else if (key.equals(FileAnswers.KEEP_BUYERS)) {
            // Nothing is read otherwise, and nothing waits for it.
            item.put(key, value);
        } else {
            answer(item, Map.of(key, value));
        }
    }

    /** The person agrees to answers that were suggested: the file is read again. */
    public void answer(FileItem item, Map<String, String> answers) {
        answers.forEach(item::put);
        if (answers.containsKey(FileAnswers.KIND)) {
            item.drop(FileAnswers.LAYOUT);
        } else if (answers.containsKey(FileAnswers.LAYOUT)) {
            item.drop(FileAnswers.KIND);
        }
        looking.read(item);
    }

    /** The person says what a column is. @param field {@code null} for not used */
    public void map(FileItem item, String header, Field field) {
        answer(item, FileAnswers.COLUMN + header, field == null ? "" : field.id());
    }

    /** Asks what the rows are about, though a layout fits. */
    public void askKind(FileItem item) {
        item.ask(Asking.kind());
        moved();
    }

    /** Reads the file as if none of its kind had come before. */
    public void forget(FileItem item) {
        String print = item.board().needs().memory().fingerprint();
        tasks.run("data forget", Phrase.of("ui.task.forget"), progress -> {
            source.forget(print, progress);
            return print;
        }, done -> looking.read(item));
    }

    /** Looks at the file again: it may have been mended. */
    public void again(FileItem item) {
        looking.read(item);
    }

    /** Leaves a file out, or takes it in again. */
    public void leaveOut(FileItem item, boolean out) {
        if (out) {
            item.stand(FileState.LEFT_OUT);
            moved();
            looking.again(item);
            onward();
        } else {
            looking.read(item);
        }
    }

    public void remove(FileItem item) {
        item.stand(FileState.LEFT_OUT);
        looking.again(item);
        items.remove(item);
        moved();
    }

    /** Takes all files off the list. */
    public void clear() {
        items.clear();
        current.set(null);
        go(Step.FILES);
        moved();
    }

    /** Stores the file under check and goes on to the next that needs the person. */
    public void bring() {
        bring(List.of(current.get()));
    }

    /** Stores all files that are ready, in their order. @param onlyLikeLastTime only those of a kind that came before */
    public void bringReady(boolean onlyLikeLastTime) {
        Predicate<FileItem> wanted = onlyLikeLastTime ? FileItem::likeLastTime : item -> item.state() == FileState.READY;
        bring(items.stream().filter(wanted).toList());
    }

    /** Ends what is being read or stored of these files; what waits goes on waiting until {@link #resume}. */
    public void stop() {
        looking.stop();
        bringing.stop();
    }

    public boolean stopped() {
        return looking.stopped() && count(FileState.WAITING) > 0;
    }

    public void resume() {
        looking.resume();
    }

    private void bring(List<FileItem> wanted) {
        bringing.run(wanted, this::readAlike, () -> {
            FileItem only = wanted.size() == 1 ? wanted.get(0) : null;
            if (step.get() == Step.CHECK && only != null && only.state() != FileState.BROUGHT) {
                open(only);
            } else {
                onward();
            }
        });
    }

    /** What was told of a file holds for the others with the same headers. */
    private void readAlike(FileItem like) {
        String print = like.board().needs().memory().fingerprint();
        items.stream().filter(Batch::waitsForPerson)
                .filter(item -> item.board().needs().memory().fingerprint().equals(print) && !item.board().needs().memory().likeLastTime())
                .forEach(item -> item.stand(FileState.WAITING));
        looking.next();
    }

    /** To the next file that needs the person, else to what came of them. */
    private void onward() {
        FileItem next = items.stream().filter(Batch::waitsForPerson).findFirst().orElse(null);
        if (step.get() == Step.FILES && next != null) {
            return;
        }
        if (next != null) {
            open(next);
        } else if (count(FileState.WAITING) + count(FileState.READING) > 0 || count(FileState.BROUGHT) == 0) {
            go(Step.FILES);
        } else {
            go(Step.RECEIPT);
        }
    }

    private static boolean waitsForPerson(FileItem item) {
        return item.state() == FileState.ASKS || item.state() == FileState.READY;
    }

    private void moved() {
        moves.set(moves.get() + 1);
    }
}
