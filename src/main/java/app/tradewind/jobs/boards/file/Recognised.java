package app.tradewind.jobs.boards.file;

import app.tradewind.intake.layout.Field;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * What a file was taken for, and what else it could be.
 *
 * @param chosen the layout it is read by; {@code null} where none fits
 * @param others the next best ones
 * @param format how the file is written, {@code UTF-8}
 * @param fields what its columns may be mapped to
 */
public record Recognised(Candidate chosen, List<Candidate> others, String format, List<Choice> fields) {

    public Recognised {
        others = List.copyOf(others);
        fields = List.copyOf(fields);
    }

    /**
     * @param profile id of the layout, to be handed back as the answer {@code layout}
     * @param name platform and what its rows are about, ready to say
     * @param score 0 to 1
     * @param evidence headers known, unknown and missing, ready to say
     */
    public record Candidate(String profile, Phrase name, double score, Phrase evidence) { }

    /**
     * @param field what a column may be mapped to
     * @param name as people call it
     * @param required whether a file of this kind is nothing without it
     */
    public record Choice(Field field, Phrase name, boolean required) { }
}
