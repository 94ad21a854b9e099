package app.tradewind.ui.data.batch;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.check.Asking;
import app.tradewind.jobs.check.FileAnswers;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;
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
    private final Runnable changed;
    private final ObservableList<FileItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<FileItem> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();
    private boolean stopped;

    /** Where the person stands. */
    public enum Step { FILES, CHECK, RECEIPT }

    /** @param changed told after something was stored */
    public Batch(Tasks tasks, Source source, Runnable changed) {
        this.tasks = tasks;
        this.source = source;
        this.changed = changed;
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
        stopped = false;
        items.addAll(added);
        if (items.size() == 1 && added.size() == 1) {
            open(added.get(0));
        } else if (files.size() == 1 && added.isEmpty()) {
            items.stream().filter(item -> item.path().equals(files.get(0))).findFirst().ifPresent(this::open);
        } else if (!files.isEmpty()) {
            go(Step.FILES);
        }
        readNext();
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
        item.put(key, value);
        if (key.equals(FileAnswers.KIND)) {
            item.drop(FileAnswers.LAYOUT);
        } else if (key.equals(FileAnswers.LAYOUT)) {
            item.drop(FileAnswers.KIND);
        }
        read(item);
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
        }, done -> read(item));
    }

    /** Looks at the file again: it may have been mended. */
    public void again(FileItem item) {
        read(item);
    }

    /** Leaves a file out, or takes it in again. */
    public void leaveOut(FileItem item, boolean out) {
        if (out) {
            stand(item, FileState.LEFT_OUT);
            onward();
        } else {
            read(item);
        }
    }

    public void remove(FileItem item) {
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

    /** Ends what is being read or stored; what waits goes on waiting until {@link #resume}. */
    public void stop() {
        stopped = true;
        tasks.cancelAll();
        moved();
    }

    public boolean stopped() {
        return stopped && count(FileState.WAITING) > 0;
    }

    public void resume() {
        stopped = false;
        readNext();
    }

    private void bring(List<FileItem> wanted) {
        if (wanted.isEmpty()) {
            onward();
            return;
        }
        FileItem item = wanted.get(0);
        List<FileItem> rest = wanted.subList(1, wanted.size());
        stand(item, FileState.BRINGING);
        tasks.run("data bring", Phrase.of("ui.task.bring", item.name()), progress -> bring(item, progress), done -> {
            if (done.refused == null) {
                item.brought(done.id);
                readAlike(item);
            } else {
                item.refuse(done.refused);
            }
            moved();
            if (rest.isEmpty()) {
                changed.run();
            }
            bring(rest);
        }, () -> stand(item, FileState.READY), () -> {
            stand(item, FileState.READY);
            changed.run();
        });
    }

    private Brought bring(FileItem item, Progress progress) throws Exception {
        try {
            return new Brought(source.bring(item.path(), item.answers(), progress), null);
        } catch (UnusableFileException e) {
            return new Brought(0, e.phrase());
        }
    }

    /** What was told of a file holds for the others with the same headers. */
    private void readAlike(FileItem like) {
        String print = like.board().needs().memory().fingerprint();
        items.stream().filter(item -> item.state() == FileState.ASKS || item.state() == FileState.READY)
                .filter(item -> item.board().needs().memory().fingerprint().equals(print) && !item.board().needs().memory().likeLastTime())
                .forEach(item -> stand(item, FileState.WAITING));
        readNext();
    }

    /** To the next file that needs the person, else to what came of them. */
    private void onward() {
        if (step.get() == Step.FILES && count(FileState.ASKS) + count(FileState.READY) > 0) {
            return;
        }
        FileItem next = items.stream().filter(item -> item.state() == FileState.ASKS || item.state() == FileState.READY)
                .findFirst().orElse(null);
        if (next != null) {
            open(next);
        } else if (count(FileState.WAITING) + count(FileState.READING) > 0 || count(FileState.BROUGHT) == 0) {
            go(Step.FILES);
        } else {
            go(Step.RECEIPT);
        }
    }

    private void readNext() {
        if (!stopped && count(FileState.READING) == 0) {
            items.stream().filter(item -> item.state() == FileState.WAITING).findFirst().ifPresent(this::read);
        }
        moved();
    }

    private void read(FileItem item) {
        stand(item, FileState.READING);
        tasks.run("data check " + item.path(), Phrase.of("ui.task.check", item.name()), progress -> look(item, progress), seen -> {
            if (seen.refused == null) {
                item.land(seen.board);
            } else {
                item.refuse(seen.refused);
            }
            readNext();
        }, () -> {
            item.refuse(Phrase.of("ui.data.failed", item.name()));
            readNext();
        }, () -> {
            stopped = true;
            stand(item, FileState.WAITING);
        });
    }

    private Seen look(FileItem item, Progress progress) throws Exception {
        try {
            return new Seen(source.check(item.path(), item.answers(), progress), null);
        } catch (UnusableFileException e) {
            return new Seen(null, e.phrase());
        }
    }

    private void stand(FileItem item, FileState state) {
        item.stand(state);
        moved();
    }

    private void moved() {
        moves.set(moves.get() + 1);
    }

    private record Seen(FileBoard board, Phrase refused) { }

    private record Brought(long id, Phrase refused) { }
}
