package app.tradewind.cli.prices;

import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.pricing.PriceStance;
import app.tradewind.words.Phrase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far prices may go, as one call asks for it. What is left out is as the workspace keeps it, or else as usual. */
public final class StanceOptions {

    private static final Pattern BAND = Pattern.compile("(\\d+(?:\\.\\d+)?)\\.\\.(\\d+(?:\\.\\d+)?)");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--max-change", paramLabel = "SHARE", defaultValue = "NaN", descriptionKey = "limits.option.max-change")
    private double maxChange;

    @Option(names = "--carrying", paramLabel = "SHARE", defaultValue = "NaN", descriptionKey = "limits.option.carrying")
    private double carrying;

    @Option(names = "--rival-band", paramLabel = "LO..HI", descriptionKey = "limits.option.rival-band")
    private String band;

    /** @throws WrongCall if a share is out of range */
    public PriceStance stance() {
        if (maxChange < 0 || maxChange >= 1) {
            throw new WrongCall(spec, Phrase.of("cli.usage.max-change"));
        }
        if (carrying < 0 || Double.isInfinite(carrying)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.carrying"));
        }
        return new PriceStance(maxChange, carrying, band());
    }

    /** The advice of a workspace's prices. */
    public PriceBoard advise(Jobs jobs, Snapshot snapshot, OutputOptions out) {
        return jobs.advisePrices().run(snapshot, stance(), out.seed(), Progress.NONE);
    }

    private PriceStance.Band band() {
        if (band == null) {
            return PriceStance.Band.ANY;
        }
        Matcher ends = BAND.matcher(band.strip());
        if (!ends.matches() || Double.parseDouble(ends.group(2)) < Double.parseDouble(ends.group(1))
                || Double.parseDouble(ends.group(2)) == 0) {
            throw new WrongCall(spec, Phrase.of("cli.usage.rival-band"));
        }
        return new PriceStance.Band(Double.parseDouble(ends.group(1)), Double.parseDouble(ends.group(2)));
    }
}
