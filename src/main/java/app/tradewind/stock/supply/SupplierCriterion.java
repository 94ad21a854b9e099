package app.tradewind.stock.supply;

import app.tradewind.words.Phrase;
import java.util.Locale;
import java.util.Optional;

/**
 * What suppliers are judged by. The bounds are fixed and not those of the suppliers at hand, so that one who joins or
 * leaves changes nobody else's figure.
 */
public enum SupplierCriterion {
    /** Share of lines that came on the promised day or before. */
    ON_TIME(0.5, 1, 3),
    /** Ninetieth percentile of the lead time over its mean: how much longer it takes when it takes long. */
    STEADY(1.6, 1, 2),
    /** Mean days from order to arrival. */
    QUICK(90, 10, 1),
    /** Share of the pieces ordered that did not come. */
    COMPLETE(0.1, 0, 2),
    /** Price change a year. */
    PRICE(0.1, -0.1, 1),
    /** Share of the pieces that came and were turned down. */
    SOUND(0.05, 0, 3);

    private final double worst;
    private final double best;
    private final double usual;

    SupplierCriterion(double worst, double best, double usual) {
        this.worst = worst;
        this.best = best;
        this.usual = usual;
    }

    /** What it weighs where a person says nothing. */
    public double usual() {
        return usual;
    }

    /** The figure of a record, {@code NaN} where it is not known. */
    public double figure(SupplierRecord record) {
        return switch (this) {
            case ON_TIME -> record.onTime().value();
            case STEADY -> record.lead().p90() / record.lead().mean();
            case QUICK -> record.lead().mean();
            case COMPLETE -> record.missing().value();
            case PRICE -> record.priceTrend().value();
            case SOUND -> record.defects().value();
        };
    }

    /** From 0 at the worst bound to 1 at the best. */
    public double scaled(double figure) {
        return Math.max(0, Math.min(1, (figure - worst) / (best - worst)));
    }

    /** The name in files and on the command line. */
    public String id() {
        return switch (this) {
            case ON_TIME -> "on_time";
            case STEADY -> "steady";
            case QUICK -> "quick";
            case COMPLETE -> "complete";
            case PRICE -> "price";
            case SOUND -> "sound";
        };
    }

    public static Optional<SupplierCriterion> ofId(String id) {
        for (SupplierCriterion criterion : values()) {
            if (criterion.id().equals(id.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    /** What people call it. */
    public Phrase title() {
        return Phrase.of(switch (this) {
            case ON_TIME -> "supply.criterion.on-time";
            case STEADY -> "supply.criterion.steady";
            case QUICK -> "supply.criterion.quick";
            case COMPLETE -> "supply.criterion.complete";
            case PRICE -> "supply.criterion.price";
            case SOUND -> "supply.criterion.sound";
        });
    }

    /** Between which bounds a figure counts. */
    public Phrase bounds() {
        return this == QUICK || this == STEADY ? Phrase.of("supply.criterion.bounds", worst, best)
                : Phrase.of("supply.criterion.bounds-share", worst, best);
    }
}
