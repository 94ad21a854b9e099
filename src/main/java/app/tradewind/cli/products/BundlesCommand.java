package app.tradewind.cli.products;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.tables.choice.BundleTable;
import app.tradewind.selection.bundle.BundleAnswer;
import app.tradewind.selection.bundle.BundleSettings;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code bundles}: products bought together. Summary:
 * {@code {"orders":n,"orders_of_several":n,"tested":n,"crowding":f,"bundle":n,"large_orders":n,"chance":n,"out":file|null}}.
 */
@Command(name = "bundles", description = "bundle.about")
public final class BundlesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--orders", paramLabel = "FILE", descriptionKey = "bundle.option.orders")
    private Path orders;

    @Option(names = "--least", paramLabel = "N", descriptionKey = "bundle.option.least")
    private Integer least;

    @Option(names = "--top", paramLabel = "K", descriptionKey = "bundle.option.top")
    private int top = ChoiceDesk.USUAL_PAIRS;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException, WorkspaceException {
        WrongCall.belowOne(spec, "--top", top);
        BundleSettings usual = BundleSettings.usual(out.today());
        BundleSettings settings = least == null ? usual : new BundleSettings(least, usual.rate(), usual.today());
        WrongCall.belowOne(spec, "--least", settings.least());
        BundleAnswer answer = door.taken(spec, "--orders", orders)
                ? door.jobs(jobs -> ChoiceDesk.of(jobs).bundles(jobs.snapshot(out.asOf()), settings))
                : BundleTable.of(orders, settings);
        BundleTable.Answer told = BundleTable.of(answer, top, out.words());
        out.tell(told.told());
        out.answer(told.table(), told.summary());
        return ExitStatus.DONE;
    }
}
