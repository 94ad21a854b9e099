package app.tradewind.cli.products;

import app.tradewind.catalog.Money;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.FindDrops.Asked;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.tables.exit.DropFile;
import app.tradewind.jobs.tables.exit.DropTable;
import app.tradewind.report.Table;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code drop}: products unlikely to pay back what they take, and the way out. What is said of attention and refunds is
 * kept. Summary: {@code {"products":n,"weeks":n,"attention":"12 EUR"|null,"tied_up":"123.45 USD"|null,"status":{"drop":n,…},"out":file|null}}.
 */
@Command(name = "drop", description = "shortlist.drop.about")
public final class DropCommand implements Callable<Integer> {

    private static final int MOST_WEEKS = 104;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--items", paramLabel = "FILE", descriptionKey = "shortlist.drop.option.items")
    private Path items;

    @Option(names = "--weeks", paramLabel = "N", descriptionKey = "shortlist.drop.option.weeks")
    private int weeks = ExitRule.USUAL_WEEKS;

    @Option(names = "--attention", paramLabel = "AMOUNT", descriptionKey = "shortlist.drop.option.attention")
    private String attention;

    @Option(names = "--refund", paramLabel = "SKU=SHARE", descriptionKey = "shortlist.drop.option.refund")
    private List<String> refunds = List.of();

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws IOException, WorkspaceException, UnusableFileException {
        WrongCall.belowOne(spec, "--weeks", weeks);
        if (weeks > MOST_WEEKS) {
            throw new WrongCall(spec, Phrase.of("shortlist.drop.usage.weeks", MOST_WEEKS));
        }
        Asked asked = new Asked(weeks, out.seed());
        boolean workspace = door.taken(spec, "--items", items);
        if (!workspace && (attention != null || !refunds.isEmpty())) {
            throw new WrongCall(spec, Phrase.of("shortlist.drop.usage.columns"));
        }
        said(ExitTerms.UNSAID);
        DropBoard board = workspace ? door.jobs(jobs -> ask(jobs, asked)) : new DropFile(asked, out.today()).run(items);
        Table table = DropTable.of(board, out.words());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("products", board.rows().size());
        summary.put("weeks", weeks);
        summary.put("attention", board.terms().attention() == null ? null : board.terms().attention().toString());
        summary.put("tied_up", board.tied() == null ? null : board.tied().rounded().toString());
        summary.put("status", new Figures(table).by("status"));
        out.tell(board.said());
        out.answer(table, summary);
        return ExitStatus.DONE;
    }

    private DropBoard ask(Jobs jobs, Asked asked) {
        ChoiceDesk desk = ChoiceDesk.of(jobs);
        ExitTerms before = desk.exitTerms();
        ExitTerms after = said(before);
        if (!after.equals(before)) {
            desk.exitTerms(after);
        }
        Snapshot snapshot = jobs.snapshot(out.asOf());
        return desk.drops(snapshot, jobs.answers(snapshot, Wishes.USUAL.on(out.asOf()).seeded(out.seed()), Progress.NONE), asked, Progress.NONE);
    }

    /** What was kept, with what the call says; blank takes back. */
    private ExitTerms said(ExitTerms before) {
        ExitTerms terms = before;
        if (attention != null) {
            Optional<Money> amount = ExitTerms.money(attention);
            if (amount.isEmpty() && !attention.isBlank()) {
                throw new WrongCall(spec, Phrase.of("shortlist.drop.usage.attention", attention));
            }
            terms = terms.attending(amount.orElse(null));
        }
        for (String refund : refunds) {
            int mark = refund.lastIndexOf('=');
            String figure = refund.substring(mark + 1);
            Optional<Double> share = ExitTerms.share(figure);
            if (mark < 1 || share.isEmpty() && !figure.isBlank()) {
                throw new WrongCall(spec, Phrase.of("shortlist.drop.usage.refund", refund));
            }
            terms = terms.refunding(refund.substring(0, mark).strip(), share.orElse(null));
        }
        return terms;
    }
}
