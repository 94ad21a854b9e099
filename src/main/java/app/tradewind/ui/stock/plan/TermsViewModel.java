package app.tradewind.ui.stock.plan;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.deals.TermsBoard.Product;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.ui.support.warehouse.Buying;
import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was told of one product's orders, as it is typed. */
final class TermsViewModel {

    private static final String SLOT = "terms";

    private final Tasks tasks;
    private final Buying buying;
    private final ObservableList<Product> products = FXCollections.observableArrayList();
    private final ObjectProperty<Product> selected = new SimpleObjectProperty<>();
    private final Map<Kind, StringProperty> typed = new EnumMap<>(Kind.class);
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SeasonBoard.Row> ends = FXCollections.observableArrayList();
    private SeasonBoard seasons;

    TermsViewModel(Tasks tasks, Buying buying) {
        this.tasks = tasks;
        this.buying = buying;
        for (Kind kind : Kind.values()) {
            typed.put(kind, new SimpleStringProperty(""));
        }
        selected.addListener((o, was, is) -> fill(is));
    }

    ObservableList<Product> products() {
        return products;
    }

    ObjectProperty<Product> selectedProperty() {
        return selected;
    }

    StringProperty typedProperty(Kind kind) {
        return typed.get(kind);
    }

    /** What became of it, {@code null} before anything. */
    ReadOnlyObjectProperty<Phrase> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Prices until the season of the selected product ends, one a market; none where no end was told. */
    ObservableList<SeasonBoard.Row> ends() {
        return ends;
    }

    void load() {
        tasks.run(SLOT, Phrase.of("deal.task"), buying::terms, board -> {
            String before = selected.get() == null ? "" : selected.get().sku();
            Phrase said = told.get();
            products.setAll(board.products());
            selected.set(products.stream().filter(product -> product.sku().equals(before)).findFirst()
                    .or(() -> products.stream().filter(product -> !product.told().isEmpty()).findFirst())
                    .orElse(products.isEmpty() ? null : products.get(0)));
            told.set(said);
            seasons = null;
            end(selected.get());
        });
    }

    /** Works the prices out once they are looked at: they stand on all answers. */
    private void end(Product product) {
        ends.clear();
        if (product == null || !product.told().containsKey(Kind.SEASON_END)) {
            return;
        }
        if (seasons != null) {
            ends.setAll(seasons.of(product.sku()));
            return;
        }
        tasks.run("season ends", Phrase.of("exit.season.task"), buying::seasonEnds, board -> {
            seasons = board;
            ends.setAll(selected.get() == null ? List.of() : board.of(selected.get().sku()));
        });
    }

    /** Takes planned prices of an accepted markdown back. */
    void unplan(SkuMarket item) {
        tasks.run(SLOT, Phrase.of("exit.season.task"), progress -> {
            buying.unplan(item, progress);
            return item;
        }, done -> load());
    }

    /** Keeps the product's terms as they are typed. */
    void save() {
        Product product = selected.get();
        if (product == null) {
            return;
        }
        List<TermWish> wishes = Arrays.stream(Kind.values())
                .filter(kind -> !text(kind).equals(product.told().getOrDefault(kind, "")))
                .map(kind -> new TermWish(product.sku(), kind, text(kind))).toList();
        tasks.run(SLOT, Phrase.of("deal.task.save"), progress -> buying.tell(wishes, progress), wrong -> {
            told.set(wrong.orElse(Phrase.of("deal.saved", product.sku())));
            if (wrong.isEmpty()) {
                load();
            }
        });
    }

    private String text(Kind kind) {
        String text = typed.get(kind).get();
        return text == null ? "" : text.strip();
    }

    private void fill(Product product) {
        told.set(null);
        end(product);
        typed.forEach((kind, text) -> text.set(product == null ? "" : product.told().getOrDefault(kind, "")));
    }
}
