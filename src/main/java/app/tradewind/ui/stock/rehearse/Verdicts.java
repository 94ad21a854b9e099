package app.tradewind.ui.stock.rehearse;

import app.tradewind.jobs.rehearse.RehearsalAsk.Way;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.rehearse.RehearsalBoard.Gap;
import app.tradewind.jobs.rehearse.RehearsalBoard.Row;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Who wins by how much, in sentences. */
final class Verdicts {

    private Verdicts() { }

    static String name(Way way) {
        return switch (way) {
            case ADVISED -> "rehearse.way.advised";
            case CURRENT -> "rehearse.way.current";
            case NOTHING -> "rehearse.way.nothing";
            case DRAWN -> "rehearse.way.drawn";
        };
    }

    /** About money where that is known, then about lost sales and stock. */
    static List<Phrase> of(RehearsalBoard board, Row row) {
        if (row.missing() != null) {
            return List.of(row.missing());
        }
        List<Phrase> said = new ArrayList<>(List.of(profit(board, row.gap()), lost(board, row)));
        if (row.gap().money().items() > 0 && row.gap().money().items() < row.gap().money().of()) {
            said.add(Phrase.of("rehearse.ui.partly", row.gap().money().items(), row.gap().money().of()));
        }
        if (row.gap().money().items() > 0) {
            said.addAll(board.rates());
        }
        if (row.gap().money().items() > 0 && !row.gap().money().kept()) {
            said.add(Phrase.of("rehearse.ui.not-kept"));
        }
        if (board.ask().first() == Way.ADVISED || board.ask().second() == Way.ADVISED) {
            said.add(row.gap().exact().said());
        }
        return said;
    }

    private static Phrase profit(RehearsalBoard board, Gap gap) {
        Contrast profit = gap.profit();
        if (Double.isNaN(profit.mean())) {
            return Phrase.of("rehearse.ui.no-money");
        }
        boolean first = profit.mean() >= 0;
        Phrase winner = Phrase.of(name(first ? board.ask().first() : board.ask().second()));
        if (!profit.tells()) {
            return Phrase.of("rehearse.ui.tie", profit.error(), gap.money().currency());
        }
        double low = first ? profit.low() : -profit.high();
        double high = first ? profit.high() : -profit.low();
        return new Phrase("rehearse.ui.wins", List.of(winner, Math.abs(profit.mean()), gap.money().currency(), profit.error(), low, high,
                first ? profit.ahead() : 1 - profit.ahead()));
    }

    private static Phrase lost(RehearsalBoard board, Row row) {
        if (row.item() == null) {
            return Phrase.of("rehearse.ui.lost-all", Phrase.of(name(board.ask().first())), row.gap().lost().mean(),
                    row.gap().lost().error(), row.gap().stock().mean());
        }
        return new Phrase("rehearse.ui.lost", List.of(Phrase.of(name(board.ask().first())), row.gap().lost().mean(), row.gap().lost().error(),
                row.gap().stock().mean(), row.first().chance(), row.second().chance()));
    }
}
