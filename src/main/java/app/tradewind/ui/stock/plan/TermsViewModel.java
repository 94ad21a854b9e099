package app.tradewind.ui.stock.plan;

import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.deals.TermsBoard.Product;
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

    void load() {
        tasks.run(SLOT, Phrase.of("deal.task"), buying::terms, board -> {
            String before = selected.get() == null ? "" : selected.get().sku();
            Phrase said = told.get();
            products.setAll(board.products());
            selected.set(products.stream().filter(product -> product.sku().equals(before)).findFirst()
                    .orElse(products.isEmpty() ? null : products.get(0)));
            told.set(said);
        });
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
        typed.forEach((kind, text) -> text.set(product == null ? "" : product.told().getOrDefault(kind, "")));
    }
}
