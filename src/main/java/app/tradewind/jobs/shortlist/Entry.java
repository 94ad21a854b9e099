package app.tradewind.jobs.shortlist;

import app.tradewind.words.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A product on the shortlist.
 *
 * @param sku product number
 * @param stage how far it has come
 * @param steps everything that was done with it and stands, oldest first
 */
public record Entry(String sku, Stage stage, List<Step> steps) {

    public Entry {
        steps = List.copyOf(steps);
    }

    /**
     * @param stage it was moved to, or {@code null} for a note
     * @param note the person's own words, empty for a move
     * @param at when
     */
    public record Step(Stage stage, String note, Instant at) {

        /** The day where the person is. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, ZoneId.systemDefault());
        }

        /** The step as a person reads it. */
        public Phrase said() {
            return stage == null ? Phrase.of("shortlist.step.note", day(), note) : Phrase.of("shortlist.step.stage", day(), stage.said());
        }
    }

    /** Day on which it came to its stage. */
    public LocalDate since() {
        return steps.stream().filter(step -> step.stage() != null).reduce((one, other) -> other).map(Step::day).orElseThrow();
    }

    /** Day on which it was put on the list. */
    public LocalDate added() {
        return steps.get(0).day();
    }

    /** The person's own words, oldest first. */
    public List<String> notes() {
        return steps.stream().filter(step -> step.stage() == null).map(Step::note).toList();
    }
}
