package app.tradewind.copyrisk.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    @DisplayName("a spot inside another goes, one that only overlaps stays, a double stands once")
    void longest() {
        assertThat(Spot.longest(List.of(new Spot(0, 5), new Spot(0, 11), new Spot(6, 11), new Spot(9, 14), new Spot(9, 14))))
                .containsExactly(new Spot(0, 11), new Spot(9, 14));
    }
}
