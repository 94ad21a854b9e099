package app.tradewind.forecast.override;

/**
 * What a change was worth, over the weeks that have happened (forecast value added; Gilliland 2010). Errors are
 * absolute, as a share of what was sold; {@code NaN} where nothing was.
 *
 * @param weeks that were judged
 * @param sold pieces sold in them
 * @param changed error of the forecast as the person changed it
 * @param baseline error of the forecast before
 * @param naive error of the naive forecast
 */
public record Verdict(int weeks, double sold, double changed, double baseline, double naive) {

    /** One week, in pieces; {@code sold} is {@code NaN} where it is not over or cannot be judged. */
    public record Week(double changed, double baseline, double naive, double sold) { }

    public static Verdict of(Iterable<Week> weeks) {
        int judged = 0;
        double sold = 0;
        double[] off = new double[3];
        for (Week week : weeks) {
            if (!Double.isNaN(week.sold)) {
                judged++;
                sold += week.sold;
                off[0] += Math.abs(week.changed - week.sold);
                off[1] += Math.abs(week.baseline - week.sold);
                off[2] += Math.abs(week.naive - week.sold);
            }
        }
        double by = sold > 0 ? sold : Double.NaN;
        return new Verdict(judged, sold, off[0] / by, off[1] / by, off[2] / by);
    }

    /** Several as one, each by what was sold in its weeks; those in which nothing was add their weeks alone. */
    public static Verdict together(Iterable<Verdict> all) {
        int weeks = 0;
        double sold = 0;
        double[] off = new double[3];
        for (Verdict one : all) {
            weeks += one.weeks;
            if (one.sold > 0) {
                sold += one.sold;
                off[0] += one.changed * one.sold;
                off[1] += one.baseline * one.sold;
                off[2] += one.naive * one.sold;
            }
        }
        double by = sold > 0 ? sold : Double.NaN;
        return new Verdict(weeks, sold, off[0] / by, off[1] / by, off[2] / by);
    }

    /** How much of what was sold the change brought the forecast nearer; negative where it led away. */
    public double gain() {
        return baseline - changed;
    }
}
