package app.tradewind.intake.quality.rules;

import app.tradewind.words.Phrase;
import java.util.Locale;

/**
 * What data are judged by, after ISO/IEC 25012: complete, accurate (possible and in due form), consistent
 * with each other, and timely, which the standard calls currentness.
 */
public enum Aspect {
    COMPLETENESS, ACCURACY, CONSISTENCY, TIMELINESS;

    /** The word that scripts read. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Phrase phrase() {
        return Phrase.of(switch (this) {
            case COMPLETENESS -> "quality.aspect.completeness";
            case ACCURACY -> "quality.aspect.accuracy";
            case CONSISTENCY -> "quality.aspect.consistency";
            case TIMELINESS -> "quality.aspect.timeliness";
        });
    }
}
