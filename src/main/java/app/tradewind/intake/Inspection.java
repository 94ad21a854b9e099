package app.tradewind.intake;

import app.tradewind.intake.buyers.BuyerColumns;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.study.HeaderSearch;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * What was understood of a file as a whole, before any of its rows is kept.
 *
 * @param source the file and how it is written
 * @param plan how its rows will be read
 * @param confidence that the layout is the right one, 0 to 1
 * @param candidates the recognised layout and the next two, best first
 * @param columns every column of the file in order
 * @param questions what the file leaves open
 */
public record Inspection(
        TableSource source, ReadPlan plan, double confidence, List<Candidate> candidates, List<Column> columns,
        List<Question> questions) {

    public Inspection {
        candidates = List.copyOf(candidates);
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
    }

    /**
     * @param profile name of the layout
     * @param kind what its rows are about
     * @param score 0 to 1
     * @param evidence headers known, unknown and missing, ready to say
     */
    public record Candidate(String profile, Kind kind, double score, Phrase evidence) { }

    /**
     * @param header as written
     * @param use what becomes of it
     * @param field what it is mapped to, or {@code null}
     * @param format how its numbers or days are written, ready to say; {@code null} for texts
     * @param samples up to three texts as written; none of people's data
     */
    public record Column(String header, Use use, Field field, Phrase format, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Something a file leaves open.
     *
     * @param topic what about
     * @param required whether the file cannot be read before it is answered; else an assumption is named
     * @param column header of the column, or empty for the whole file
     * @param options possible answers, as mapping files and the command line take them; empty for free text
     * @param text the question, ready to say
     */
    public record Question(Topic topic, boolean required, String column, List<String> options, Phrase text) {

        public Question {
            options = List.copyOf(options);
        }

        /** What a question is about. */
        public enum Topic { DATE_ORDER, NUMBER_STYLE, CURRENCY, MARKET, PERIOD, TABLE }
    }

    /** What becomes of a column. */
    public enum Use {
        MAPPED, NOT_USED, PERSONAL_LEFT_OUT;

        public Phrase phrase() {
            return Phrase.of(switch (this) {
                case MAPPED -> "intake.use.mapped";
                case NOT_USED -> "intake.use.not-used";
                case PERSONAL_LEFT_OUT -> "intake.use.personal-left-out";
            });
        }
    }

    public String file() {
        return source.name();
    }

    public String sha256() {
        return source.sha256();
    }

    /** Name of the recognised layout. */
    public String profile() {
        return plan.layout().id();
    }

    public Kind kind() {
        return plan.layout().kind();
    }

    /** {@code utf-8}, {@code gb18030}; empty for workbooks. */
    public String encoding() {
        return source.format() == null ? "" : source.format().encoding();
    }

    /** {@code plain}, {@code xlsx}, {@code zip:orders.csv}, {@code xlsx encrypted}. */
    public String container() {
        return source.containerName();
    }

    /** {@code TAB}, {@code ,}; empty for workbooks. */
    public String delimiter() {
        return source.format() == null ? "" : source.format().delimiterName();
    }

    /** 1-based line or sheet row. */
    public int headerRow() {
        return plan.place().headerRow();
    }

    /** Fingerprint of the header row, for {@link Mapping#fingerprint()}. */
    public String fingerprint() {
        return HeaderSearch.fingerprint(plan.header());
    }

    /** Whether the file tells one buyer from another, by a number, a user name or an e-mail. */
    public boolean tellsBuyers() {
        return !BuyerColumns.of(plan).isEmpty();
    }

    /** Whether a person has to answer before the file may be read. */
    public boolean mustAsk() {
        return questions.stream().anyMatch(Question::required);
    }
}
