package app.tradewind.jobs.boards.file;

import app.tradewind.words.Phrase;
import java.util.List;

/**
 * What becomes of a file's rows. {@code read = used + leftOut}, always.
 *
 * @param read rows in the file
 * @param used rows that give a record
 * @param leftOut the others, by reason
 * @param totals pieces and money of the used rows, ready to say
 * @param stated sums that the file states itself, beside ours; empty where it states none
 * @param quality 0 to 1, {@code NaN} where not scored
 */
public record Sums(long read, long used, List<Sum> leftOut, List<Total> totals, List<Stated> stated, double quality) {

    /** Of a file that has not been read. */
    public static final Sums NONE = new Sums(0, 0, List.of(), List.of(), List.of(), Double.NaN);

    public Sums {
        leftOut = List.copyOf(leftOut);
        totals = List.copyOf(totals);
        stated = List.copyOf(stated);
    }

    /** Whether every row is accounted for. */
    public boolean addsUp() {
        return read == used + leftOut.stream().mapToLong(Sum::rows).sum();
    }

    /** @param why the reason, ready to say */
    public record Sum(Phrase why, long rows) { }

    /** @param text the comparison, ready to say @param agrees whether both are the same to the cent */
    public record Stated(Phrase text, boolean agrees) { }

    /** @param unit a currency code, or empty for pieces */
    public record Total(Phrase what, double amount, String unit) { }
}
