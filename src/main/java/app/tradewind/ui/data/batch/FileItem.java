package app.tradewind.ui.data.batch;

import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.file.Needs;
import app.tradewind.jobs.boards.file.Kept;
import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.jobs.boards.file.Sums;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One file on its way in: its state, what was understood, and all that the person has answered. Answers stay until it is removed. */
public final class FileItem {

    private final Path path;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Ask> asked = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<FileState> state = new ReadOnlyObjectWrapper<>(FileState.WAITING);
    private final ReadOnlyObjectWrapper<FileBoard> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.ROWS);
    private final IntegerProperty row = new SimpleIntegerProperty(-1);
    private final ReadOnlyIntegerWrapper asks = new ReadOnlyIntegerWrapper();
    private Phrase problem;
    private Kept kept;

    /** What of the file the person is looking at. */
    public enum Side { ROWS, COLUMNS, ODD }

    FileItem(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    public String name() {
        return path.getFileName().toString();
    }

    public ReadOnlyObjectProperty<FileState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public FileState state() {
        return state.get();
    }

    /** What was understood; {@code null} until the file has been read, and kept while it is read again. */
    public ReadOnlyObjectProperty<FileBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public FileBoard board() {
        return board.get();
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    /** Line or sheet row that the person has jumped to; negative for none. */
    public IntegerProperty rowProperty() {
        return row;
    }

    /** All questions so far, answered or not, so that every answer can be changed. */
    public List<Ask> asked() {
        return List.copyOf(asked.values());
    }

    /** Counts the questions that the person has called for. */
    public ReadOnlyIntegerProperty asksProperty() {
        return asks.getReadOnlyProperty();
    }

    /** What was answered to a question, empty for nothing. */
    public String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    /** Why the file cannot be used, or {@code null}. */
    public Phrase problem() {
        return problem;
    }

    /** What becomes of its rows; once it is in the store, what became of them there. */
    public Sums sums() {
        return kept == null || kept.sums().used() == board().sums().used() ? board().sums() : kept.sums();
    }

    /** What of its lines earlier files had brought, and which state counts or will; {@code null} for nothing. */
    public Phrase overlap() {
        return kept == null ? board().needs().met().overlap() : kept.overlap();
    }

    /** Whether it may be brought in without a look: the same headers were brought in before. */
    public boolean likeLastTime() {
        return state() == FileState.READY && board().needs().memory().likeLastTime();
    }

    /** Whether files before it change what is to be told of it. */
    boolean meetsOthers() {
        return state() == FileState.READY && board().needs().met().orders() || state() == FileState.KNOWN && board().needs().met().twin();
    }

    /** Shows the rows, at one of them. */
    public void jump(int to) {
        side.set(Side.ROWS);
        row.set(-1);
        row.set(to);
    }

    /** Asks something that the file itself leaves not open. */
    void ask(Ask ask) {
        asked.put(ask.key(), ask);
        asks.set(asks.get() + 1);
    }

    /** Asks what only the store could know; the answer comes before the next try. */
    void askNow(Ask ask) {
        answers.remove(ask.key());
        ask(ask);
        stand(FileState.ASKS);
    }

    void put(String key, String value) {
        answers.put(key, value);
    }

    void drop(String key) {
        answers.remove(key);
        asked.remove(key);
    }

    void stand(FileState next) {
        state.set(next);
    }

    void land(FileBoard read) {
        for (Ask ask : read.needs().asks()) {
            asked.put(ask.key(), ask);
        }
        // A question that nobody has answered and that is not asked any more has gone.
        asked.keySet().removeIf(key -> !answers.containsKey(key)
                && read.needs().asks().stream().noneMatch(ask -> ask.key().equals(key)));
        problem = null;
        board.set(read);
        stand(read.needs().known() != null || read.needs().met().twin() ? FileState.KNOWN
                : read.ready() ? FileState.READY
                : read.needs().asks().stream().anyMatch(Needs.Ask::required) ? FileState.ASKS : FileState.UNUSABLE);
        if (state() == FileState.UNUSABLE) {
            problem = Phrase.of(read.sums().read() == 0 ? "storage.only-headers" : "ui.data.no-row", name());
        }
    }

    void refuse(Phrase why) {
        problem = why;
        stand(FileState.UNUSABLE);
    }

    void brought(Kept stored) {
        kept = stored;
        stand(FileState.BROUGHT);
    }
}
