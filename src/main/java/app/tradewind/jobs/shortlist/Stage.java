package app.tradewind.jobs.shortlist;

import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a product on the shortlist has come. */
public enum Stage {
    IDEA, ASKED, SAMPLE, FIRST_BATCH, TAKEN_ON, REJECTED;

    /** The stage as a person reads it. */
    public Phrase said() {
        return Phrase.of(switch (this) {
            case IDEA -> "shortlist.stage.idea";
            case ASKED -> "shortlist.stage.asked";
            case SAMPLE -> "shortlist.stage.sample";
            case FIRST_BATCH -> "shortlist.stage.first-batch";
            case TAKEN_ON -> "shortlist.stage.taken-on";
            case REJECTED -> "shortlist.stage.rejected";
        });
    }

    /** The stage as it is typed: {@code first-batch}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(stage -> stage.word().equals(word.strip().toLowerCase(Locale.ROOT).replace('_', '-'))).findFirst();
    }
}
