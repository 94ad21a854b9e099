package app.tradewind.intake.buyers;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Vocabulary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The columns of a file of orders that tell one buyer from another: the platform's number or user name first,
 * else an e-mail address. A name alone never does, since two people may share it and one may write it twice.
 */
public final class BuyerColumns {

    private static final String IDS = "buyer-ids";
    private static final String MAILS = "buyer-mails";
    private static final String NOBODY = "no-buyer";
    /** A platform that hides letters shows the same to many. */
    private static final String HIDDEN = "*•●";
    /** A number that a program has written as a decimal, {@code 17850.0}. */
    private static final Pattern AS_DECIMAL = Pattern.compile("^(\\d+)\\.0$");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");

    private final String platform;
    private final List<Integer> ids = new ArrayList<>();
    private final List<Integer> mails = new ArrayList<>();

    private BuyerColumns(ReadPlan plan) {
        platform = plan.layout().platform();
        Set<Integer> used = new TreeSet<>();
        plan.columns().values().forEach(column -> used.addAll(column.at()));
        for (int i = 0; i < plan.header().length; i++) {
            String folded = HeaderText.fold(plan.header()[i]);
            if (used.contains(i) || plan.layout().kind() != Kind.ORDERS) {
                continue;
            }
            if (Vocabulary.shipped().words(IDS).contains(folded)) {
                ids.add(i);
            } else if (Vocabulary.shipped().words(MAILS).contains(folded)) {
                mails.add(i);
            }
        }
    }

    /** Of a file as it will be read; columns that a person has mapped to something are not among them. */
    public static BuyerColumns of(ReadPlan plan) {
        return new BuyerColumns(plan);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return ids.isEmpty() && mails.isEmpty();
    }

    /**
     * The buyer of a row, written alike each time; empty where the row tells nobody from another.
     *
     * @param row with its cells under the header's columns
     */
    public String of(RawRow row) {
        for (int at : ids) {
            String written = CellText.identifier(row.cell(at));
            String id = AS_DECIMAL.matcher(alike(written)).replaceFirst("$1");
            // A number that a spreadsheet program has rounded may be many buyers'.
            if (isSomebody(id) && !CellText.hasLostDigits(written)) {
                return "id|" + platform + '|' + id;
            }
        }
        for (int at : mails) {
            String mail = alike(CellText.trim(row.cell(at)));
            if (isSomebody(mail) && MAIL.matcher(mail).matches()) {
                return "mail|" + mail;
            }
        }
        return "";
    }

    private static String alike(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isSomebody(String text) {
        return text.length() > 1 && text.chars().noneMatch(c -> HIDDEN.indexOf(c) >= 0)
                && text.chars().anyMatch(Character::isLetterOrDigit) && !CellText.isNothing(text)
                && !Vocabulary.shipped().words(NOBODY).contains(text);
    }
}
