package app.tradewind.stock.supply;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import java.time.LocalDate;

/**
 * When something under way will be there.
 *
 * @param under what is under way
 * @param status in a word
 * @param time how long its lane takes, {@code null} where too few journeys have ended
 * @param window the days it may arrive, {@code null} where nothing can be said
 * @param due the day it is measured against, {@code null} where none is known
 * @param why parts in days that add up to how long after that day it comes, at the median
 */
public record EtaAdvice(Journey.Under under, Status status, LaneTime time, LaneTime.Window window, Due due, Explanation why)
        implements Advice {

    /** What is to be expected. */
    public enum Status {
        /** By the day it is needed, as likely as not twice over. */
        IN_TIME,
        /** A chance of a third or more to be late. */
        MAY_BE_LATE,
        /** More likely late than not. */
        LATE,
        /** Under way longer than almost any journey of its lane: ask. */
        OVERDUE,
        /** Too few journeys have ended. */
        UNKNOWN
    }

    /**
     * @param day by which it has to be there
     * @param stockout whether that is the day the stock runs out; else the day the supplier promised
     * @param chance to come later
     * @param days expected days later, early ones counting as none
     */
    public record Due(LocalDate day, boolean stockout, double chance, double days) { }

    @Override
    public String subject() {
        String number = under.first().order().number();
        return (number.isEmpty() ? under.first().order().supplier() : number)
                + (under.first().order().consignment().isEmpty() ? "" : " " + under.first().order().consignment());
    }

    @Override
    public Verdict verdict() {
        return switch (status) {
            case IN_TIME -> Verdict.KEEP;
            case MAY_BE_LATE, LATE, OVERDUE -> Verdict.ACT;
            case UNKNOWN -> Verdict.ABSTAIN;
        };
    }
}
