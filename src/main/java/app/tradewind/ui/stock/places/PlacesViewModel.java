package app.tradewind.ui.stock.places;

import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.jobs.places.PlacesBoard;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.jobs.places.TellPlaces;
import app.tradewind.jobs.supply.FactorySettings;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.words.Phrase;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The places as the window shows them, and what a person says of them. What is typed stays until it is kept. */
final class PlacesViewModel {

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final ObservableList<String> places = FXCollections.observableArrayList();
    final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
    final ObjectProperty<String> from = new SimpleObjectProperty<>();
    final ObjectProperty<String> to = new SimpleObjectProperty<>();
    final ObjectProperty<PlaceKind> kind = new SimpleObjectProperty<>();
    final StringProperty days = new SimpleStringProperty("");
    final StringProperty cost = new SimpleStringProperty("");
    final StringProperty arriving = new SimpleStringProperty("");
    final StringProperty country = new SimpleStringProperty("");
    final StringProperty share = new SimpleStringProperty("");
    final ReadOnlyObjectWrapper<Phrase> state = new ReadOnlyObjectWrapper<>(Phrase.of("ui.loading"));
    final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>();
    private static final double PER_CENT = 100;
    private final Tasks tasks;
    private final Warehouse warehouse;
    private final Map<String, Integer> asked = new HashMap<>();
    private PlacesBoard board;

    PlacesViewModel(Tasks tasks, Warehouse warehouse) {
        this.tasks = tasks;
        this.warehouse = warehouse;
        from.addListener((o, was, is) -> kind.set(board == null || is == null ? null : board.kinds().get(is)));
    }

    /** Loads the board and keeps the selected product. */
    void open() {
        Map<String, Integer> arrivals = Map.copyOf(asked);
        tasks.run("places", Phrase.of("places.task"), progress -> warehouse.places(arrivals, progress), this::land);
        tasks.run("factories", Phrase.of("places.task"), warehouse::factories, this::land);
    }

    private void land(FactorySettings said) {
        country.set(said.country());
        share.set(Double.isNaN(said.share()) ? "" : Long.toString(Math.round(said.share() * PER_CENT)));
    }

    private void land(PlacesBoard next) {
        board = next;
        String sku = selected.get() == null ? "" : selected.get().sku();
        rows.setAll(next.rows());
        places.setAll(next.kinds().keySet());
        selected.set(next.rows().stream().filter(row -> row.sku().equals(sku)).findFirst()
                .orElse(next.rows().isEmpty() ? null : next.rows().get(0)));
        int moves = next.rows().stream().mapToInt(row -> row.moves().size()).sum();
        int pieces = next.rows().stream().flatMap(row -> row.moves().stream()).mapToInt(move -> move.load().pieces()).sum();
        state.set(next.rows().isEmpty() ? Phrase.of("places.state.none") : Phrase.of("places.state", next.rows().size(), next.kinds().size(), moves, pieces));
    }

    /** Parts the quantity that is typed for the selected product. */
    void part() {
        Optional<Double> pieces = number(arriving.get());
        if (selected.get() == null || pieces.isEmpty() || !(pieces.get() >= 1)) {
            problem.set(Phrase.of("places.wrong.pieces", arriving.get()));
            return;
        }
        problem.set(null);
        asked.put(selected.get().sku(), pieces.get().intValue());
        open();
    }

    /** Keeps what is typed of the way between the two places chosen; nothing typed takes back what was said. */
    void keepWay() {
        boolean two = from.get() != null && to.get() != null && !from.get().equals(to.get());
        String way = from.get() + ">" + to.get() + "=" + days.get().strip() + "/" + cost.get().strip().toUpperCase(Locale.ROOT);
        if (!two || TellPlaces.read(way).isEmpty()) {
            problem.set(two ? Phrase.of("places.wrong.typed-way", days.get(), cost.get()) : Phrase.of("places.wrong.two"));
            return;
        }
        problem.set(null);
        keep(progress -> {
            warehouse.placeWay(way, progress);
            return way;
        });
    }

    /** Keeps the kind of the first place chosen. */
    void keepKind() {
        String place = from.get();
        PlaceKind chosen = kind.get();
        if (place != null && chosen != null) {
            keep(progress -> {
                warehouse.placeKind(place, chosen, progress);
                return chosen;
            });
        }
    }

    /** Keeps what is typed of the factories. */
    void keepFactory() {
        Optional<Double> percent = share.get().isBlank() ? Optional.of(Double.NaN) : number(share.get());
        String code = country.get().strip().toUpperCase(Locale.ROOT);
        if (percent.isEmpty() || percent.get() < 0 || percent.get() > PER_CENT || !(code.isEmpty() || code.matches("[A-Z]{2}"))) {
            problem.set(Phrase.of("places.wrong.factory"));
            return;
        }
        problem.set(null);
        FactorySettings said = new FactorySettings(code, percent.get() / PER_CENT);
        keep(progress -> {
            warehouse.factories(said, progress);
            return said;
        });
    }

    private void keep(Job<?> job) {
        tasks.run("places keep", Phrase.of("places.task"), job::run, done -> open());
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
