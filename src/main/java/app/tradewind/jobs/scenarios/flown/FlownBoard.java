package app.tradewind.jobs.scenarios.flown;

import app.tradewind.catalog.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/**
 * Scenarios flown over the catalogue.
 *
 * @param firstWeek Monday of the first week
 * @param count how much was flown
 * @param currency that of home
 * @param scenarios one a scenario in the order of the board, the base first; none where no product could be flown
 * @param drawn enough to get the same again
 */
public record FlownBoard(LocalDate firstWeek, Count count, String currency, List<Flown> scenarios, Drawn drawn) {

    public FlownBoard {
        scenarios = List.copyOf(scenarios);
    }

    /** Money at home, {@code null} where that of no product is known. */
    public Money money(double amount) {
        return count.priced() == 0 || Double.isNaN(amount) ? null : Money.ofComputed(amount, Currency.getInstance(currency)).rounded();
    }

    /** @param today the day it was made for @param seed of the futures @param digest fingerprint of what was flown */
    public record Drawn(LocalDate today, long seed, String digest) { }

    /**
     * @param weeks flown
     * @param paths futures
     * @param items products and markets
     * @param priced of them those whose money is known in every scenario; that of the others counts as none
     */
    public record Count(int weeks, int paths, int items, int priced) { }

    /**
     * A scenario.
     *
     * @param calm nothing happens and the advice is followed
     * @param hit it happens and the levels of before go on
     * @param planned it happens and orders are planned for it
     * @param harm hit less calm
     * @param gain planned less hit
     * @param parts of the profit when planned
     */
    public record Flown(Course calm, Course hit, Course planned, Course.Gap harm, Course.Gap gain, Parts parts) { }

    /**
     * What the profit of the third course is made of, in money; the parts add up to it.
     *
     * @param calm profit if nothing happens
     * @param dearer what the pieces of then earn less, or more
     * @param sales margin of the pieces sold less, or more, where nobody reacts
     * @param keeping what keeping costs less, or more, where nobody reacts
     * @param saved margin of the pieces that planning anew sells more
     * @param reaction what planning anew costs: stock kept, and the other way
     */
    public record Parts(double calm, double dearer, double sales, double keeping, double saved, double[] reaction) {

        /** All together: the profit when planned. */
        public double total() {
            return calm + dearer + sales + keeping + saved + Arrays.stream(reaction).sum();
        }

        Parts plus(Parts other) {
            return new Parts(calm + other.calm, dearer + other.dearer, sales + other.sales, keeping + other.keeping, saved + other.saved,
                    new double[] {reaction[0] + other.reaction[0], reaction[1] + other.reaction[1]});
        }
    }
}
