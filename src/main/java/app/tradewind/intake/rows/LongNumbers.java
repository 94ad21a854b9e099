package app.tradewind.intake.rows;

/**
 * Watches identifiers longer than the fifteen figures a spreadsheet program keeps. A program that opened and
 * saved the file has turned their last figures into zeros; so many zeros by chance are hardly possible.
 */
public final class LongNumbers {

    private static final int KEPT = 15;
    private static final int FEWEST_ZEROS = 4;
    private static final double TIMES_CHANCE = 10;

    private double expected;
    private long rounded;
    private long zeros;

    /** @param text trimmed */
    public void see(String text) {
        if (text.length() <= KEPT || !isFigures(text)) {
            return;
        }
        expected += Math.pow(0.1, text.length() - KEPT);
        if (isRounded(text)) {
            rounded++;
            zeros += text.length() - KEPT;
        }
    }

    /** Whether figures were lost in this column: far more identifiers end in zeros than would by chance. */
    public boolean lost() {
        return rounded >= 2 && zeros >= FEWEST_ZEROS && rounded >= TIMES_CHANCE * expected * (1 - 1e-9);
    }

    /** Whether all figures after the fifteenth are zeros. */
    public static boolean isRounded(String text) {
        if (text.length() <= KEPT || !isFigures(text)) {
            return false;
        }
        for (int i = KEPT; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
