package app.tradewind.jobs.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.RowWatch;
import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.jobs.boards.file.Needs.Drift;
import app.tradewind.jobs.boards.file.Needs.Renamed;
import app.tradewind.jobs.boards.file.Preview.Line;
import app.tradewind.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file looked at before it is brought in")
class CheckFileTest {

    private static final String SALES = "order_id,sku,market,date,quantity,amount,currency\n"
            + "O-1,MUG,DE,2026-08-14,2,29.90,EUR\nO-2,PAN,DE,2026-08-15,1,39.00,EUR\n";
    private static final String ODD = "Vorgang;Ding;Wo;Wann;Wieviel;Brutto;Geld\nO-1;MUG;DE;2026-08-14;2;29,90;EUR\n";
    private static final Map<String, String> CHOSEN = Map.of("kind", "orders", "column:Vorgang", "order-id", "column:Ding", "sku",
            "column:Wo", "market", "column:Wann", "date", "column:Wieviel", "quantity", "column:Brutto", "line-gross",
            "column:Geld", "currency");

    @TempDir
    private Path temp;

    @Test
    @DisplayName("shows its rows as written beside what they are read as, and a receipt that adds up; keeps nothing")
    void sound() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            FileBoard board = jobs.check(file("sales.csv", SALES), Map.of(), Progress.NONE);
            assertThat(board.ready()).isTrue();
            assertThat(board.layout().chosen().profile()).isEqualTo("generic-orders");
            Line first = board.preview().lines().get(0);
            assertThat(first.row()).isEqualTo(2);
            assertThat(first.raw().get(5)).isEqualTo("29.90");
            assertThat(first.understood().get(5)).isEqualTo("29.90 EUR");
            assertThat(first.changed(5)).isTrue();
            assertThat(first.changed(1)).isFalse();
            assertThat(board.sums().used()).isEqualTo(2);
            assertThat(board.sums().addsUp()).isTrue();
            assertThat(jobs.data().imports()).isEmpty();
        }
    }

    @Test
    @DisplayName("asks what must be known, and is read by the answer")
    void asks() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            Path file = file("sales.csv", SALES.replace(",currency", "").replace(",EUR", ""));
            FileBoard board = jobs.check(file, Map.of(), Progress.NONE);
            assertThat(board.ready()).isFalse();
            assertThat(board.needs().asks()).filteredOn(Ask::required).extracting(Ask::key).containsExactly("currency");
            assertThat(jobs.check(file, Map.of("currency", "EUR"), Progress.NONE).ready()).isTrue();
        }
    }

    @Test
    @DisplayName("of no known layout asks for its kind, then names the columns that are still missing, and is read by hand-made choices")
    void unknown() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            Path file = file("odd.csv", ODD);
            FileBoard nothing = jobs.check(file, Map.of(), Progress.NONE);
            assertThat(nothing.layout().chosen()).isNull();
            assertThat(nothing.needs().asks()).extracting(Ask::key).containsExactly("kind");
            assertThat(nothing.preview().lines()).singleElement().satisfies(line -> assertThat(line.raw()).contains("MUG", "29,90"));
            FileBoard half = jobs.check(file, Map.of("kind", "orders", "column:Ding", "sku"), Progress.NONE);
            assertThat(half.needs().asks()).extracting(Ask::key).containsExactly("kind", "columns");
            assertThat(half.preview().columns().get(1).field()).isEqualTo(Field.SKU);
            FileBoard whole = jobs.check(file, CHOSEN, Progress.NONE);
            assertThat(whole.ready()).isTrue();
            assertThat(whole.sums().used()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("of the same headers as one before is like last time; the very same file is in already")
    void likeLastTime() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            Path file = file("odd.csv", ODD);
            bring(jobs, file, CHOSEN);
            assertThat(jobs.check(file, Map.of(), Progress.NONE).needs().known().importId()).isEqualTo(1);
            FileBoard next = jobs.check(file("next.csv", ODD.replace("O-1", "O-2")), Map.of(), Progress.NONE);
            assertThat(next.ready()).isTrue();
            assertThat(next.needs().memory().likeLastTime()).isTrue();
            assertThat(next.needs().memory().told()).isTrue();
            jobs.remembered().forget(next.needs().memory().fingerprint());
            assertThat(jobs.check(file("next.csv", ODD.replace("O-1", "O-2")), Map.of(), Progress.NONE).layout().chosen()).isNull();
        }
    }

    @Test
    @DisplayName("with a header renamed since, suggests the choices of last time and takes none by itself")
    void drift() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            bring(jobs, file("odd.csv", ODD), CHOSEN);
            Path renamed = file("new.csv", ODD.replace("Brutto", "Summe").replace("O-1", "O-2"));
            FileBoard asked = jobs.check(renamed, Map.of(), Progress.NONE);
            assertThat(asked.ready()).as("a suggestion is no reading").isFalse();
            Drift drift = asked.needs().memory().drift();
            assertThat(drift.renamed()).containsExactly(new Renamed("Brutto", "Summe"));
            assertThat(drift.suggestion().answers()).containsEntry("column:Summe", "line-gross").containsEntry("column:Ding", "sku")
                    .containsEntry("kind", "orders").doesNotContainKey("column:Brutto");
            FileBoard agreed = jobs.check(renamed, drift.suggestion().answers(), Progress.NONE);
            assertThat(agreed.ready()).isTrue();
            assertThat(agreed.sums().totals()).anySatisfy(total -> assertThat(total.amount()).isEqualTo(29.90));
        }
    }

    @Test
    @DisplayName("that a layout still fits suggests a choice for the column that has been renamed")
    void driftOfKnown() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            String before = SALES.replace("currency\n", "currency,remark\n").replace("EUR\n", "EUR,Mug\n");
            bring(jobs, file("sales.csv", before), Map.of("column:remark", "title"));
            FileBoard board = jobs.check(file("new.csv", before.replace("remark", "remarks 2").replace("O-1", "O-7")), Map.of(), Progress.NONE);
            assertThat(board.ready()).isTrue();
            assertThat(board.needs().memory().drift().suggestion().answers()).isEqualTo(Map.of("column:remarks 2", "title"));
        }
    }

    @Test
    @DisplayName("reads the layouts once, and again when the seller's own have changed")
    void shelf() throws Exception {
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            app.tradewind.jobs.imports.LayoutShelf shelf = new app.tradewind.jobs.imports.LayoutShelf(workspace.reference());
            Path file = file("sales.csv", SALES);
            assertThat(new CheckFile(workspace, shelf, new Drop(workspace)).run(file, new HashMap<>(), List.of(), RowWatch.NONE).ready()).isTrue();
            assertThat(shelf.layouts()).isSameAs(shelf.layouts());
        }
    }

    @Test
    @DisplayName("offers fields that all have a name of their own")
    void names() {
        assertThat(Arrays.stream(Field.values()).map(FieldNames::of)).noneMatch(name -> name.code().equals("jobs.field.other"));
    }

    private void bring(Jobs jobs, Path file, Map<String, String> answers) throws Exception {
        assertThat(jobs.importFiles().run(List.of(file), FileAnswers.hints(answers), false, Progress.NONE).anyRejected()).isFalse();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }
}
