package app.tradewind.jobs.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.boards.file.Needs.Drift;
import app.tradewind.jobs.boards.file.Needs.Renamed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Headers compared with those of last time")
class HeaderDriftTest {

    private static final List<String> BEFORE = List.of("order-id", "sku", "item price", "gift", "city");

    @Test
    @DisplayName("that are the same, in any order, have not drifted")
    void same() {
        assertThat(HeaderDrift.of(BEFORE, List.of("city", "gift", "item price", "sku", "order-id")).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("are renamed where one stands between the same neighbours, however it is written")
    void place() {
        Drift drift = HeaderDrift.of(BEFORE, List.of("order-id", "sku", "单价", "gift", "city"));
        assertThat(drift.renamed()).containsExactly(new Renamed("item price", "单价"));
        assertThat(drift.missing()).isEmpty();
        assertThat(drift.added()).isEmpty();
    }

    @Test
    @DisplayName("are renamed where one is written much alike, wherever it stands; else one is gone and one is new")
    void letters() {
        Drift drift = HeaderDrift.of(BEFORE, List.of("item-price", "order-id", "sku", "city", "postcode"));
        assertThat(drift.renamed()).containsExactly(new Renamed("item price", "item-price"));
        assertThat(drift.missing()).containsExactly("gift");
        assertThat(drift.added()).containsExactly("postcode");
    }

    @Test
    @DisplayName("are as alike as the share of letters that stay")
    void likeness() {
        assertThat(HeaderDrift.likeness("kitten", "sitting")).as("3 edits in 7 letters").isEqualTo(1 - 3 / 7.0);
        assertThat(HeaderDrift.likeness("SKU", "sku")).isEqualTo(1);
        assertThat(HeaderDrift.likeness("ab", "cd")).isZero();
    }
}
