package app.tradewind.jobs.ads;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.ads.AdPlace;
import app.tradewind.catalog.ads.AdResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void a_later_report_takes_the_place_of_the_days_it_tells_of_and_of_no_others() {
        AdLine october = line(1, "Lamps", "desk lamp", 1, 31);
        AdLine first = line(2, "Lamps", "desk lamp", 32, 38);
        AdLine again = line(3, "Lamps", "desk lamp", 36, 42);
        AdLine other = line(3, "Mugs", "mug", 1, 31);
        Standing standing = Standing.of(List.of(october, first, again, other));
        assertThat(standing.lines()).containsExactlyInAnyOrder(october, again, other);
        assertThat(standing.replaced()).isEqualTo(1);
    }

    @Test
    void rows_of_one_report_all_count_and_a_report_without_days_gives_way_to_any_later_one() {
        AdLine undated = line(1, "Lamps", "desk lamp", 0, 0);
        AdLine broad = line(2, "Lamps", "desk lamp", 1, 31);
        AdLine exact = line(2, "Lamps", "desk lamp", 1, 31);
        assertThat(Standing.of(List.of(undated, broad, exact)).lines()).containsExactly(broad, exact);
    }

    @Test
    void rows_about_products_only_count_where_a_campaign_has_no_terms() {
        AdLine term = line(1, "Lamps", "desk lamp", 1, 31);
        AdLine product = line(2, "Lamps", "", 1, 31);
        AdLine alone = line(2, "Mugs", "", 1, 31);
        Standing standing = Standing.of(List.of(term, product, alone));
        assertThat(standing.lines()).containsExactlyInAnyOrder(term, alone);
        assertThat(standing.products()).containsExactly(product);
        assertThat(standing.replaced()).isZero();
    }

    /** @param from day counted from 1 October, 0 for none */
    static AdLine line(long id, String campaign, String term, int from, int to) {
        LocalDate start = LocalDate.of(2026, 9, 30);
        return new AdLine(new AdPlace("amazon", "DE", campaign, "", term), from == 0 ? null : start.plusDays(from), to == 0 ? null : start.plusDays(to),
                term.isEmpty() ? "SKU" : "", new AdResult(100L, 10, Money.of("5.00", "EUR"), BigDecimal.ONE, Money.of("30.00", "EUR"), null),
                new Origin(id, "ads.csv", "", 2));
    }
}
