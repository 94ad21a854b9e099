package app.tradewind.cli.advice;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.Given;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.DecideShelf.Answer;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.odd.shelf.ShelfTable;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code shelves}: weeks out of stock; says that a product was in stock, that it was out, or takes both back.
 * Nothing is changed unless every number given is known. Summary: {@code {"weeks":{"found":n,…},"out":file|null}}.
 */
@Command(name = "shelves", description = "places.shelf.about")
public final class ShelvesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--in-stock", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "places.shelf.option.in-stock")
    private List<String> inStock = List.of();

    @Option(names = "--undo", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "places.shelf.option.undo")
    private List<String> undo = List.of();

    @Option(names = "--empty", paramLabel = "SKU", descriptionKey = "places.shelf.option.empty")
    private String empty;

    @Option(names = "--market", paramLabel = "CODE", descriptionKey = "odd.plan.option.market")
    private String market;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "odd.plan.option.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "odd.plan.option.to")
    private LocalDate to;

    @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", descriptionKey = "odd.option.remark")
    private String remark;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (empty != null && (market == null || from == null)) {
            throw new WrongCall(spec, Phrase.of("places.shelf.which"));
        }
        try (Jobs jobs = workspace.jobs()) {
            Snapshot snapshot = jobs.snapshot(out.asOf());
            Map<String, EmptyShelf> shelves = snapshot.odd().shelves().all().stream()
                    .collect(Collectors.toMap(EmptyShelf::id, Function.identity()));
            if (!Given.isKnown(Stream.of(inStock, undo).flatMap(List::stream).toList(), shelves.keySet(), out,
                    id -> Phrase.of("places.shelf.unknown", id))) {
                return ExitStatus.INPUT;
            }
            if (empty != null && isWrong(jobs, snapshot)) {
                return ExitStatus.INPUT;
            }
            DecideShelf decide = StockDesk.of(jobs).decideShelf();
            inStock.forEach(id -> decide.run(shelves.get(id), Answer.IN_STOCK, remark));
            undo.forEach(id -> decide.run(shelves.get(id), Answer.UNDO, remark));
            Table table = ShelfTable.of(jobs.snapshot(out.asOf()).odd().shelves(), out.words());
            out.answer(table, Map.of("weeks", new Figures(table).by("standing")));
        }
        return ExitStatus.DONE;
    }

    private boolean isWrong(Jobs jobs, Snapshot snapshot) {
        Optional<Phrase> wrong = StockDesk.of(jobs).tellEmpty(snapshot)
                .run(new SkuMarket(empty.strip(), market.strip().toUpperCase(Locale.ROOT)), from, to == null ? from : to, remark);
        wrong.ifPresent(out::tell);
        return wrong.isPresent();
    }
}
