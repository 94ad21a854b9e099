package app.tradewind.jobs.scenarios.flown;

import app.tradewind.advice.Digest;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Count;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Flown;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Parts;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Outcome.Total;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Items added up one by one, so that only their sums are held. In the same order the sums are the same to the last bit. */
public final class FlightSums {

    private final List<ItemFlights.Case> sums = new ArrayList<>();
    private final Digest digest = new Digest();
    private int items;
    private int priced;

    public void add(ItemFlights one) {
        for (int s = 0; s < one.cases().size(); s++) {
            ItemFlights.Case more = one.cases().get(s);
            if (items == 0) {
                sums.add(more);
            } else {
                ItemFlights.Case so = sums.get(s);
                // Nothing happens in any scenario alike, so that the base's sum serves all.
                sums.set(s, new ItemFlights.Case(s == 0 ? sum(so.calm(), more.calm()) : sums.get(0).calm(), sum(so.hit(), more.hit()),
                        sum(so.planned(), more.planned()), so.parts().plus(more.parts()), 0));
            }
        }
        one.cases().forEach(each -> digest.add(each.parts().total()).add(each.planned().all(Total.LOST)));
        items++;
        priced += one.priced() ? 1 : 0;
    }

    private static Outcome sum(Outcome one, Outcome other) {
        return Outcome.sum(List.of(one, other));
    }

    /** @param today day of the board @param seed of the futures @param currency of home */
    public FlownBoard board(LocalDate today, long seed, String currency) {
        List<Flown> flown = new ArrayList<>();
        int paths = items == 0 ? 0 : sums.get(0).calm().paths();
        for (ItemFlights.Case sum : sums) {
            Parts parts = sum.parts();
            flown.add(new Flown(Course.of(sum.calm()), Course.of(sum.hit()), Course.of(sum.planned()), Course.gap(sum.hit(), sum.calm()),
                    Course.gap(sum.planned(), sum.hit()), parts));
        }
        return new FlownBoard(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), new Count(ItemFlights.WEEKS, paths, items, priced),
                currency, flown, new FlownBoard.Drawn(today, seed, digest.hex()));
    }
}
