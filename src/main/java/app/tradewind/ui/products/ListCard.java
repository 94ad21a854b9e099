package app.tradewind.ui.products;

import app.tradewind.jobs.boards.ProductBoard.Row;
import app.tradewind.jobs.shortlist.Entry;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.chooser.Lister.Act;
import app.tradewind.ui.support.chooser.Lister.Step;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Puts the product under the person's eyes on the shortlist, or says how far it has come there. */
final class ListCard {

    private static final String PAGE = "shortlist";

    private final Desk desk;
    private final ObjectProperty<List<Entry>> entries = new SimpleObjectProperty<>(List.of());

    ListCard(Desk desk) {
        this.desk = desk;
    }

    void open() {
        desk.tasks().run("products listed", Phrase.of("shortlist.task"), desk.source().chooser()::listed, entries::set);
    }

    /** Puts it on; one that is on already stays as it is. */
    void put(Row row) {
        if (row != null) {
            desk.tasks().run("products list", Phrase.of("shortlist.task"), progress -> {
                desk.source().chooser().list(new Step(Act.ADD, row.sku(), ""), progress);
                return desk.source().chooser().listed(progress);
            }, entries::set);
        }
    }

    VBox of(Row row) {
        Button put = Parts.button(desk.texts().bind("shortlist.put"), () -> put(row));
        put.setId("products-shortlist");
        Hyperlink there = Parts.link(desk.texts().bind("shortlist.go"), () -> desk.placeProperty().set(new Place(PAGE, row.sku())));
        HBox on = new HBox(Parts.quiet(desk.texts().follow(() -> entry(row) == null ? "" : desk.texts().say("shortlist.on", entry(row).stage().said()),
                entries)), Parts.spring(), there);
        Parts.shownWhile(put, entries.map(all -> entry(row) == null));
        Parts.shownWhile(on, entries.map(all -> entry(row) != null));
        return Parts.card(put, on);
    }

    private Entry entry(Row row) {
        return entries.get().stream().filter(entry -> entry.sku().equals(row.sku())).findFirst().orElse(null);
    }
}
