package app.tradewind.jobs.boards.file;

import app.tradewind.words.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a file leaves open, and what is remembered of its like.
 *
 * @param asks the questions, those that must be answered first
 * @param memory what was told of such a file before
 * @param known the import that has brought this very file already, or {@code null}
 * @param met what of it earlier files had brought
 */
public record Needs(List<Ask> asks, Memory memory, Known known, Others met) {

    /**
     * What a file has in common with others.
     *
     * @param orders whether its rows are order lines, which other files may tell as well
     * @param twin whether a file that is to come in before has the very same bytes
     * @param overlap what of its lines earlier files had brought and which state will count, or {@code null}
     */
    public record Others(boolean orders, boolean twin, Phrase overlap) {

        /** Nothing. */
        public static final Others NONE = new Others(false, false, null);
    }

    public Needs {
        asks = List.copyOf(asks);
    }

    /** Of a file none of whose lines is known. */
    public Needs(List<Ask> asks, Memory memory, Known known) {
        this(asks, memory, known, Others.NONE);
    }

    /** How a question is answered. */
    public enum Way { OPTIONS, OPTIONS_OR_TEXT, TEXT, PERIOD, SECRET, TICK }

    /**
     * @param key how the answer is handed back
     * @param required whether the file cannot be brought in before it is answered
     * @param way how it is answered
     * @param options possible answers; empty for free text
     * @param text the question, ready to say
     */
    public record Ask(String key, boolean required, Way way, List<Option> options, Phrase text) {
        public Ask {
            options = List.copyOf(options);
        }
    }

    /**
     * @param value what is handed back
     * @param text what it means, with an example of the file before and after; ready to say
     */
    public record Option(String value, Phrase text) { }

    /**
     * @param fingerprint of the header row; empty where no header was found
     * @param likeLastTime whether a file with the very same headers was brought in before
     * @param told whether the person had told something of it then, which is used again
     * @param drift what has changed since the last file of this layout, or {@code null} for nothing
     */
    public record Memory(String fingerprint, boolean likeLastTime, boolean told, Drift drift) {

        /** Nothing is remembered. */
        public static final Memory NONE = new Memory("", false, false, null);
    }

    /**
     * How the headers differ from those of the last file of the same layout.
     *
     * @param added headers that are new
     * @param missing headers that are gone
     * @param renamed headers that stand in place of others, or are written much like them
     * @param suggestion what was told then, carried over to the headers of now, or {@code null}
     */
    public record Drift(List<String> added, List<String> missing, List<Renamed> renamed, Suggestion suggestion) {

        public Drift(List<String> added, List<String> missing, List<Renamed> renamed) {
            this(added, missing, renamed, null);
        }

        public Drift {
            added = List.copyOf(added);
            missing = List.copyOf(missing);
            renamed = List.copyOf(renamed);
        }

        public boolean isEmpty() {
            return added.isEmpty() && missing.isEmpty() && renamed.isEmpty() && suggestion == null;
        }
    }

    /**
     * Answers that hold only once the person says so.
     *
     * @param text what they mean, ready to say
     * @param answers by key, as if the person had given them
     */
    public record Suggestion(Phrase text, Map<String, String> answers) {
        public Suggestion {
            answers = Map.copyOf(answers);
        }
    }

    /** @param before as it was called last time @param now as it is called */
    public record Renamed(String before, String now) { }

    /** @param importId the import @param at when it was brought in */
    public record Known(long importId, Instant at) { }
}
