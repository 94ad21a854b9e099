package app.tradewind.ui.data.batch;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.boards.file.Needs.Option;
import app.tradewind.ui.SampleSource;
import app.tradewind.ui.data.batch.Batch.Step;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files on their way in")
class BatchTest {

    private static final Path ORDERS = Path.of("orders.txt");
    private static final Path SECOND = Path.of("more.txt");
    private static final Path NO_TABLE = Path.of("letter.pdf");

    private final SampleSource source = new SampleSource();
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    private final AtomicInteger changes = new AtomicInteger();
    private final Batch batch = new Batch(tasks, source, changes::incrementAndGet);

    @Test
    @DisplayName("store nothing by being looked at, and not before the question is answered")
    void asksFirst() {
        batch.drop(List.of(ORDERS));
        assertThat(batch.stepProperty().get()).isEqualTo(Step.CHECK);
        assertThat(item(0).state()).isEqualTo(FileState.ASKS);
        assertThat(source.brought).isEmpty();
        batch.answer(item(0), "number_style", "comma");
        assertThat(item(0).state()).isEqualTo(FileState.READY);
        batch.bring();
        assertThat(source.brought).containsExactly("orders.txt {number_style=comma}");
        assertThat(changes.get()).isEqualTo(1);
        assertThat(batch.stepProperty().get()).isEqualTo(Step.RECEIPT);
    }

    @Test
    @DisplayName("keep every answer while the person goes to another file and back, or leaves one out and takes it in again")
    void keepsAnswers() {
        batch.drop(List.of(ORDERS, SECOND));
        batch.open(item(0));
        batch.answer(item(0), "number_style", "comma");
        batch.map(item(0), "sku", Field.TITLE);
        batch.open(item(1));
        batch.go(Step.FILES);
        batch.open(item(0));
        assertThat(item(0).answers()).containsEntry("number_style", "comma").containsEntry("column:sku", "title");
        assertThat(item(0).asked()).singleElement().satisfies(ask -> assertThat(ask.key()).isEqualTo("number_style"));
        batch.leaveOut(item(0), true);
        batch.leaveOut(item(0), false);
        assertThat(item(0).state()).isEqualTo(FileState.READY);
        assertThat(item(0).answers()).containsEntry("number_style", "comma");
        assertThat(item(1).answers()).isEmpty();
    }

    @Test
    @DisplayName("ask once: what was told of the first holds for the others with the same headers, and they come in by one click")
    void likeLastTime() {
        batch.drop(List.of(ORDERS, SECOND, Path.of("third.txt")));
        assertThat(batch.likeLastTime()).isZero();
        batch.open(item(0));
        batch.answer(item(0), "number_style", "comma");
        batch.bring();
        assertThat(batch.likeLastTime()).isEqualTo(2);
        batch.bringReady(true);
        assertThat(source.brought).containsExactly("orders.txt {number_style=comma}", "more.txt {}", "third.txt {}");
        assertThat(batch.count(FileState.BROUGHT)).isEqualTo(3);
        assertThat(batch.stepProperty().get()).isEqualTo(Step.RECEIPT);
        assertThat(changes.get()).as("everything is made again once for each click").isEqualTo(2);
    }

    @Test
    @DisplayName("forget what was told before when the person says so")
    void forgets() {
        source.remembers = true;
        batch.drop(List.of(ORDERS));
        assertThat(item(0).likeLastTime()).isTrue();
        batch.forget(item(0));
        assertThat(item(0).state()).isEqualTo(FileState.ASKS);
    }

    @Test
    @DisplayName("say of a file that cannot be read why, and go on with the others")
    void unreadable() {
        batch.drop(List.of(NO_TABLE, ORDERS, Path.of("known.csv")));
        assertThat(tasks.incidentProperty().get()).isNull();
        assertThat(item(0).state()).isEqualTo(FileState.UNUSABLE);
        assertThat(item(0).problem()).isNotNull();
        assertThat(item(1).state()).isEqualTo(FileState.ASKS);
        assertThat(item(2).state()).isEqualTo(FileState.KNOWN);
        batch.bringReady(false);
        assertThat(source.brought).isEmpty();
    }

    @Test
    @DisplayName("are read one after another in their order; stopping leaves the rest waiting, and going on reads them")
    void inOrder() {
        Deque<Runnable> later = new ArrayDeque<>();
        Batch slow = new Batch(new Tasks(later::add, Runnable::run), source, changes::incrementAndGet);
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(Path.of("orders" + i + ".txt"));
        }
        slow.drop(many);
        assertThat(later).as("one at a time").hasSize(1);
        later.poll().run();
        assertThat(slow.items().get(0).state()).isEqualTo(FileState.ASKS);
        assertThat(slow.items().get(1).state()).isEqualTo(FileState.READING);
        slow.stop();
        later.poll().run();
        assertThat(later).isEmpty();
        assertThat(slow.count(FileState.WAITING)).isEqualTo(19);
        assertThat(slow.stopped()).isTrue();
        slow.resume();
        while (!later.isEmpty()) {
            later.poll().run();
        }
        assertThat(slow.count(FileState.ASKS)).isEqualTo(20);
    }

    @Test
    @DisplayName("stop without ending what else the window is doing")
    void stopsItself() {
        Deque<Runnable> later = new ArrayDeque<>();
        Tasks shared = new Tasks(later::add, Runnable::run);
        Batch slow = new Batch(shared, source, changes::incrementAndGet);
        AtomicInteger landed = new AtomicInteger();
        shared.run("stock board", Phrase.of("ui.task.stock"), progress -> 1, landed::addAndGet);
        slow.drop(List.of(ORDERS, SECOND));
        slow.stop();
        later.forEach(Runnable::run);
        assertThat(landed.get()).isEqualTo(1);
        assertThat(slow.count(FileState.WAITING)).isEqualTo(2);
    }

    @Test
    @DisplayName("ask what only the store could know, and keep the answer without reading again")
    void asksAtTheStore() {
        batch.drop(List.of(Path.of("overlapping.csv"), ORDERS));
        batch.bringReady(false);
        assertThat(item(0).state()).isEqualTo(FileState.ASKS);
        assertThat(item(0).asked()).singleElement().satisfies(ask -> assertThat(ask.options()).extracting(Option::value)
                .containsExactly("replace", "add", "skip"));
        batch.open(item(0));
        batch.answer(item(0), "overlap", "add");
        assertThat(item(0).state()).isEqualTo(FileState.READY);
        batch.bring();
        assertThat(source.brought).containsExactly("overlapping.csv {overlap=add}");
        assertThat(item(0).sums().used()).isEqualTo(12117);
    }

    @Test
    @DisplayName("take over what was chosen under an earlier header only when the person agrees")
    void suggestion() {
        batch.drop(List.of(Path.of("drifted.txt")));
        assertThat(item(0).answers()).isEmpty();
        batch.answer(item(0), item(0).board().needs().memory().drift().suggestion().answers());
        assertThat(item(0).answers()).containsExactly(Map.entry("column:item-price", "price"));
    }

    @Test
    @DisplayName("stand on the list once, however often they are dropped")
    void once() {
        batch.drop(List.of(ORDERS, ORDERS));
        batch.drop(List.of(ORDERS, SECOND));
        assertThat(batch.items()).extracting(FileItem::path).containsExactly(ORDERS, SECOND);
        batch.remove(item(0));
        assertThat(batch.items()).hasSize(1);
        batch.clear();
        assertThat(batch.items()).isEmpty();
    }

    private FileItem item(int at) {
        return batch.items().get(at);
    }
}
