package app.tradewind.jobs.check;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.reading.Password;
import app.tradewind.intake.terms.Period;
import app.tradewind.words.Phrase;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import app.tradewind.storage.rows.OverlapChoice;
import java.util.Locale;
import java.util.Map;

/** What a person has answered about a file, question by question, as hints for reading it. */
public final class FileAnswers {

    /** Key of the answer that says what the rows are about. */
    public static final String KIND = "kind";

    /** Key of the answer that says which layout it is. */
    public static final String LAYOUT = "layout";
    /** Before the header of a column: key of the answer that maps it to a field, or with an empty answer to none. */
    public static final String COLUMN = "column:";

    /** Key of the answer that opens a protected workbook. */
    public static final String PASSWORD = "password";

    /** Key of the answer that says what becomes of days that an earlier file without order numbers tells otherwise. */
    public static final String OVERLAP = "overlap";

    /** Key of the answer that keeps a keyed hash of each order's buyer, {@link #YES}; anything else keeps none. */
    public static final String KEEP_BUYERS = "keep_buyers";
    /** The answer of a tick. */
    public static final String YES = "yes";

    private static final String UNANSWERED = "ask";

    private FileAnswers() { }

    /** What was answered about such days, by its word; {@code ask} where nothing was. */
    public static String overlap(Map<String, String> answers) {
        return answers.getOrDefault(OVERLAP, UNANSWERED);
    }

    static OverlapChoice choice(Map<String, String> answers) {
        return OverlapChoice.valueOf(overlap(answers).toUpperCase(Locale.ROOT));
    }

    /** Whether a keyed hash of each order's buyer is to be kept. */
    public static boolean keepsBuyers(Map<String, String> answers) {
        return YES.equals(answers.get(KEEP_BUYERS));
    }

    /** The key under which the answer to a question is handed back. */
    static String key(Question question) {
        return question.topic().name().toLowerCase(Locale.ROOT);
    }

    /** @throws UnusableFileException if an answer is none: no such currency, no such day */
    public static Hints hints(Map<String, String> answers) throws UnusableFileException {
        Kind kind = null;
        Mapping mapping = Mapping.NONE;
        Currency currency = null;
        Period period = null;
        Password password = null;
        Map<String, Field> columns = new LinkedHashMap<>();
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String value = answer.getValue().strip();
            try {
                if (answer.getKey().startsWith(COLUMN)) {
                    columns.put(answer.getKey().substring(COLUMN.length()),
                            value.isEmpty() ? null : Field.ofId(value).orElseThrow(IllegalArgumentException::new));
                    continue;
                }
                switch (answer.getKey()) {
                    case LAYOUT -> mapping = mapping.withAbout(new Mapping.About(value, null, null, List.of()));
                    case KIND -> kind = Kind.ofId(value).orElseThrow(IllegalArgumentException::new);
                    case "date_order" -> mapping = mapping.withDays(DateOrder.valueOf(constant(value)));
                    case "number_style" -> mapping = mapping.withNumbers(NumberStyle.valueOf(constant(value)));
                    case "market" -> mapping = mapping.withMarket(value.toUpperCase(Locale.ROOT));
                    case "currency" -> currency = Currency.getInstance(value.toUpperCase(Locale.ROOT));
                    case OVERLAP, KEEP_BUYERS -> { }
                    case PASSWORD -> password = Password.of(answer.getValue());
                    case "period" -> period = Period.parse(value);
                    default -> throw new IllegalArgumentException(answer.getKey());
                }
            } catch (IllegalArgumentException e) {
                throw new UnusableFileException(Phrase.of("jobs.check.answer", value));
            }
        }
        return new Hints(kind, mapping.withColumns(columns), currency, null, period, password);
    }

    private static String constant(String option) {
        return option.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
