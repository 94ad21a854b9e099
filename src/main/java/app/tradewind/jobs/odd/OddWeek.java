package app.tradewind.jobs.odd;

import app.tradewind.advice.Digest;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.words.Phrase;
import java.time.LocalDate;

/**
 * One week of one product and market that is not like the others.
 *
 * @param week its Monday
 * @param sold pieces
 * @param usual pieces that the weeks around let expect, {@code NaN} where it is no longer found odd
 * @param behind the largest order of the week, or {@code null} where no order line is known
 * @param standing what counts of it, and who said so
 */
public record OddWeek(SkuMarket item, LocalDate week, double sold, double usual, Behind behind, Standing standing) {

    /** An order that makes up at least this share of the week, and of what is more than usual, is a single huge one. */
    private static final double HUGE = 0.5;
    private static final int ID_LETTERS = 8;

    /**
     * @param orders how many orders the week had
     * @param order number of the largest
     * @param pieces that it took
     * @param origin where its first line stands
     */
    public record Behind(int orders, String order, double pieces, Origin origin) { }

    /**
     * @param aside whether part of the week is set aside
     * @param decided whether a person said so; else it is proposed and done until a person decides
     * @param counted pieces that count
     */
    public record Standing(boolean aside, boolean decided, double counted) { }

    /** Number by which it is decided on: the same as long as product, market and week are. */
    public String id() {
        return new Digest().add(item.sku()).add(item.market()).add(week.toString()).hex().substring(0, ID_LETTERS);
    }

    /** Whether one order alone explains it. */
    public boolean isOneOrder() {
        return isOneOrder(sold, usual, behind);
    }

    static boolean isOneOrder(double sold, double usual, Behind behind) {
        return behind != null && sold > usual && behind.pieces >= HUGE * sold && behind.pieces >= HUGE * (sold - usual);
    }

    /** Pieces that do not count. */
    public double aside() {
        return sold - standing.counted;
    }

    /** What is odd about it. */
    public Phrase said() {
        if (Double.isNaN(usual)) {
            return Phrase.of("odd.as-others", sold);
        }
        if (isOneOrder()) {
            return Phrase.of("odd.one-order", sold, usual, behind.pieces, behind.order);
        }
        return sold < usual ? Phrase.of("odd.less", sold, usual)
                : behind == null ? Phrase.of("odd.more", sold, usual)
                : Phrase.of("odd.many-orders", sold, usual, behind.orders, behind.pieces);
    }

    /** What is done about it. */
    public Phrase done() {
        if (standing.decided) {
            return standing.aside ? Phrase.of("odd.decided.aside", standing.counted) : Phrase.of("odd.decided.kept");
        }
        return standing.aside ? Phrase.of("odd.proposed.aside", standing.counted) : Phrase.of("odd.proposed.kept");
    }
}
