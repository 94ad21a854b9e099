package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.jobs.places.PlacesBoard;
import app.tradewind.jobs.places.PlacesTable;
import app.tradewind.jobs.places.TellPlaces;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.supply.FactorySettings;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code places}: what lies where, what to move, how to part an arrival; takes what a person says of places, ways
 * and factories. Summary: {@code {"products":n,"moves":n,"pieces":n,"out":file|null}}.
 */
@Command(name = "places", description = "places.about")
public final class PlacesCommand implements Callable<Integer> {

    private static final double MOST_SHARE = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--table", paramLabel = "stands|moves|arrival", defaultValue = "stands", descriptionKey = "places.option.table")
    private PlacesTable.Kind table;

    @Option(names = "--sku", paramLabel = "SKU", descriptionKey = "places.option.sku")
    private String sku;

    @Option(names = "--arriving", paramLabel = "PIECES", descriptionKey = "places.option.arriving")
    private int arriving;

    @Option(names = "--kind", paramLabel = "PLACE=KIND", descriptionKey = "places.option.kind")
    private Map<String, String> said = new LinkedHashMap<>();

    @Option(names = "--way", paramLabel = "FROM>TO=DAYS/COST", descriptionKey = "places.option.way")
    private List<String> ways = List.of();

    @Option(names = "--factory", paramLabel = "CODE", descriptionKey = "places.option.factory")
    private String factory;

    @Option(names = "--factory-share", paramLabel = "P", descriptionKey = "places.option.factory-share")
    private double share = Double.NaN;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        check();
        try (Jobs jobs = workspace.jobs()) {
            StockDesk desk = StockDesk.of(jobs);
            tell(desk);
            Wishes wishes = Wishes.USUAL.on(out.asOf()).seeded(out.seed());
            PlacesBoard board = desk.places(jobs.snapshot(out.asOf()), wishes,
                    sku == null ? Map.of() : Map.of(sku, arriving), Progress.NONE);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("products", board.rows().size());
            summary.put("moves", board.rows().stream().mapToInt(row -> row.moves().size()).sum());
            summary.put("pieces", board.rows().stream().flatMap(row -> row.moves().stream()).mapToInt(move -> move.load().pieces()).sum());
            out.answer(PlacesTable.of(board, table, out.words()), summary);
        }
        return ExitStatus.DONE;
    }

    private void check() {
        said.values().stream().filter(kind -> PlaceKind.read(kind).isEmpty()).findFirst().ifPresent(kind -> {
            throw new WrongCall(spec, Phrase.of("places.wrong.kind", kind));
        });
        ways.stream().filter(way -> TellPlaces.read(way).isEmpty()).findFirst().ifPresent(way -> {
            throw new WrongCall(spec, Phrase.of("places.wrong.way", way));
        });
        if (arriving < 0 || (arriving > 0) != (sku != null)) {
            throw new WrongCall(spec, Phrase.of("places.wrong.arriving"));
        }
        if (share < 0 || share > MOST_SHARE) {
            throw new WrongCall(spec, Phrase.of("places.wrong.share"));
        }
    }

    private void tell(StockDesk desk) {
        said.forEach((place, kind) -> desk.tellPlaces().kind(place, PlaceKind.read(kind).orElseThrow()));
        ways.forEach(way -> desk.tellPlaces().way(TellPlaces.read(way).orElseThrow()));
        if (factory != null || !Double.isNaN(share)) {
            FactorySettings before = desk.factories();
            desk.factories(new FactorySettings(factory == null ? before.country() : factory.strip().toUpperCase(Locale.ROOT),
                    Double.isNaN(share) ? before.share() : share));
        }
    }
}
