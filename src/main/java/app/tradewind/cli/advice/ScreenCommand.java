package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.SeasonLength;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.choice.ScreenTable;
import app.tradewind.jobs.tables.choice.ScreenTable.Answer;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.selection.growth.ScreenSettings;
import app.tradewind.selection.growth.Target;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code screen}: the likeliest growers among many series. Summary:
 * {@code {"considered":n,"named":n,"way":…,"origins":n,"by_lots":share,"ways":[{"way":…,"precision":share,"lift":…}],"out":file|null}}.
 */
@Command(name = "screen", description = "growth.about")
public final class ScreenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--series", paramLabel = "FILE", descriptionKey = "growth.option.series")
    private Path series;

    @Option(names = "--period", paramLabel = "P", converter = SeasonLength.class, descriptionKey = "growth.option.period")
    private Integer period;

    @Option(names = "--top", paramLabel = "K", descriptionKey = "growth.option.top")
    private int top = ChoiceDesk.USUAL_GROWERS;

    @Option(names = "--ahead", paramLabel = "H", descriptionKey = "growth.option.ahead")
    private int ahead = ChoiceDesk.USUAL_AHEAD;

    @Option(names = "--target", paramLabel = "TARGET", descriptionKey = "growth.option.target")
    private Target target = Target.UNITS;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException, WorkspaceException {
        WrongCall.belowOne(spec, "--top", top);
        WrongCall.belowOne(spec, "--ahead", ahead);
        boolean workspace = door.taken(spec, "--series", series);
        if (!workspace && period == null) {
            throw new WrongCall(spec, Phrase.of("growth.usage.period"));
        }
        WrongCall.belowOne(spec, "--period", period == null ? 1 : period);
        Answer answer = workspace
                ? door.jobs(jobs -> ScreenTable.of(ChoiceDesk.of(jobs).growers(jobs.snapshot(out.asOf()), ahead, top, target, out.seed()), out.words()))
                : ScreenTable.of(series, period, new ScreenSettings(ahead, top, target, out.today(), out.seed()), out.words());
        answer.told().forEach(out::tell);
        out.answer(answer.table(), answer.summary());
        return ExitStatus.DONE;
    }
}
