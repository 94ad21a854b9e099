package app.tradewind.cli.stock;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.rehearse.Conduct;
import app.tradewind.jobs.rehearse.PolicyFile;
import app.tradewind.jobs.rehearse.Rehearse;
import app.tradewind.jobs.rehearse.SimulateTable;
import app.tradewind.jobs.rehearse.SimulateTable.Difference;
import app.tradewind.jobs.tables.StockItemFile;
import app.tradewind.stock.StockSettings;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code simulate}: stock, lost sales and cash week by week under a way of ordering, or two set against each
 * other. Summary: {@code {"items":n,"missing":n,"lostSalesDifference":x|null,"stockDifference":x|null,
 * "profitDifference":x|null,"profitError":x|null,"out":file|null}}.
 */
@Command(name = "simulate", description = "rehearse.about")
public final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_WEEKS = 104;
    private static final int MOST_PATHS = 4000;
    private static final double MOST_COVER = 104;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--items", paramLabel = "FILE", descriptionKey = "cli.option.items")
    private Path items;

    @Option(names = "--series", paramLabel = "FILE", descriptionKey = "cli.option.weekly-history")
    private Path series;

    @Option(names = "--weeks", paramLabel = "N", descriptionKey = "rehearse.option.weeks")
    private int weeks = Rehearse.USUAL_WEEKS;

    @Option(names = "--policy", paramLabel = "advised|current|FILE", descriptionKey = "rehearse.option.policy")
    private String policy = "advised";

    @Option(names = "--against", paramLabel = "advised|current|nothing|FILE", descriptionKey = "rehearse.option.against")
    private String against;

    @Option(names = "--cover", paramLabel = "WEEKS", descriptionKey = "rehearse.option.cover")
    private double cover = Conduct.USUAL_COVER;

    @Option(names = "--paths", paramLabel = "N", descriptionKey = "rehearse.option.paths")
    private int paths = Rehearse.USUAL_PATHS;

    @Option(names = "--crossing", descriptionKey = "rehearse.option.crossing")
    private boolean crossing;

    @Option(names = "--service-level", paramLabel = "P", descriptionKey = "cli.option.service-level")
    private double serviceLevel = Double.NaN;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        boolean workspace = door.taken(spec, "--items", items);
        if (weeks < 1 || weeks > MOST_WEEKS || paths < 1 || paths > MOST_PATHS || !(cover >= 0 && cover <= MOST_COVER)) {
            throw new WrongCall(spec, Phrase.of("rehearse.usage.counts", MOST_WEEKS, MOST_PATHS, MOST_COVER));
        }
        StockSettings settings = settings(serviceLevel);
        if (!workspace) {
            StockItemFile.stray(items).forEach(out::tell);
        }
        SimulateTable.Asked asked = new SimulateTable.Asked(new Rehearse.Wish(weeks, paths, crossing), settings,
                conduct(policy), against == null ? null : conduct(against));
        SimulateTable.Result result = workspace
                ? door.jobs(jobs -> SimulateTable.of(jobs, out.asOf(), asked))
                : SimulateTable.of(items, series, asked);
        out.answer(result.table(), summary(result));
        result.missing().forEach(out::tell);
        result.rates().forEach(out::tell);
        if ("current".equals(policy) || "current".equals(against)) {
            out.tell(Phrase.of("rehearse.current", cover));
        }
        if (result.all() != null) {
            Difference all = result.all();
            out.tell(Double.isNaN(all.profit()) ? Phrase.of("rehearse.difference.pieces", all.lost(), all.stock())
                    : Phrase.of("rehearse.difference", all.profit(), all.error(), all.lost(), all.stock()));
        }
        if (result.items() > 0 && ("advised".equals(policy) || "advised".equals(against))) {
            out.tell(result.exact().said());
        }
        return ExitStatus.DONE;
    }

    private Conduct conduct(String told) throws UnusableFileException {
        return switch (told) {
            case "advised" -> Conduct.advised();
            case "current" -> Conduct.cover(cover);
            case "nothing" -> Conduct.nothing();
            default -> PolicyFile.read(Path.of(told));
        };
    }

    private StockSettings settings(double level) {
        try {
            return new StockSettings(out.today(), level, out.seed());
        } catch (IllegalArgumentException e) {
            throw new WrongCall(spec, Phrase.of("cli.usage.service-level"));
        }
    }

    private static Map<String, ?> summary(SimulateTable.Result result) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("items", result.items());
        summary.put("missing", result.missing().size());
        Difference all = result.all();
        summary.put("lostSalesDifference", all == null ? null : all.lost());
        summary.put("stockDifference", all == null ? null : all.stock());
        summary.put("profitDifference", all == null || Double.isNaN(all.profit()) ? null : all.profit());
        summary.put("profitError", all == null || Double.isNaN(all.profit()) ? null : all.error());
        return summary;
    }
}
