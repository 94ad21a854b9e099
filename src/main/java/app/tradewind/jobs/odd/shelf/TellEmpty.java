package app.tradewind.jobs.odd.shelf;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** A person says that a product was out of stock; kept where sales of these weeks are known, so that it changes something. */
public final class TellEmpty {

    private final List<SalesHistory> histories;
    private final DecideShelf decide;

    public TellEmpty(List<SalesHistory> histories, DecideShelf decide) {
        this.histories = histories;
        this.decide = decide;
    }

    /**
     * Any day stands for its week.
     *
     * @param remark the person's own words, or empty
     * @return what is wrong; nothing is kept then
     */
    public Optional<Phrase> run(SkuMarket item, LocalDate from, LocalDate to, String remark) {
        Optional<SalesHistory> history = histories.stream().filter(one -> one.item().equals(item) && one.weeks() > 0).findFirst();
        if (history.isEmpty()) {
            return Optional.of(Phrase.of("places.shelf.no-sales", item.toString()));
        }
        LocalDate first = monday(from);
        LocalDate last = monday(to);
        LocalDate known = history.get().week(history.get().weeks() - 1);
        if (last.isBefore(first)) {
            return Optional.of(Phrase.of("places.shelf.backwards", from, to));
        }
        if (first.isBefore(history.get().firstWeek()) || last.isAfter(known)) {
            return Optional.of(Phrase.of("places.shelf.outside", item.toString(), history.get().firstWeek(), known.plusDays(6)));
        }
        decide.run(item, first, last, DecideShelf.Answer.EMPTY, remark);
        return Optional.empty();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
