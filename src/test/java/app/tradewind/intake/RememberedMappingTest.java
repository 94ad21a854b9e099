package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.Mapping.About;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.reference.ReferenceException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What was told of a file before")
class RememberedMappingTest {

    private static final Mapping TOLD = new Mapping("", Map.of("wann", Field.DATE, "was", Field.SKU, "stk", Field.QUANTITY,
            "bezahlt", Field.LINE_GROSS), null, DateOrder.DAY_FIRST, "DE",
            new About("generic-orders", Kind.ORDERS, Currency.getInstance("EUR"), List.of("wann", "was", "stk", "bezahlt")));

    @TempDir
    private Path temp;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(temp.resolve("laden.csv"), "wann;was;stk;bezahlt\n04/09/2026;MUG;2;25,80\n05/09/2026;POT;1;9,90\n");
    }

    @Test
    @DisplayName("reads the same headers again without a word, and nothing without it")
    void readsAgain() throws Exception {
        Intake without = new Intake(Layouts.shipped());
        assertThatThrownBy(() -> without.inspect(file, Hints.NONE)).isInstanceOf(UnusableFileException.class);
        Inspection first = without.inspect(file, new Hints(null, TOLD, null, null, null));

        Intake with = new Intake(Layouts.shipped(), Map.of(first.fingerprint(), TOLD));
        Inspection again = with.inspect(file, Hints.NONE);
        assertThat(again.mustAsk()).isFalse();
        assertThat(again.profile()).isEqualTo("generic-orders");
        Receipt receipt = with.read(again, (record, raw) -> { }, RowWatch.NONE);
        assertThat(receipt.gross()).isEqualTo(Map.of("EUR", new BigDecimal("35.70")));
        assertThat(receipt.firstDay()).isEqualTo("2026-09-04");
    }

    @Test
    @DisplayName("yields to what is told now")
    void yields() throws Exception {
        Inspection first = new Intake(Layouts.shipped()).inspect(file, new Hints(null, TOLD, null, null, null));
        Intake with = new Intake(Layouts.shipped(), Map.of(first.fingerprint(), TOLD));
        Inspection other = with.inspect(file, new Hints(null, Mapping.NONE.withDays(DateOrder.MONTH_FIRST),
                Currency.getInstance("CHF"), null, null));
        Receipt receipt = with.read(other, (record, raw) -> { }, RowWatch.NONE);
        assertThat(receipt.gross()).containsOnlyKeys("CHF");
        assertThat(receipt.firstDay()).isEqualTo("2026-04-09");
    }

    @Test
    @DisplayName("comes back from its file as it was, quotes and all")
    void roundTrip() {
        Mapping odd = TOLD.withColumns(Map.of("a \"b\" \\ c", Field.SKU)).withFingerprint("00ff");
        assertThat(Mapping.read("m.yaml", odd.toYaml())).isEqualTo(odd);
        assertThatThrownBy(() -> Mapping.read("m.yaml", "currency: Taler\n")).isInstanceOf(ReferenceException.class);
    }
}
