package app.tradewind.cli.stock;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.lessons.HandInFile;
import app.tradewind.jobs.lessons.Lesson;
import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.jobs.lessons.LessonDesk;
import app.tradewind.jobs.lessons.LessonTable;
import app.tradewind.jobs.lessons.OrderFile;
import app.tradewind.jobs.lessons.Turns;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lessons}: the lessons; one played by a list of orders or a policy; lines handed in, checked. Needs no
 * workspace. Summaries: {@code {"lessons":n}}, {@code {"lesson":x,"seed":n,"weeks":n,"lost":n,"meanStock":x,
 * "profit":x,"cashLow":x,"checksReached":n,"checks":n}}, {@code {"lines":n,"wrong":n}}, each with {@code out}.
 */
@Command(name = "lessons", description = "lesson.about")
public final class LessonsCommand implements Callable<Integer> {

    /** What is printed of a season. */
    private enum View { WEEKS, SIDES, LUCK }

    private final LessonDesk desk = LessonDesk.shipped();

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Option(names = "--play", paramLabel = "LESSON", descriptionKey = "lesson.option.play")
    private String play;

    @Option(names = "--orders", paramLabel = "FILE", descriptionKey = "lesson.option.orders")
    private Path orders;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "lesson.option.policy")
    private Path policy;

    @Option(names = "--table", paramLabel = "weeks|sides|luck", descriptionKey = "lesson.option.table")
    private View view = View.WEEKS;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "lesson.option.name")
    private String name;

    @Option(names = "--hand-in", paramLabel = "FILE", descriptionKey = "lesson.option.hand-in")
    private Path handIn;

    @Option(names = "--verify", paramLabel = "FILE", descriptionKey = "lesson.option.verify")
    private Path verify;

    @Override
    public Integer call() throws IOException, UnusableFileException {
        if (play == null ? orders != null || policy != null || handIn != null : verify != null || (orders == null) == (policy == null)) {
            throw new WrongCall(spec, Phrase.of("lesson.usage"));
        }
        if (handIn == null ? name != null : name == null || name.isBlank()) {
            throw new WrongCall(spec, Phrase.of("lesson.usage.name"));
        }
        if (out.seed() < 0 || out.seed() > LessonDesk.MOST_SEED) {
            throw new WrongCall(spec, Phrase.of("lesson.usage.seed", LessonDesk.MOST_SEED));
        }
        return play != null ? played() : verify != null ? verified() : listed();
    }

    private int listed() throws IOException {
        out.answer(LessonTable.list(desk.lessons(), out.words().lang()), Map.of("lessons", desk.lessons().size()));
        return ExitStatus.DONE;
    }

    private int played() throws IOException, UnusableFileException {
        Lesson lesson = desk.named(play).orElseThrow(() -> new WrongCall(spec, Phrase.of("lesson.usage.unknown", play,
                desk.lessons().stream().map(Lesson::name).collect(Collectors.joining(", ")))));
        Turns start = Turns.start(lesson, out.seed());
        Turns turns = orders != null ? OrderFile.orders(orders, desk, start) : OrderFile.policy(policy, start);
        LessonBoard board = desk.board(turns);
        String currency = lesson.world().costs().currency();
        out.answer(switch (view) {
            case WEEKS -> LessonTable.weeks(board);
            case SIDES -> LessonTable.sides(board);
            case LUCK -> LessonTable.luck(desk.luck(turns, Progress.NONE), currency);
        }, summary(board));
        for (Side side : Side.values()) {
            var score = board.sides().get(side).score();
            out.tell(Phrase.of("lesson.side.told", LessonTable.said(side), score.lost(), score.lostShare(), score.stock(), score.profit(), currency, score.cashLow()));
        }
        board.checks().forEach(check -> out.tell(check.said()));
        if (handIn != null) {
            HandInFile.write(handIn, name, board);
            out.tell(Phrase.of("lesson.handed", handIn.toString()));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, ?> summary(LessonBoard board) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("lesson", board.turns().lesson().name());
        summary.put("seed", board.turns().seed());
        summary.put("weeks", board.log().size());
        summary.put("lost", board.score().lost());
        summary.put("meanStock", LessonTable.rounded(board.score().stock()));
        summary.put("profit", LessonTable.rounded(board.score().profit()));
        summary.put("cashLow", LessonTable.rounded(board.score().cashLow()));
        summary.put("checksReached", board.reached());
        summary.put("checks", board.checks().size());
        return summary;
    }

    private int verified() throws IOException, UnusableFileException {
        List<HandInFile.Verdict> verdicts = HandInFile.verify(verify, desk);
        long wrong = verdicts.stream().filter(one -> one.wrong() != null).count();
        out.answer(LessonTable.verdicts(verdicts, out.words()::say), Map.of("lines", verdicts.size(), "wrong", wrong));
        out.tell(Phrase.of("lesson.verified", verdicts.size(), wrong));
        return wrong > 0 ? ExitStatus.FOUND : ExitStatus.DONE;
    }
}
