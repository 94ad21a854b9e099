package app.tradewind.cli.call;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.tables.service.ServiceFile;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How often things are to be in stock, and what keeping them costs: one level, a fill rate, or a table by class. */
public final class ServiceOptions {

    @Option(names = "--service-level", paramLabel = "P", descriptionKey = "cli.option.service-level")
    private double level = Double.NaN;

    @Option(names = "--fill-rate", paramLabel = "P", descriptionKey = "stock.option.fill-rate")
    private double fillRate = Double.NaN;

    @Option(names = "--service", paramLabel = "FILE", descriptionKey = "stock.option.service")
    private Path classes;

    @Option(names = "--holding-rate", paramLabel = "R", descriptionKey = "stock.option.holding-rate")
    private double holdingRate = Double.NaN;

    /**
     * Puts what the call says in the place of what was laid down before.
     *
     * @throws WrongCall if more than one level was given, or an impossible one
     */
    public UnaryOperator<ShopRules> said(CommandSpec spec) throws UnusableFileException {
        int given = (Double.isNaN(level) ? 0 : 1) + (Double.isNaN(fillRate) ? 0 : 1) + (classes == null ? 0 : 1);
        if (given > 1) {
            throw new WrongCall(spec, Phrase.of("stock.usage.one-service"));
        }
        double asked = Double.isNaN(level) ? fillRate : level;
        if (!Double.isNaN(asked) && !ServicePlan.fits(asked)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.service-level"));
        }
        if (holdingRate < 0) {
            throw new WrongCall(spec, Phrase.of("stock.usage.holding-rate"));
        }
        ServicePlan byClass = classes == null ? null : ServiceFile.read(classes);
        return before -> {
            ShopRules rules = Double.isNaN(asked) ? before : before.serving(ServicePlan.one(asked))
                    .by(Double.isNaN(level) ? Measure.FILL_RATE : Measure.CYCLE_SERVICE);
            rules = byClass == null ? rules : rules.serving(byClass);
            return Double.isNaN(holdingRate) ? rules : rules.keepingAt(holdingRate);
        };
    }
}
