package app.tradewind.cli.products;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.choice.breadth.CountBy;
import app.tradewind.jobs.choice.breadth.ReadRange;
import app.tradewind.jobs.choice.breadth.ShortRange;
import app.tradewind.jobs.tables.breadth.BreadthFile;
import app.tradewind.jobs.tables.breadth.BreadthTable;
import app.tradewind.jobs.tables.breadth.LeastText;
import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.LeastShare;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code breadth}: a shortlist under least shares, and what they cost. Summary:
 * {@code {"places":n,"held":b,"unit":u,"plain":f,"even":f,"cost":f,"missed":f,"prices":[…],"gini_before":{…},"gini_after":{…},"out":file|null}}.
 */
@Command(name = "breadth", description = "breadth.about")
public final class BreadthCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--items", paramLabel = "FILE", descriptionKey = "breadth.option.items")
    private Path items;

    @Option(names = "--by", paramLabel = "FIGURE", descriptionKey = "breadth.option.by")
    private CountBy by;

    @Option(names = "--places", paramLabel = "K", descriptionKey = "breadth.option.places")
    private Integer places;

    @Option(names = "--least", split = ",", paramLabel = "GROUP=SHARE", descriptionKey = "breadth.option.least")
    private List<String> least = List.of();

    @Option(names = "--explore", paramLabel = "N", descriptionKey = "breadth.option.explore")
    private int explore;

    @Option(names = "--draw", descriptionKey = "breadth.option.draw")
    private boolean draw;

    @Option(names = "--alike", paramLabel = "M", descriptionKey = "breadth.option.alike")
    private int alike;

    @Option(names = "--groups", descriptionKey = "breadth.option.groups")
    private boolean groups;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException, WorkspaceException {
        WrongCall.belowOne(spec, "--places", places == null ? 1 : places);
        if (explore < 0 || places != null && explore > places || alike < 0) {
            throw new WrongCall(spec, Phrase.of("breadth.usage.counts"));
        }
        BreadthAnswer answer;
        if (door.taken(spec, "--items", items)) {
            answer = door.jobs(jobs -> {
                ShortRange range = ReadRange.of(jobs, out.asOf(), out.seed());
                return range.list(by == null ? CountBy.SCORE : by, wish(range.dimensions(), range.products()));
            });
        } else {
            if (by != null) {
                throw new WrongCall(spec, Phrase.of("breadth.usage.by"));
            }
            BreadthFile.Read read = BreadthFile.of(items);
            answer = read.list(wish(read.dimensions(), read.entries().size()), out.today(), out.seed());
        }
        answer.said().forEach(out::tell);
        out.answer(groups ? BreadthTable.groups(answer) : BreadthTable.of(answer, out.words()), BreadthTable.summary(answer));
        return ExitStatus.DONE;
    }

    private BreadthWish wish(List<String> dimensions, int products) {
        List<LeastShare> shares = new ArrayList<>();
        for (String text : least) {
            List<Phrase> problem = new ArrayList<>();
            LeastText.read(text, dimensions, problem).ifPresent(shares::add);
            if (!problem.isEmpty()) {
                throw new WrongCall(spec, problem.get(0));
            }
        }
        int list = places == null ? BreadthWish.usualPlaces(products) : places;
        if (explore > list) {
            throw new WrongCall(spec, Phrase.of("breadth.usage.counts"));
        }
        return new BreadthWish(list, shares, explore, draw, alike);
    }
}
