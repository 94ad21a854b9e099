package app.tradewind.jobs.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What was told of a file")
class RememberedTest {

    private static final String SALES = "order_id,sku,market,date,quantity,amount,remark\nO-1,MUG,DE,2026-08-14,2,29.90,Mug\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("is kept by its headers, adds to what was told before, and is gone when forgotten")
    void keeps() throws Exception {
        try (Workspace workspace = Workspace.create(temp.resolve("w"))) {
            Remembered remembered = new Remembered(workspace.reference());
            Hints euros = new Hints(null, Mapping.NONE, Currency.getInstance("EUR"), null, null);
            Inspection inspection = new Intake(Layouts.shipped()).inspect(Files.writeString(temp.resolve("s.csv"), SALES), euros);
            remembered.keep(inspection, euros);
            remembered.keep(inspection, Hints.NONE.with(Mapping.NONE.withColumns(Map.of("remark", Field.TITLE))));

            Mapping told = new Remembered(workspace.reference()).all().get(inspection.fingerprint());
            assertThat(told.about().currency()).as("told before, still held").isEqualTo(Currency.getInstance("EUR"));
            assertThat(told.columns()).containsEntry("remark", Field.TITLE);
            assertThat(told.about().headers()).containsExactly("order_id", "sku", "market", "date", "quantity", "amount", "remark");
            assertThat(remembered.latest("generic-orders")).hasValueSatisfying(
                    last -> assertThat(last.fingerprint()).isEqualTo(inspection.fingerprint()));
            assertThat(Remembered.tells(told)).isTrue();
            remembered.forget(inspection.fingerprint());
            assertThat(remembered.all()).isEmpty();
        }
    }

    @Test
    @DisplayName("says nothing where only the layout is known")
    void tells() {
        assertThat(Remembered.tells(Mapping.NONE)).isFalse();
        assertThat(Remembered.tells(Mapping.NONE.withAbout(new Mapping.About("generic-orders", null, null, java.util.List.of("sku"))))).isFalse();
        assertThat(Remembered.tells(Mapping.NONE.withMarket("DE"))).isTrue();
    }
}
