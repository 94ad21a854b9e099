package app.tradewind.ui.shell;

import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The frame's state: counts beside the screens, the markets, what the search field finds. */
final class ShellViewModel {

    private static final int MOST_FOUND = 9;

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
    private final ReadOnlyStringWrapper markets = new ReadOnlyStringWrapper("");
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final Map<String, IntegerProperty> counts = new HashMap<>();
    private List<Found> screens = List.of();
    private List<Found> products = List.of();

    ShellViewModel() {
        search.addListener((o, was, is) -> find(is));
    }

    /** A line of the search list. */
    record Found(String name, String note, Place place) { }

    ObjectProperty<Look> lookProperty() {
        return look;
    }

    ReadOnlyStringWrapper marketsProperty() {
        return markets;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObservableList<Found> found() {
        return found;
    }

    /** How many decisions wait on a screen; 0 shows nothing. */
    IntegerProperty count(String screen) {
        return counts.computeIfAbsent(screen, any -> new SimpleIntegerProperty());
    }

    /** What can be found beside products, in the language of now. */
    void nameScreens(List<Found> named) {
        screens = List.copyOf(named);
        find(search.get());
    }

    /** Counts, markets and products, out of the board of Today. */
    void land(TodayBoard board) {
        Map<String, Integer> sums = new HashMap<>();
        for (TodayBoard.Item item : board.items()) {
            sums.merge(item.screen().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        counts.forEach((screen, count) -> count.set(sums.getOrDefault(screen, 0)));
        sums.forEach((screen, sum) -> count(screen).set(sum));
        count("today").set(board.items().size());
        TreeSet<String> places = new TreeSet<>();
        board.items().forEach(item -> places.add(item.item().market()));
        places.remove("");
        markets.set(String.join(" · ", places));
        products = board.items().stream().map(ShellViewModel::found).distinct().toList();
        find(search.get());
    }

    void switchLang(ObjectProperty<Lang> lang) {
        lang.set(lang.get() == Lang.EN ? Lang.ZH : Lang.EN);
    }

    private static Found found(TodayBoard.Item item) {
        String screen = item.screen().name().toLowerCase(Locale.ROOT);
        return new Found(item.name(), item.item().toString(), new Place(screen, item.advice().subject()));
    }

    private void find(String typed) {
        String wanted = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        found.setAll(java.util.stream.Stream.concat(screens.stream(), products.stream())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || one.note().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_FOUND).toList());
    }
}
