package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.EditMarket.Change;
import app.tradewind.jobs.markets.MarketFigure;
import app.tradewind.jobs.markets.MarketSheet;
import app.tradewind.jobs.markets.MarketsBoard;
import app.tradewind.jobs.markets.TypeRate;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.world.Atlas;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The markets as the window shows them: the list, the chosen one, its figures of one side, the chosen figure. */
final class MarketsViewModel {

    private final Tasks tasks;
    private final Atlas atlas;
    private final Runnable changed;
    private final ObservableList<MarketSheet> lines = FXCollections.observableArrayList();
    private final ObservableList<MarketFigure> figures = FXCollections.observableArrayList();
    private final ObjectProperty<MarketSheet> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<MarketFigure> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.TAX);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<MarketsBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();
    private String wanted = "";

    /** @param changed told when a figure has been changed */
    MarketsViewModel(Tasks tasks, Atlas atlas, Runnable changed) {
        this.tasks = tasks;
        this.atlas = atlas;
        this.changed = changed;
        search.addListener((o, was, is) -> fill());
        side.addListener((o, was, is) -> show());
        chosen.addListener((o, was, is) -> show());
    }

    ObservableList<MarketSheet> lines() {
        return lines;
    }

    ObservableList<MarketFigure> figures() {
        return figures;
    }

    ObjectProperty<MarketSheet> chosenProperty() {
        return chosen;
    }

    ObjectProperty<MarketFigure> figureProperty() {
        return figure;
    }

    ObjectProperty<Side> sideProperty() {
        return side;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectWrapper<MarketsBoard> boardProperty() {
        return board;
    }

    /** What came of the last deed; {@code null} for nothing to say. */
    ReadOnlyObjectWrapper<Phrase> toldProperty() {
        return told;
    }

    /** @param market code of the one to show, empty for the one that is shown */
    void open(String market) {
        wanted = market;
        tasks.run("markets board", Phrase.of("market.task.board"), atlas::markets, next -> {
            board.set(next);
            fill();
        });
    }

    void save(Change change) {
        MarketFigure now = figure.get();
        deed(progress -> atlas.save(now.place(), change, progress), Phrase.of("market.told.kept"));
    }

    void reset() {
        MarketFigure now = figure.get();
        deed(progress -> atlas.reset(now.place(), progress), Phrase.of("market.told.reset"));
    }

    /** The market's own file, and that of its union where one of its figures was changed. */
    void resetAll() {
        Set<String> files = new TreeSet<>(Set.of(file()));
        chosen.get().figures().stream().filter(MarketFigure::own).forEach(each -> files.add(each.place().file()));
        deed(progress -> {
            for (String file : files) {
                atlas.resetAll(file, progress);
            }
            return Optional.empty();
        }, Phrase.of("market.told.reset-all"));
    }

    /** A new line of the table in front: a fee of a category, or an event. */
    void add(String name, Change change) {
        String file = file();
        deed(progress -> side.get() == Side.EVENTS ? atlas.addEvent(file, name, change.value(), progress)
                : atlas.addFee(file, name, change, progress), Phrase.of("market.told.added", name));
    }

    void type(TypeRate.Typed rate) {
        deed(progress -> atlas.type(rate, progress), Phrase.of("market.told.rate"));
    }

    private String file() {
        return chosen.get().code().toLowerCase(Locale.ROOT) + ".yaml";
    }

    private void deed(Job<Optional<Phrase>> job, Phrase done) {
        tasks.run("markets deed", Phrase.of("market.task.deed"), job, problem -> {
            told.set(problem.map(why -> Phrase.of("market.told.refused", why)).orElse(done));
            if (problem.isEmpty()) {
                changed.run();
            }
        });
    }

    private void fill() {
        MarketSheet before = chosen.get();
        String code = !wanted.isEmpty() || before == null ? wanted : before.code();
        wanted = "";
        String typed = search.get().strip().toLowerCase(Locale.ROOT);
        List<MarketSheet> found = board.get() == null ? List.of() : board.get().markets().stream().filter(sheet -> has(sheet, typed)).toList();
        lines.setAll(found);
        chosen.set(found.stream().filter(sheet -> sheet.code().equals(code)).findFirst().orElse(found.isEmpty() ? null : found.get(0)));
    }

    private void show() {
        MarketFigure before = figure.get();
        figures.setAll(chosen.get() == null || side.get().group() == null ? List.of() : chosen.get().figures().stream()
                .filter(each -> each.place().group() == side.get().group()).toList());
        figure.set(figures.stream().filter(each -> before != null && Objects.equals(each.place(), before.place())).findFirst()
                .orElse(figures.isEmpty() ? null : figures.get(0)));
    }

    private static boolean has(MarketSheet sheet, String typed) {
        return typed.isEmpty() || (sheet.code() + " " + sheet.place().name().en() + " " + sheet.place().name().zh() + " "
                + sheet.place().currency()).toLowerCase(Locale.ROOT).contains(typed);
    }
}
