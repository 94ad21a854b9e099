package app.tradewind.intake.papers;

import app.tradewind.copyrisk.evidence.Mark;
import app.tradewind.copyrisk.evidence.MarkRegister;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paper's text says of marks, their numbers and the last day: proposals for a person to confirm.
 * A number counts where it has the form of a mark that the text names, on the line of the name or one of
 * the two below it.
 */
public final class PaperReading {

    private static final int LINES_BELOW = 2;
    private static final int WORDS = 4;
    private static final int MOST_PROPOSALS = 12;
    private static final String LABELS = "valid until|valid to|valid through|date of expiry|expiry date|expiration date|expires(?: on)?"
            + "|gültig bis|valable jusqu'au|válido hasta|válido até|valido fino al|有效期至|有效期限至|有效截止日期|有効期限|유효기간"
            + "|действителен до|действительно до|صالح حتى|berlaku (?:hingga|sampai)";
    private static final Pattern LAST_DAY = Pattern.compile("(?iu)(?:" + LABELS + ")[\\s:：]{0,3}([^\\n]{6,32})");

    private PaperReading() { }

    /**
     * @param mark the mark as the register calls it first
     * @param number as it stands on the paper
     * @param validUntil last day, or {@code null} where none is said or it could be read two ways
     */
    public record Proposal(String mark, String number, LocalDate validUntil) { }

    /** In the order of the text, the same number once. */
    public static List<Proposal> of(String text, MarkRegister register) {
        List<Proposal> proposals = new ArrayList<>();
        LocalDate until = lastDay(text);
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < lines.size() && proposals.size() < MOST_PROPOSALS; i++) {
            Mark mark = register.named(lines.get(i)).orElse(null);
            for (int k = i; mark != null && k <= Math.min(i + LINES_BELOW, lines.size() - 1); k++) {
                String number = number(lines.get(k), mark);
                if (number != null) {
                    Proposal proposal = new Proposal(mark.names().get(0), number, until);
                    if (!proposals.contains(proposal)) {
                        proposals.add(proposal);
                    }
                    break;
                }
            }
        }
        return proposals;
    }

    /** The longest run of words that has the mark's form and a figure in it. */
    private static String number(String line, Mark mark) {
        String[] words = line.split("\\s+");
        for (int length = Math.min(WORDS, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String run = trimmed(String.join(" ", List.of(words).subList(from, from + length)));
                if (run.chars().anyMatch(Character::isDigit) && mark.number().pattern().matches(run)) {
                    return run;
                }
            }
        }
        return null;
    }

    private static String trimmed(String run) {
        return run.replaceAll("^[\\p{Punct}：，。]+|[,.;:)，。；]+$", "");
    }

    /** The day behind words such as "valid until"; none where several say different ones. */
    private static LocalDate lastDay(String text) {
        LocalDate found = null;
        Matcher said = LAST_DAY.matcher(text);
        for (int from = 0; said.find(from); from = said.start(1)) {
            LocalDate day = day(said.group(1));
            if (day != null && found != null && !day.equals(found)) {
                return null;
            }
            found = day == null ? found : day;
        }
        return found;
    }

    /** The longest beginning of the text that is a day in one way only. */
    private static LocalDate day(String text) {
        for (int end = text.length(); end >= 6; end--) {
            DateText date = DateText.of(text.substring(0, end).strip().toLowerCase(Locale.ROOT));
            if (date != null && date.form() != DateText.Form.SERIAL) {
                return clear(date);
            }
        }
        return null;
    }

    /** Of {@code 03/04/2027} nobody knows which figure is the month. */
    private static LocalDate clear(DateText date) {
        if (date.form() != DateText.Form.OPEN) {
            return date.day(DateOrder.DAY_FIRST);
        }
        LocalDate dayFirst = date.day(DateOrder.DAY_FIRST);
        LocalDate monthFirst = date.day(DateOrder.MONTH_FIRST);
        return dayFirst == null ? monthFirst : monthFirst == null || monthFirst.equals(dayFirst) ? dayFirst : null;
    }
}
