package app.tradewind.cli.stock;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.routes.shelf.LaneForm;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.tables.route.LaneSheet;
import app.tradewind.jobs.tables.route.RouteTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * {@code route}: what a piece costs by each way, and which is chosen. Summary:
 * {@code {"items":n,"eligible":n,"chosen":{"direct_mail":n,…},"out":file|null}}.
 */
@Command(name = "route", description = "route.about")
public final class RouteCommand implements Callable<Integer> {

    private static final List<String> USUAL_MARKETS = List.of("US", "DE");
    private static final double LEAST_SERVICE = 0.5;
    private static final double MOST_SERVICE = 0.999;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--shipments", paramLabel = "FILE", descriptionKey = "route.option.shipments")
    private Path shipments;

    @Option(names = "--lanes", paramLabel = "FILE", descriptionKey = "route.option.lanes")
    private Path lanes;

    @Option(names = "--rates", paramLabel = "FILE", descriptionKey = "route.option.rates")
    private Path rates;

    @Option(names = "--days", paramLabel = "N", defaultValue = "30", descriptionKey = "route.option.days")
    private double days;

    @Option(names = "--service-level", paramLabel = "P", defaultValue = "0.95", descriptionKey = "route.option.service-level")
    private double service;

    @Option(names = "--template", descriptionKey = "deal.option.template")
    private boolean template;

    @Option(names = "--keep-lanes", paramLabel = "FILE", descriptionKey = "deal.option.keep-lanes")
    private Path kept;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        if (!(days > 0)) {
            throw new WrongCall(spec, Phrase.of("route.usage.days"));
        }
        if (!(service >= LEAST_SERVICE && service <= MOST_SERVICE)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.service-level"));
        }
        if (template) {
            out.answer(LaneSheet.template(door.given() ? door.jobs(jobs -> StockDesk.of(jobs).soldIn(jobs.snapshot(out.asOf()))) : USUAL_MARKETS), Map.of());
            out.tell(Phrase.of("deal.template.told"));
            return ExitStatus.DONE;
        }
        if (kept != null) {
            keep();
        }
        RouteTable routes = new RouteTable(out.words());
        Table table = door.taken(spec, "--shipments", shipments)
                ? door.jobs(jobs -> routes.of(jobs, out.asOf(), service, out.seed()))
                : routes.of(shipments, new RouteTable.Asked(lanes, rates, out.today(), days, service));
        Figures figures = new Figures(table);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("items", figures.distinct("item_id", "market"));
        summary.put("eligible", figures.count("eligible", Boolean.TRUE::equals));
        summary.put("chosen", figures.by("route", "chosen"));
        out.answer(table, summary);
        return ExitStatus.DONE;
    }

    /** Takes a filled-in table into the workspace. */
    private void keep() throws IOException, UnusableFileException, WorkspaceException {
        if (!door.given()) {
            throw new WrongCall(spec, Phrase.of("deal.usage.keep-lanes"));
        }
        List<LaneForm> lanes = LaneSheet.read(kept);
        if (lanes.isEmpty()) {
            throw new UnusableFileException(Phrase.of("deal.template.empty", kept.getFileName().toString()));
        }
        Optional<Phrase> wrong = door.jobs(jobs -> {
            try {
                return StockDesk.of(jobs).routeShelf().save(lanes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (wrong.isPresent()) {
            throw new UnusableFileException(wrong.get());
        }
        out.tell(Phrase.of("deal.template.kept", lanes.size()));
    }
}
