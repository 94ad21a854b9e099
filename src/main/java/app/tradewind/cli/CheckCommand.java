package app.tradewind.cli;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.tables.CheckTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: what the copy of listings may not say. */
@Command(name = "check", description = "Finds phrases that law, marketplaces or custom object to.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Spec
    private CommandSpec spec;

    @Option(names = "--listings", paramLabel = "FILE",
            description = "A table with id, lang, market, category, brand, text (or title, bullets, description,"
                    + " keywords), evidence.")
    private Path listings;

    @Option(names = "--market", paramLabel = "DE,US", split = ",",
            description = "Check for these markets instead of those in the file.")
    private List<String> markets = List.of();

    @Option(names = "--fail-on", paramLabel = "low|medium|high",
            description = "Exit with 1 where something at least this grave is found.")
    private Finding.Severity failOn;

    @Override
    public Integer call() throws Exception {
        CheckTable.Result result = door.taken(spec, "--listings", listings)
                ? door.ask(out, tables -> tables.check(markets))
                : CheckTable.check(listings, markets, out.asOf() != null ? out.asOf() : LocalDate.now(), out.words());
        out.table(result.findings());
        out.tell(result.summary());
        boolean found = failOn != null && result.worst().filter(worst -> worst.compareTo(failOn) >= 0).isPresent();
        return found ? ExitStatus.FOUND : ExitStatus.DONE;
    }
}
