package app.tradewind.selection.bundle;

import java.time.LocalDate;

/**
 * @param least orders two products must meet in before anything is said of them
 * @param rate share of false ones allowed among all bundles named
 * @param today the day the answer is for
 */
public record BundleSettings(int least, double rate, LocalDate today) {

    /** Five meetings at least, one false bundle in twenty. */
    public static BundleSettings usual(LocalDate today) {
        return new BundleSettings(5, 0.05, today);
    }
}
