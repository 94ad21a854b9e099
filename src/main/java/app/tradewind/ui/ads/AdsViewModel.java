package app.tradewind.ui.ads;

import app.tradewind.jobs.ads.AdBoard;
import app.tradewind.jobs.ads.AdBoard.Campaign;
import app.tradewind.jobs.ads.AdBoard.Part;
import app.tradewind.pricing.ads.SplitAdvice;
import app.tradewind.pricing.ads.TermAdvice;
import app.tradewind.pricing.ads.TermAdvice.Action;
import app.tradewind.ui.support.BoardRows;
import app.tradewind.ui.support.marketing.Marketing;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The board of advertising as the window shows it: the terms of a choice, the campaigns, the state in a sentence. */
final class AdsViewModel {

    private final Tasks tasks;
    private final Marketing marketing;
    private final BoardRows<Row, Shown> rows = new BoardRows<>(Shown.ALL, AdsViewModel::isShown, row -> row.advice().subject());
    private final ObservableList<Campaign> campaigns = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AdBoard> board = new ReadOnlyObjectWrapper<>();

    /** Which terms to show. */
    enum Shown { ALL, STOP, LOWER, RAISE, UNKNOWN }

    /** @param part the report of its currency */
    record Row(Part part, TermAdvice advice) { }

    AdsViewModel(Tasks tasks, Marketing marketing) {
        this.tasks = tasks;
        this.marketing = marketing;
    }

    BoardRows<Row, Shown> rows() {
        return rows;
    }

    ObservableList<Campaign> campaigns() {
        return campaigns;
    }

    /** The whole state in one sentence. */
    ReadOnlyObjectProperty<Phrase> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with what was told, {@code null} for nothing. */
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** {@code null} until it has landed. */
    ReadOnlyObjectProperty<AdBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** Loads the board and selects the term about a subject, where there is one. */
    void open(String subject) {
        tasks.run("ad board", Phrase.of("adpage.task"), marketing::ads, this::land);
        rows.want(subject);
    }

    /** Tells what a campaign advertises, and loads the board anew where that was kept. */
    void tell(Campaign campaign, String sku) {
        tasks.run("ad product", Phrase.of("adpage.task"), progress -> marketing.tell(campaign.name(), campaign.market(), sku, progress), wrong -> {
            problem.set(wrong.orElse(null));
            if (wrong.isEmpty()) {
                open("");
            }
        });
    }

    /** The split of each currency's budget. */
    static List<SplitAdvice> splits(AdBoard board) {
        return board.parts().stream().map(part -> part.report().split()).toList();
    }

    private void land(AdBoard next) {
        List<Row> all = new ArrayList<>();
        next.parts().forEach(part -> part.report().terms().forEach(advice -> all.add(new Row(part, advice))));
        all.sort(Comparator.comparing((Row row) -> order(row.advice().action()))
                .thenComparing(Comparator.comparingDouble((Row row) -> row.advice().term().figures().spend()).reversed()));
        state.set(state(all, next));
        campaigns.setAll(next.campaigns());
        board.set(next);
        rows.land(all);
    }

    private static Phrase state(List<Row> all, AdBoard board) {
        if (all.isEmpty()) {
            return Phrase.of("adpage.state.none");
        }
        if (board.parts().size() > 1) {
            return Phrase.of("adpage.state.several", all.size(), count(all, Action.STOP), count(all, Action.LOWER), count(all, Action.RAISE));
        }
        double spend = all.stream().mapToDouble(row -> row.advice().term().figures().spend()).sum();
        double waste = all.stream().mapToDouble(row -> row.advice().waste()).sum();
        return Phrase.of("adpage.state", all.size(), Math.round(spend), board.parts().get(0).currency(), Math.round(waste),
                count(all, Action.STOP), count(all, Action.LOWER), count(all, Action.RAISE));
    }

    private static long count(List<Row> all, Action action) {
        return all.stream().filter(row -> row.advice().action() == action).count();
    }

    private static int order(Action action) {
        return switch (action) {
            case STOP -> 0;
            case LOWER -> 1;
            case RAISE -> 2;
            case KEEP -> 3;
            case UNKNOWN -> 4;
        };
    }

    private static boolean isShown(Row row, Shown shown) {
        return switch (shown) {
            case ALL -> true;
            case STOP -> row.advice().action() == Action.STOP;
            case LOWER -> row.advice().action() == Action.LOWER;
            case RAISE -> row.advice().action() == Action.RAISE;
            case UNKNOWN -> row.advice().action() == Action.UNKNOWN;
        };
    }
}
