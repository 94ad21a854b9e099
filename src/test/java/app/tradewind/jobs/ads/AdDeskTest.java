package app.tradewind.jobs.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.pricing.ads.TermAdvice;
import app.tradewind.pricing.ads.TermAdvice.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String TERMS = "campaign,term,market,clicks,impressions,spend,orders,sales,currency,from,to\n"
            + "Lamps,desk lamp,DE,400,9000,120.00,48,960.00,EUR,2026-10-01,2026-10-31\n"
            + "Lamps,lamp shade,DE,300,8000,150.00,0,0.00,EUR,2026-10-01,2026-10-31\n";

    @TempDir
    private Path temp;
    private Jobs jobs;

    @BeforeEach
    void open() throws Exception {
        jobs = Jobs.openOrCreate(temp.resolve("w"));
        bring("listings.csv", "sku,title,category,price,currency,market,lang,channel\nLAMP-1,Lamp,Light,20,EUR,DE,de,amazon\n");
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void without_a_product_or_its_costs_the_margin_is_not_known_and_what_is_missing_is_said() throws Exception {
        bring("terms.csv", TERMS);
        assertThat(terms()).extracting(TermAdvice::status).containsExactly(Status.MARGIN_UNKNOWN, Status.WASTE);
        AdBoard.Campaign campaign = board().campaigns().get(0);
        assertThat(campaign.products().told()).isEqualTo(AdBoard.Told.NOT);
        assertThat(AdDesk.of(jobs).tell("Lamps", "", "LAMP-1")).isEmpty();
        campaign = board().campaigns().get(0);
        assertThat(campaign.products()).isEqualTo(new AdBoard.Products(List.of("LAMP-1"), AdBoard.Told.BY_PERSON));
        assertThat(campaign.margin()).isNaN();
        assertThat(campaign.missing()).isNotEmpty();
        assertThat(terms()).extracting(TermAdvice::status).containsExactly(Status.MARGIN_UNKNOWN, Status.WASTE);
    }

    @Test
    void the_margin_is_what_the_landed_sums_leave_of_the_price_with_advertising_taken_for_no_cost() throws Exception {
        costs();
        bring("terms.csv", TERMS);
        bring("products.csv", "campaign,sku,market,clicks,spend,orders,sales,currency,from,to\nLamps,LAMP-1,DE,700,270.00,48,960.00,EUR,2026-10-01,2026-10-31\n");
        AdBoard board = board();
        assertThat(board.parts()).singleElement().satisfies(part -> assertThat(part.report().terms()).hasSize(2));
        assertThat(board.campaigns().get(0).products()).isEqualTo(new AdBoard.Products(List.of("LAMP-1"), AdBoard.Told.BY_REPORT));
        assertThat(board.campaigns().get(0).missing()).isEmpty();
        // 20.00 gross is 16.81 without 19 % tax; less the platform's 15 % of 20.00, 2.00 to send, 1.00 freight and 4.00 the piece.
        assertThat(board.campaigns().get(0).margin()).isCloseTo((20 / 1.19 - 3.00 - 2.00 - 1.00 - 4.00) / 20, within(0.06));
        assertThat(terms()).extracting(TermAdvice::status).containsExactly(Status.PAYS, Status.WASTE);
        assertThat(board.parts().get(0).rows(terms().get(0))).singleElement()
                .satisfies(row -> assertThat(row.origin().file() + ":" + row.origin().row()).isEqualTo("terms.csv:2"));
        assertThat(jobs.undoImport().last()).isPresent();
        assertThat(board().campaigns().get(0).products().told()).isEqualTo(AdBoard.Told.NOT);
    }

    @Test
    void of_two_reports_about_the_same_days_the_later_counts_and_it_is_told() throws Exception {
        bring("terms.csv", TERMS);
        bring("again.csv", TERMS.replace("400,9000,120.00,48,960.00", "410,9100,123.00,49,980.00"));
        assertThat(terms().get(0).term().figures().clicks()).isEqualTo(410);
        assertThat(board().notes()).singleElement().satisfies(note -> assertThat(note.args()).isEqualTo(List.of(2)));
    }

    @Test
    void only_a_known_campaign_and_product_can_be_told_and_a_campaign_of_two_markets_asks_which() throws Exception {
        bring("terms.csv", TERMS + "Lamps,desk lamp,FR,40,900,12.00,4,80.00,EUR,2026-10-01,2026-10-31\n");
        assertThat(AdDesk.of(jobs).tell("Mugs", "", "LAMP-1")).isPresent();
        assertThat(AdDesk.of(jobs).tell("Lamps", "", "LAMP-1")).isPresent();
        assertThat(AdDesk.of(jobs).tell("Lamps", "DE", "LAMP-9")).isPresent();
        assertThat(AdDesk.of(jobs).tell("Lamps", "DE", "LAMP-1")).isEmpty();
        assertThat(terms()).extracting(term -> term.term().campaign()).containsExactly("Lamps (DE)", "Lamps (DE)", "Lamps (FR)");
    }

    private List<TermAdvice> terms() {
        return board().parts().stream().flatMap(part -> part.report().terms().stream()).toList();
    }

    private AdBoard board() {
        return AdDesk.of(jobs).board(jobs.snapshot(TODAY), 0, 1);
    }

    private void costs() throws Exception {
        bring("terms-of-supplier.csv", "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days\nLAMP-1,Works,4.00,EUR,10,1,20\n");
        Path file = temp.resolve("w/reference/pricing/costs.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.of("markets:", "  DE:", "    freight-per-piece: 1.00 EUR", "    duty: 0 %", "    fulfilment: 2.00 EUR",
                "    ads: 10 %", "    returns: 0 %", "    least-margin: 5 %", "").reduce("", (a, b) -> a + b + "\n"), StandardCharsets.UTF_8);
    }

    private void bring(String name, String text) throws Exception {
        assertThat(jobs.importFiles().run(List.of(Files.writeString(temp.resolve(name), text)), Hints.NONE, false, Progress.NONE).anyRejected())
                .as(name).isFalse();
    }
}
