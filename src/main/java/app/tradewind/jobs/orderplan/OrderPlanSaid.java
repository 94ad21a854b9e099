package app.tradewind.jobs.orderplan;

import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan in a few sentences: what it gains, how near the best possible it is, what lack of cash costs. */
public final class OrderPlanSaid {

    private static final int NAMED = 20;

    private OrderPlanSaid() { }

    public static List<Phrase> of(OrderPlanBoard board) {
        OrderPlanBoard.Sum sum = board.sum();
        String currency = sum.gain().currency().getCurrencyCode();
        List<Phrase> said = new ArrayList<>();
        said.add(board.lines().isEmpty() ? Phrase.of("plan.said.nothing")
                : Phrase.of("plan.said.gain", board.lines().size(), board.weeks().size(), sum.gain().toDouble(), currency));
        said.addAll(ends(board));
        if (!Double.isNaN(sum.possible())) {
            said.add(Phrase.of("plan.said.possible", sum.possible()));
        }
        said.addAll(money(board));
        if (!board.gaps().missing().isEmpty()) {
            said.add(Phrase.of("plan.said.missing", board.gaps().missing().size()));
        }
        return said;
    }

    /** What the plan stands on, and what is not in it and why; of many only the first. */
    public static List<Phrase> assumed(OrderPlanBoard board) {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("plan.said.assumed"));
        said.addAll(board.gaps().notes());
        board.gaps().missing().stream().limit(NAMED).forEach(one -> said.add(Phrase.of("plan.said.not-planned", one.item().toString(), one.what())));
        more(said, board.gaps().missing().size());
        board.gaps().leftOut().stream().limit(NAMED).forEach(one -> said.add(Phrase.of("plan.said.left-out", one.sku(), one.pieces(),
                one.cost().toDouble(), one.cost().currency().getCurrencyCode())));
        more(said, board.gaps().leftOut().size());
        return said;
    }

    private static void more(List<Phrase> said, int all) {
        if (all > NAMED) {
            said.add(Phrase.of("plan.said.more", all - NAMED));
        }
    }

    /** Why the last weeks have no orders; nothing where they have. */
    public static List<Phrase> ends(OrderPlanBoard board) {
        LocalDate last = board.lines().stream().map(OrderPlanBoard.Line::week).max(LocalDate::compareTo).orElse(null);
        LocalDate end = board.weeks().isEmpty() ? null : board.weeks().get(board.weeks().size() - 1).monday();
        return last == null || !last.isBefore(end) ? List.of() : List.of(Phrase.of("plan.said.ends", last, board.weeks().size()));
    }

    /** What more money would be worth; nothing where cash does not bind. */
    public static List<Phrase> money(OrderPlanBoard board) {
        OrderPlanBoard.Sum sum = board.sum();
        List<Phrase> said = new ArrayList<>();
        if (sum.shortOfCash() != null) {
            String currency = sum.gain().currency().getCurrencyCode();
            said.add(sum.shortOfCash().amount().signum() == 0 ? Phrase.of("plan.said.enough-cash")
                    : Phrase.of("plan.said.short", sum.shortOfCash().toDouble(), currency));
            if (sum.thousand() != null && sum.shortOfCash().amount().signum() > 0) {
                said.add(Phrase.of("plan.said.thousand", sum.thousand().toDouble(), currency));
            }
        }
        return said;
    }
}
