package app.tradewind.jobs.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.jobs.lessons.LessonBoard.State;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.ReferenceException;
import app.tradewind.stock.simulate.season.Contest;
import app.tradewind.stock.simulate.season.Order;
import app.tradewind.stock.simulate.season.Seasons;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.stock.simulate.season.Week;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lessons")
class LessonDeskTest {

    private final LessonDesk desk = LessonDesk.shipped();

    @Test
    @DisplayName("every shipped lesson can be passed by following the desk, and not by doing nothing")
    void passable() {
        assertThat(desk.lessons()).hasSizeGreaterThanOrEqualTo(4);
        for (Lesson lesson : desk.lessons()) {
            List<Order> nothing = Collections.nCopies(lesson.world().weeks(), Order.NONE);
            Turns idle = new Turns(lesson, 1, nothing);
            Turns advised = new Turns(lesson, 1, Contest.of(Seasons.of(lesson.world(), 1, 1), nothing).get(Side.ADVICE).log().stream()
                    .map(Week::order).toList());
            LessonBoard good = desk.board(advised);
            assertThat(good.checks()).as(lesson.name()).allMatch(check -> check.state() == State.REACHED);
            assertThat(good.desk()).isNull();
            assertThat(good.score()).isEqualTo(good.sides().get(Side.ADVICE).score());
            LessonBoard bad = desk.board(idle);
            assertThat(bad.reached()).as(lesson.name()).isLessThan(bad.checks().size());
            assertThat(bad.score().profit()).isLessThan(good.score().profit());
        }
    }

    @Test
    @DisplayName("what the desk would order now is what its side orders on the same season")
    void oneAdvice() {
        Turns turns = Turns.start(desk.named("season").orElseThrow(), 1);
        for (int week = 0; week < 5; week++) {
            turns = turns.and(desk.board(turns).desk().order());
        }
        LessonBoard board = desk.board(turns);
        assertThat(board.score()).isEqualTo(board.sides().get(Side.ADVICE).score());
    }

    @Test
    @DisplayName("a check is told when its weeks are played, and measures what was done in them")
    void checks() {
        Lesson lesson = desk.named("on-order").orElseThrow();
        Turns twice = Turns.start(lesson, 2).and(new Order(240, 0));
        assertThat(desk.board(twice).checks()).allMatch(check -> check.state() == State.PENDING);
        LessonBoard board = desk.board(twice.and(new Order(100, 0)).and(Order.NONE));
        assertThat(board.checks().get(0).state()).as("500 pieces and more at 40 a week").isEqualTo(State.MISSED);
        assertThat(board.checks().get(1).state()).isEqualTo(State.PENDING);
        assertThat(board.now().onOrder()).isEqualTo(340);
        assertThat(board.now().due()).extracting(LessonBoard.Due::ordered).containsExactly(1, 2);
    }

    @Test
    @DisplayName("a lesson's file that is wrong says where")
    void wrongFile() {
        List<String> wrong = List.of("market: {base: -4, swing: 0, peak: 0, doubt: 0}", "weeks: 90", "costs: {currency: XX, cost: 1, margin: 1, holding: 0, leftover: 1}");
        for (String line : wrong) {
            String key = line.substring(0, line.indexOf(':'));
            String file = LINES.lines().map(each -> each.startsWith(key + ":") ? line : each).reduce((a, b) -> a + "\n" + b).orElseThrow();
            assertThatThrownBy(() -> LessonFile.read(DataFile.parse("x.yaml", file))).isInstanceOf(ReferenceException.class);
        }
        assertThat(LessonFile.read(DataFile.parse("x.yaml", LINES)).world().weeks()).isEqualTo(5);
        assertThatThrownBy(() -> LessonFile.read(DataFile.parse("x.yaml", LINES.replace("until: 5", "until: 4")))).isInstanceOf(ReferenceException.class);
    }

    private static final String LINES = """
            name: x
            title: {en: x, zh: x}
            about: {en: x, zh: x}
            from: 2026-09-07
            weeks: 5
            market: {base: 10, swing: 0, peak: 0, doubt: 0}
            costs: {currency: USD, cost: 1, margin: 1, holding: 0, leftover: 1}
            ways: {sea: {weeks: 2, sd: 0}, factory: 0.5}
            start: {stock: 20, on-order: 0, cash: 100, minimum: 1, carton: 1}
            steps: [{title: {en: x, zh: x}, read: {en: x, zh: x}, do: {en: x, zh: x}, until: 5}]
            """;
}
