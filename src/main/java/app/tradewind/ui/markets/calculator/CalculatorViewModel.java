package app.tradewind.ui.markets.calculator;

import app.tradewind.jobs.landed.Draft;
import app.tradewind.jobs.landed.LandedDesk;
import app.tradewind.jobs.landed.LandedDesk.Market;
import app.tradewind.jobs.landed.LandedDesk.Product;
import app.tradewind.jobs.landed.LandedField;
import app.tradewind.jobs.landed.Worked;
import app.tradewind.pricing.landed.Offer.Way;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is typed, and what it comes to; the sums follow the typing. */
final class CalculatorViewModel {

    private final Tasks tasks;
    private final Job<LandedDesk> load;
    private final ObservableList<Market> markets = FXCollections.observableArrayList();
    private final ObservableList<Product> products = FXCollections.observableArrayList();
    private final ObjectProperty<Market> market = new SimpleObjectProperty<>();
    private final ObjectProperty<Product> product = new SimpleObjectProperty<>();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.BULK);
    private final StringProperty day = new SimpleStringProperty("");
    private final Map<LandedField, StringProperty> typed = new EnumMap<>(LandedField.class);
    private final ReadOnlyObjectWrapper<Worked> worked = new ReadOnlyObjectWrapper<>();
    private LandedDesk desk;
    private boolean filling;

    CalculatorViewModel(Tasks tasks, Job<LandedDesk> load) {
        this.tasks = tasks;
        this.load = load;
        for (LandedField field : LandedField.values()) {
            typed.put(field, new SimpleStringProperty(""));
            typed.get(field).addListener((o, was, is) -> work());
        }
        day.addListener((o, was, is) -> work());
        way.addListener((o, was, is) -> work());
        market.addListener((o, was, is) -> work());
        product.addListener((o, was, is) -> fill(is));
    }

    ObservableList<Market> markets() {
        return markets;
    }

    ObservableList<Product> products() {
        return products;
    }

    ObjectProperty<Market> marketProperty() {
        return market;
    }

    ObjectProperty<Product> productProperty() {
        return product;
    }

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    StringProperty dayProperty() {
        return day;
    }

    StringProperty typedProperty(LandedField field) {
        return typed.get(field);
    }

    /** What it comes to; {@code null} until anything is known. */
    ReadOnlyObjectProperty<Worked> workedProperty() {
        return worked.getReadOnlyProperty();
    }

    /** @param subject a product and market as boards name them, a market's code, or empty */
    void open(String subject) {
        tasks.run("landed desk", Phrase.of("market.task.calculator"), load, next -> land(next, subject));
    }

    private void land(LandedDesk next, String subject) {
        Product before = product.get();
        desk = next;
        filling = true;
        markets.setAll(next.markets());
        products.setAll(next.products());
        if (day.get().isBlank()) {
            day.set(next.today().toString());
        }
        filling = false;
        Product wanted = products.stream().filter(each -> each.item().toString().equals(subject)).findFirst()
                .orElseGet(() -> products.stream().filter(each -> each.item().market().equals(subject)).findFirst().orElse(null));
        if (wanted != null) {
            product.set(null);
            product.set(wanted);
        } else if (!subject.isEmpty()) {
            market.set(market(subject));
        } else if (before == null && market.get() == null) {
            product.set(products.isEmpty() ? null : products.get(0));
        }
        work();
    }

    private void fill(Product chosen) {
        if (chosen == null || desk == null) {
            return;
        }
        Draft draft = desk.draft(chosen.item(), way.get());
        filling = true;
        typed.forEach((field, text) -> text.set(draft.typed(field)));
        market.set(market(chosen.item().market()));
        filling = false;
        work();
    }

    private Market market(String code) {
        return markets.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
    }

    private void work() {
        if (filling || desk == null || market.get() == null) {
            return;
        }
        LocalDate on = on();
        if (on == null) {
            return;
        }
        Map<LandedField, String> figures = new EnumMap<>(LandedField.class);
        typed.forEach((field, text) -> figures.put(field, Objects.requireNonNullElse(text.get(), "")));
        worked.set(desk.work(new Draft(market.get().code(), on, way.get(), figures)));
    }

    /** The day typed, {@code null} while it is none. */
    private LocalDate on() {
        try {
            return LocalDate.parse(day.get().strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The fields a way asks for, in their order. */
    static List<LandedField> fields(Way way) {
        return way == Way.PARCEL ? List.of(LandedField.values())
                : List.of(LandedField.values()).stream().filter(field -> field != LandedField.DECLARED && field != LandedField.PIECES
                        && field != LandedField.HEADING).toList();
    }
}
