package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.cli.stock.PlanOptions;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.plan.PlanFile;
import app.tradewind.jobs.tables.orders.OrderPlanTable;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code plan}: what to order in which week and by which mode, for a whole catalogue. Summary:
 * {@code {"objective":x,"bound":x|null,"seconds":x,"cutShort":true|false,"out":file|null}}; of a workspace
 * {@code {"orders":n,"gain":x,"spent":x,"currency":c,"possible":x|null,"missing":n,"out":file|null}}.
 */
@Command(name = "plan", description = "cli.about.plan")
public final class PlanCommand implements Callable<Integer> {

    private static final int LONGEST = 3600;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Mixin
    private PlanOptions under;

    @Option(names = "--instance", paramLabel = "FILE", descriptionKey = "cli.option.instance")
    private Path instance;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "cli.option.seconds")
    private Integer seconds;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        boolean workspace = door.taken(spec, "--instance", instance);
        if (workspace ? seconds != null : under.any()) {
            throw new WrongCall(spec, Phrase.of("plan.usage.door"));
        }
        if (workspace) {
            OrderPlanBoard board = under.board(spec, door, out, UnaryOperator.identity());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("orders", board.lines().size());
            PlanOptions.answer(out, OrderPlanTable.plan(board), summary, board);
            return ExitStatus.DONE;
        }
        if (seconds != null && (seconds < 1 || seconds > LONGEST)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.seconds", LONGEST));
        }
        PlanFile.Answer answer = new PlanFile(out.seed(), seconds == null ? null : Duration.ofSeconds(seconds)).plan(instance);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("objective", rounded(answer.objective()));
        summary.put("bound", answer.bound().isPresent() ? rounded(answer.bound().getAsDouble()) : null);
        summary.put("seconds", rounded(answer.seconds()));
        summary.put("cutShort", answer.cutShort());
        out.answer(answer.table(), summary);
        if (answer.bound().isPresent() && answer.objective() > 0) {
            out.tell(Phrase.of("cli.plan.worth", answer.objective(), answer.bound().getAsDouble() / answer.objective() - 1));
        } else {
            out.tell(Phrase.of("cli.plan.worth-only", answer.objective()));
        }
        if (answer.cutShort()) {
            out.tell(Phrase.of("plan.cut-short", answer.seconds()));
        }
        return ExitStatus.DONE;
    }

    private static BigDecimal rounded(double amount) {
        return BigDecimal.valueOf(amount).setScale(4, RoundingMode.HALF_EVEN);
    }
}
