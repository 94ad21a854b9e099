package app.tradewind.selection.growth;

/**
 * Sales of one product, oldest first; all series end in the same period.
 *
 * @param id the product
 * @param units pieces a period; {@code NaN} where not known, which is not the same as none sold
 */
public record Series(String id, double[] units) {

    int length() {
        return units.length;
    }

    /**
     * Pieces in periods {@code from} to {@code to} of the series, counted back from an origin: {@code back(4, 0)} are the last
     * four before it. Periods before the series begins count as none sold; what is not known as the mean of the rest.
     *
     * @param origin how many periods at the end are not looked at
     */
    double sum(int origin, int from, int to) {
        double sum = 0;
        int known = 0;
        int end = units.length - origin - to;
        int begin = units.length - origin - from;
        for (int t = Math.max(0, begin); t < Math.min(end, units.length); t++) {
            if (units[t] == units[t]) {
                sum += units[t];
                known++;
            }
        }
        int unknown = Math.max(0, Math.min(end, units.length) - Math.max(0, begin)) - known;
        return known == 0 ? 0 : sum * (known + unknown) / known;
    }

    /** Whether there is a period before the origin that is known. */
    boolean begun(int origin) {
        for (int t = 0; t < units.length - origin; t++) {
            if (units[t] == units[t]) {
                return true;
            }
        }
        return false;
    }
}
