package app.tradewind.copyrisk.check;

import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folding;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the seller holds. An item is {@code mark:number:valid-until}, or plain words in which the mark
 * occurs; without a last part that is a day it has no end.
 */
final class Evidence {

    private static final Pattern UNTIL = Pattern.compile(
            "(?i)(?:valid[- ]?(?:until|till|to)|until|expires?(?: on)?|gültig bis|有效期至|有効期限)[: ]*([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final List<Item> items = new ArrayList<>();

    /**
     * @param words the item in folded form
     * @param validUntil last valid day, or {@code null} for no end
     */
    record Item(String words, LocalDate validUntil) { }

    Evidence(List<String> texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                items.add(new Item(Folding.term(text.strip()), end(text)));
            }
        }
    }

    /** An item that names one of the marks and is valid on the day. */
    boolean supports(List<String> marks, LocalDate today) {
        return items.stream().anyMatch(item -> names(item, marks)
                && (item.validUntil() == null || !item.validUntil().isBefore(today)));
    }

    /** The last day of an item that names one of the marks and has run out, or {@code null}. */
    LocalDate expired(List<String> marks, LocalDate today) {
        return items.stream().filter(item -> names(item, marks)).map(Item::validUntil)
                .filter(day -> day != null && day.isBefore(today)).max(LocalDate::compareTo).orElse(null);
    }

    private static boolean names(Item item, List<String> marks) {
        for (String mark : marks) {
            String folded = Folding.term(mark);
            for (int at = item.words().indexOf(folded); at >= 0; at = item.words().indexOf(folded, at + 1)) {
                if (Borders.startsWord(item.words(), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The day behind the last colon, or behind words such as "valid until"; a bare day is one of issue. */
    private static LocalDate end(String text) {
        Matcher said = UNTIL.matcher(text);
        String last = said.find() ? said.group(1) : text.indexOf(':') < 0 ? "" : text.substring(text.lastIndexOf(':') + 1).strip();
        try {
            return last.isEmpty() ? null : LocalDate.parse(last);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
