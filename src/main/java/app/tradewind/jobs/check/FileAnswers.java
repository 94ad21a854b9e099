package app.tradewind.jobs.check;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.terms.Period;
import app.tradewind.words.Phrase;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** What a person has answered about a file, question by question, as hints for reading it. */
public final class FileAnswers {

    /** Key of the answer that says what the rows are about. */
    public static final String KIND = "kind";

    private FileAnswers() { }

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
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String value = answer.getValue().strip();
            try {
                switch (answer.getKey()) {
                    case KIND -> kind = Kind.ofId(value).orElseThrow(IllegalArgumentException::new);
                    case "date_order" -> mapping = mapping.withDays(DateOrder.valueOf(constant(value)));
                    case "number_style" -> mapping = mapping.withNumbers(NumberStyle.valueOf(constant(value)));
                    case "market" -> mapping = mapping.withMarket(value.toUpperCase(Locale.ROOT));
                    case "currency" -> currency = Currency.getInstance(value.toUpperCase(Locale.ROOT));
                    case "period" -> period = Period.parse(value);
                    default -> throw new IllegalArgumentException(answer.getKey());
                }
            } catch (IllegalArgumentException e) {
                throw new UnusableFileException(Phrase.of("jobs.check.answer", value));
            }
        }
        return new Hints(kind, mapping, currency, null, period);
    }

    private static String constant(String option) {
        return option.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
