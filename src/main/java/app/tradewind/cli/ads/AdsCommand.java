package app.tradewind.cli.ads;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.ads.AdTable;
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
 * {@code ads}: cost of sales by search term, waste, and the budget split by marginal return. Summary:
 * {@code {"terms":n,"status":{"waste":n,…},"currency":code,"gain":amount|null,"out":file|null}}.
 */
@Command(name = "ads", description = "ads.about")
public final class AdsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Option(names = "--terms", paramLabel = "FILE", required = true, descriptionKey = "ads.option.terms")
    private Path terms;

    @Option(names = "--margin", paramLabel = "SHARE", defaultValue = "NaN", descriptionKey = "ads.option.margin")
    private double margin;

    @Override
    public Integer call() throws IOException, UnusableFileException {
        if (margin < 0 || margin > 1) {
            throw new WrongCall(spec, Phrase.of("ads.usage.margin"));
        }
        AdTable.Answer answer = new AdTable(out.words()).of(terms, margin, out.today(), out.seed());
        Figures figures = new Figures(answer.table());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("terms", figures.rows());
        summary.put("status", figures.by("status"));
        summary.put("currency", answer.currency());
        summary.put("gain", answer.why().reasons().isEmpty() ? null : Math.round(answer.why().total() * 100) / 100.0);
        out.answer(answer.table(), summary);
        out.tell(answer.why().headline());
        answer.why().notes().forEach(out::tell);
        return ExitStatus.DONE;
    }
}
