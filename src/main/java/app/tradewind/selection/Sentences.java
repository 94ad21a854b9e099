package app.tradewind.selection;

import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The one sentence about a product: its two strongest reasons, and what would change its rank. */
final class Sentences {

    /** A part under half a point is no reason. */
    private static final double WORTH_SAYING = 0.5;
    private static final int DIGITS = 4;
    /** What lies beyond is noise of the arithmetic. */
    private static final MathContext EXACT = new MathContext(12, RoundingMode.HALF_EVEN);

    private final Board board;

    Sentences(Board board) {
        this.board = board;
    }

    /** What to say of a product of which enough is known. */
    Phrase headline(int place) {
        return Phrase.of("selection.headline", board.candidate(place).called(), place + 1, board.order.length,
                because(place), change(place));
    }

    /** What to say of a product of which too little is known. */
    Phrase unknown(int place, List<Integer> unknown) {
        String called = board.candidate(place).called();
        return unknown.isEmpty() ? Phrase.of("selection.unweighed", called)
                : Phrase.of("selection.unknown", called, names(unknown));
    }

    /** Names of criteria as a list in the reader's language. */
    Phrase names(List<Integer> criteria) {
        Phrase names = Phrase.of("selection.name", board.criteria.get(criteria.get(0)).inText());
        for (int j : criteria.subList(1, criteria.size())) {
            names = Phrase.of("selection.list", names, board.criteria.get(j).inText());
        }
        return names;
    }

    private Phrase because(int place) {
        List<Integer> strongest = IntStream.range(0, board.criteria.size())
                .filter(j -> Math.abs(board.contribution(place, j)) >= WORTH_SAYING).boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -Math.abs(board.contribution(place, j))))
                .limit(2)
                .sorted(Comparator.comparingDouble((Integer j) -> -board.contribution(place, j)))
                .toList();
        if (strongest.isEmpty()) {
            return Phrase.of("selection.because.average");
        }
        Phrase first = part(place, strongest.get(0));
        boolean up = board.contribution(place, strongest.get(0)) > 0;
        if (strongest.size() == 1) {
            return up ? Phrase.of("selection.because.up", first) : Phrase.of("selection.because.down", first);
        }
        Phrase second = part(place, strongest.get(1));
        if (!up) {
            return Phrase.of("selection.because.down-down", second, first);
        }
        return board.contribution(place, strongest.get(1)) > 0
                ? Phrase.of("selection.because.up-up", first, second)
                : Phrase.of("selection.because.up-down", first, second);
    }

    private Phrase part(int place, int criterion) {
        Criterion judged = board.criteria.get(criterion);
        return judged.wording() == null
                ? Phrase.of("selection.part", judged.inText(), board.contribution(place, criterion))
                : Phrase.of("selection.part-figure", judged.inText(),
                        judged.figure(board.candidate(place).values()[criterion]));
    }

    /** The one figure that, alone, would bring the product level with the next one, or cost the first its lead. */
    private Phrase change(int place) {
        int rivalPlace = place == 0 ? 1 : place - 1;
        if (rivalPlace >= board.order.length || !board.scored(board.order[rivalPlace])) {
            return Phrase.of("selection.change.alone");
        }
        int i = board.order[place];
        String rival = board.candidate(rivalPlace).called();
        double gap = (board.scores.score[board.order[rivalPlace]] - board.scores.score[i]) / 100;
        if (gap == 0) {
            return Phrase.of("selection.change.tie", rival);
        }
        int lever = lever(i, gap);
        if (lever < 0) {
            return gap > 0 ? Phrase.of("selection.change.not-alone", rival) : Phrase.of("selection.change.safe", rival);
        }
        double now = board.candidates.get(i).values()[lever];
        double then = board.scale.raw(lever, value(i, lever) + gap / board.scores.share(i, lever));
        Criterion moved = board.criteria.get(lever);
        Phrase figure = moved.wording() == null ? moved.figure(rounded(now, then)) : moved.wording().saidBeyond(now, then);
        return gap > 0 ? Phrase.of("selection.change.overtake", moved.inText(), figure, moved.figure(now), rival)
                : Phrase.of("selection.change.lose", moved.inText(), figure, moved.figure(now), rival);
    }

    /** The criterion that has to move least for a gap, or -1 where none can close it alone. */
    private int lever(int i, double gap) {
        int best = -1;
        for (int j = 0; j < board.criteria.size(); j++) {
            double share = board.scores.share(i, j);
            double after = value(i, j) + gap / share;
            boolean able = share > 0 && !board.scale.flat(j) && after >= 0 && after <= 1;
            if (able && (best < 0 || share > board.scores.share(i, best))) {
                best = j;
            }
        }
        return best;
    }

    private double value(int i, int criterion) {
        return board.scores.value[i * board.criteria.size() + criterion];
    }

    /** Rounded away from the present figure, so that the change named is large enough. */
    private static BigDecimal rounded(double now, double then) {
        RoundingMode away = then > now ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return BigDecimal.valueOf(then).round(EXACT).round(new MathContext(DIGITS, away));
    }
}
