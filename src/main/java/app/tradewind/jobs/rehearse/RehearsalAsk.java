package app.tradewind.jobs.rehearse;

import app.tradewind.intake.UnusableFileException;
import java.nio.file.Path;

/**
 * What a person wants rehearsed: two ways of ordering over some weeks.
 *
 * @param first way
 * @param second way
 * @param weeks to be flown, 1 to {@link #MOST_WEEKS}
 * @param cover weeks of late sales beyond the lead time that count as usual now
 * @param drawn a drawn-up policy, see {@link PolicyFile}, or {@code null}
 */
public record RehearsalAsk(Way first, Way second, int weeks, double cover, Path drawn) {

    public static final int MOST_WEEKS = 104;
    public static final double MOST_COVER = 104;

    /** What is looked at first: is the advice better than what is usual? */
    public static final RehearsalAsk USUAL =
            new RehearsalAsk(Way.ADVISED, Way.CURRENT, Rehearse.USUAL_WEEKS, Conduct.USUAL_COVER, null);

    /** A way of ordering by its name. */
    public enum Way { ADVISED, CURRENT, NOTHING, DRAWN }

    /** @throws UnusableFileException if the drawn-up policy cannot be read */
    Conduct conduct(Way way) throws UnusableFileException {
        return switch (way) {
            case ADVISED -> Conduct.advised();
            case CURRENT -> Conduct.cover(cover);
            case NOTHING -> Conduct.nothing();
            case DRAWN -> PolicyFile.read(drawn);
        };
    }
}
