package app.tradewind.ui.lessons;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.lessons.HandInFile;
import app.tradewind.jobs.lessons.Lesson;
import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.jobs.lessons.LessonDesk;
import app.tradewind.jobs.lessons.Turns;
import app.tradewind.stock.simulate.season.Luck;
import app.tradewind.stock.simulate.season.Order;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The lesson that is played, what is typed for the coming week, and what came of it. Kept as long as the window stands. */
final class LessonsViewModel {

    private static final String SLOT = "lessons";

    private final Tasks tasks;
    private final LessonDesk desk = LessonDesk.shipped();
    private final LessonLock lock = new LessonLock();
    private final ObjectProperty<Lesson> lesson = new SimpleObjectProperty<>(desk.lessons().get(0));
    private final StringProperty seed = new SimpleStringProperty("1");
    private final StringProperty sea = new SimpleStringProperty("");
    private final StringProperty air = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LessonBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Luck> luck = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();

    /** @param refused why the order cannot be placed, {@code null} where it was @param board after it */
    private record Played(Phrase refused, LessonBoard board) { }

    LessonsViewModel(Tasks tasks) {
        this.tasks = tasks;
        lesson.addListener((o, was, is) -> restart());
    }

    LessonDesk desk() {
        return desk;
    }

    LessonLock lock() {
        return lock;
    }

    ObjectProperty<Lesson> lessonProperty() {
        return lesson;
    }

    StringProperty seedProperty() {
        return seed;
    }

    StringProperty seaProperty() {
        return sea;
    }

    StringProperty airProperty() {
        return air;
    }

    /** Who hands in. */
    StringProperty nameProperty() {
        return name;
    }

    /** While a week is played. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** {@code null} before the first season has started. */
    ReadOnlyObjectProperty<LessonBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** What luck did, {@code null} until it was asked for. */
    ReadOnlyObjectProperty<Luck> luckProperty() {
        return luck.getReadOnlyProperty();
    }

    /** What is wrong with what was typed, {@code null} for nothing. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was done last that does not show otherwise. */
    ReadOnlyObjectProperty<Phrase> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The page comes to the front. */
    void open() {
        if (board.get() == null) {
            restart();
        }
    }

    /** The chosen lesson from its start, by the seed that is typed. */
    void restart() {
        long typed;
        try {
            typed = Long.parseLong(seed.get().strip());
        } catch (NumberFormatException e) {
            typed = -1;
        }
        if (typed < 0 || typed > LessonDesk.MOST_SEED) {
            problem.set(Phrase.of("lesson.usage.seed", LessonDesk.MOST_SEED));
            return;
        }
        Turns start = Turns.start(lesson.get(), typed);
        run(() -> new Played(null, desk.board(start)));
    }

    /** So many weeks on; what is typed is ordered in the first of them, nothing in the others. */
    void next(int weeks) {
        if (busy.get() || board.get() == null) {
            return;
        }
        Optional<Integer> bySea = pieces(sea.get());
        Optional<Integer> byAir = pieces(air.get());
        if (bySea.isEmpty() || byAir.isEmpty()) {
            problem.set(Phrase.of("lesson.ui.pieces", bySea.isEmpty() ? sea.get() : air.get()));
            return;
        }
        Turns before = board.get().turns();
        Order order = new Order(bySea.get(), byAir.get());
        run(() -> played(before, order, weeks));
    }

    private Played played(Turns before, Order order, int weeks) {
        Phrase refused = desk.refused(before, order).orElse(null);
        if (refused != null) {
            return new Played(refused, null);
        }
        Turns turns = before.and(order);
        for (int week = 1; week < weeks && !turns.over(); week++) {
            turns = turns.and(Order.NONE);
        }
        return new Played(null, desk.board(turns));
    }

    private void run(Supplier<Played> job) {
        busy.set(true);
        tasks.run(SLOT, Phrase.of("lesson.ui.task"), progress -> job.get(), this::land, () -> busy.set(false), () -> busy.set(false));
    }

    private void land(Played played) {
        busy.set(false);
        problem.set(played.refused);
        if (played.refused == null) {
            told.set(null);
            luck.set(null);
            sea.set("");
            air.set("");
            board.set(played.board);
        }
    }

    /** A number of pieces, 0 for a blank; empty for what is none. */
    private static Optional<Integer> pieces(String text) {
        String typed = text == null ? "" : text.strip();
        try {
            return Optional.of(typed.isEmpty() ? 0 : Integer.parseInt(typed));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether the advice may be seen now. */
    boolean open(LessonBoard now) {
        return !lock.lockedProperty().get() || now != null && now.turns().over();
    }

    /** Types what the desk would order. */
    void advise() {
        LessonBoard now = board.get();
        if (now != null && now.desk() != null && open(now)) {
            sea.set(Integer.toString(now.desk().order().sea()));
            air.set(now.desk().order().air() == 0 ? "" : Integer.toString(now.desk().order().air()));
            problem.set(null);
        }
    }

    /** Plays other seasons. */
    void askLuck() {
        Turns turns = board.get().turns();
        if (turns.orders().isEmpty()) {
            problem.set(Phrase.of("lesson.ui.luck.first"));
            return;
        }
        tasks.run("luck", Phrase.of("lesson.luck.task"), (Progress progress) -> desk.luck(turns, progress), found -> {
            if (board.get().turns().equals(turns)) {
                luck.set(found);
            }
        });
    }

    /** Locks the advice, or opens it again. */
    void turnLock() {
        problem.set(lock.turn());
    }

    /** Whether there is a line to hand in; says what is missing. */
    boolean mayHandIn() {
        boolean named = name.get() != null && !name.get().isBlank();
        problem.set(!named ? Phrase.of("lesson.ui.hand-in.name") : board.get() == null || board.get().log().isEmpty() ? Phrase.of("lesson.ui.luck.first") : null);
        return problem.get() == null;
    }

    /** Writes the line to hand in. */
    void handIn(Path file) {
        LessonBoard now = board.get();
        String who = name.get();
        tasks.run("hand-in", Phrase.of("lesson.ui.task"), progress -> {
            HandInFile.write(file, who, now);
            return file;
        }, written -> told.set(Phrase.of("lesson.handed", written.getFileName().toString())));
    }
}
