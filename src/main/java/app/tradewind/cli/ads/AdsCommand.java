package app.tradewind.cli.ads;

import app.tradewind.advice.Explanation;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.ads.AdDesk;
import app.tradewind.jobs.tables.ads.AdTable;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ads}: cost of sales by search term, waste, what to do, and the budget split by marginal return. Summary:
 * {@code {"terms":n,"status":{"waste":n,…},"action":{"stop":n,…},"currency":code,"gain":amount|null,"out":file|null}};
 * of several currencies in one workspace these two are lists.
 */
@Command(name = "ads", description = "ads.about")
public final class AdsCommand implements Callable<Integer> {

    private static final Pattern PRODUCT = Pattern.compile("(.+?)(?:@([A-Za-z]{2}))?=(.*)");

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--terms", paramLabel = "FILE", descriptionKey = "ads.option.terms")
    private Path terms;

    @Option(names = "--margin", paramLabel = "SHARE", defaultValue = "NaN", descriptionKey = "ads.option.margin")
    private double margin;

    @Option(names = "--product", paramLabel = "CAMPAIGN[@XX]=SKU", descriptionKey = "ads.option.product")
    private List<String> products = new ArrayList<>();

    @Option(names = "--days", paramLabel = "N", defaultValue = "0", descriptionKey = "ads.option.days")
    private int days;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        boolean workspace = door.taken(spec, "--terms", terms);
        if (margin < 0 || margin > 1 || workspace && !Double.isNaN(margin)) {
            throw new WrongCall(spec, Phrase.of("ads.usage.margin"));
        }
        if (days < 0 || !workspace && (days > 0 || !products.isEmpty())) {
            throw new WrongCall(spec, Phrase.of("ads.usage.workspace"));
        }
        Optional<AdTable.Answer> answer = workspace ? door.jobs(this::ask)
                : Optional.of(new AdTable(out.words()).of(terms, margin, out.today(), out.seed()));
        if (answer.isEmpty()) {
            return ExitStatus.INPUT;
        }
        tell(answer.get());
        return ExitStatus.DONE;
    }

    /** Empty where something told cannot be; that is said. */
    private Optional<AdTable.Answer> ask(Jobs jobs) {
        for (String one : products) {
            Matcher parts = PRODUCT.matcher(one);
            if (!parts.matches()) {
                throw new WrongCall(spec, Phrase.of("ads.usage.product"));
            }
            String market = parts.group(2) == null ? "" : parts.group(2).toUpperCase(Locale.ROOT);
            Optional<Phrase> wrong = AdDesk.of(jobs).tell(parts.group(1), market, parts.group(3));
            if (wrong.isPresent()) {
                out.tell(wrong.get());
                return Optional.empty();
            }
        }
        return Optional.of(new AdTable(out.words()).of(AdDesk.of(jobs).board(jobs.snapshot(out.asOf()), days, out.seed())));
    }

    private void tell(AdTable.Answer answer) throws IOException {
        Figures figures = new Figures(answer.table());
        List<Double> gains = new ArrayList<>();
        answer.splits().forEach(why -> gains.add(why.reasons().isEmpty() ? null : Math.round(why.total() * 100) / 100.0));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("terms", figures.rows());
        summary.put("status", figures.by("status"));
        summary.put("action", figures.by("action"));
        summary.put("currency", answer.currencies().size() == 1 ? answer.currencies().get(0) : answer.currencies());
        summary.put("gain", gains.size() == 1 ? gains.get(0) : gains);
        out.answer(answer.table(), summary);
        for (Explanation why : answer.splits()) {
            out.tell(why.headline());
            why.notes().forEach(out::tell);
        }
        answer.notes().forEach(out::tell);
    }
}
