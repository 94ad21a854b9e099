package app.tradewind.ui.data.batch;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.check.Drop;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.List;

/** Looks at files one after another, in their order, off the window's thread. Can be stopped, and goes on where it was. */
final class Looking {

    private final Tasks tasks;
    private final Source source;
    private final List<FileItem> items;
    private final Runnable moved;
    private boolean stopped;

    /** @param moved told whenever a file's state has changed */
    Looking(Tasks tasks, Source source, List<FileItem> items, Runnable moved) {
        this.tasks = tasks;
        this.source = source;
        this.items = items;
        this.moved = moved;
    }

    /** Goes on with the next file that waits, unless one is being read. */
    void next() {
        if (!stopped && items.stream().noneMatch(item -> item.state() == FileState.READING)) {
            items.stream().filter(item -> item.state() == FileState.WAITING).findFirst().ifPresent(this::read);
        }
        moved.run();
    }

    void read(FileItem item) {
        List<Drop.Told> before = before(item);
        item.stand(FileState.READING);
        moved.run();
        tasks.run(slot(item), Phrase.of("ui.task.check", item.name()), progress -> look(item, before, progress), seen -> {
            if (seen.refused == null) {
                item.land(seen.board);
                wait(item);
            } else {
                item.refuse(seen.refused);
            }
            next();
        }, () -> {
            item.refuse(Phrase.of("ui.data.failed", item.name()));
            next();
        }, () -> {
            stopped = true;
            item.stand(FileState.WAITING);
            moved.run();
        });
    }

    /** What is being read waits again, with all that wait. */
    void stop() {
        stopped = true;
        items.stream().filter(item -> item.state() == FileState.READING).forEach(item -> tasks.cancel(slot(item)));
        moved.run();
    }

    void resume() {
        stopped = false;
        next();
    }

    boolean stopped() {
        return stopped;
    }

    private static String slot(FileItem item) {
        return "data check " + item.path();
    }

    /** Files further up that are ready: they would come in first. */
    private List<Drop.Told> before(FileItem item) {
        return items.subList(0, Math.max(0, items.indexOf(item))).stream().filter(other -> other.state() == FileState.READY)
                .map(other -> new Drop.Told(other.path(), other.answers())).toList();
    }

    /** Reads those files again that were held against another row of files than stands before them now. */
    void again(FileItem changed) {
        wait(changed);
        next();
    }

    private void wait(FileItem changed) {
        items.subList(items.indexOf(changed) + 1, items.size()).stream().filter(FileItem::meetsOthers)
                .forEach(item -> item.stand(FileState.WAITING));
    }

    private Seen look(FileItem item, List<Drop.Told> before, Progress progress) throws Exception {
        try {
            return new Seen(source.check(item.path(), item.answers(), before, progress), null);
        } catch (UnusableFileException e) {
            return new Seen(null, e.phrase());
        }
    }

    private record Seen(FileBoard board, Phrase refused) { }
}
