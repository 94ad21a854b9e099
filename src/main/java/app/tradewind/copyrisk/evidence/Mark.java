package app.tradewind.copyrisk.evidence;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;

/**
 * A mark that papers are made out for.
 *
 * @param id its name in the register
 * @param names how sellers call it
 * @param issuer who stands behind it
 * @param number what the number on the paper looks like
 * @param source where that is said
 * @param checked the day the source was last looked up
 */
public record Mark(String id, List<String> names, Issuer issuer, Number number, String source, LocalDate checked) {

    public Mark {
        names = List.copyOf(names);
    }

    /** An office, an independent body, or the maker himself. */
    public enum Issuer { GOVERNMENT, THIRD_PARTY, SELF }

    /**
     * @param called what the number is called
     * @param pattern its form, in RE2 syntax
     * @param example one of that form
     */
    public record Number(String called, Pattern pattern, String example) { }
}
