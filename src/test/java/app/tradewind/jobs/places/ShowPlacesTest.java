package app.tradewind.jobs.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.places.PlacesBoard.Move;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.jobs.places.PlacesBoard.Stand;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Stock place by place on a workspace")
class ShowPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @TempDir
    private Path temp;
    private Jobs jobs;

    @BeforeEach
    void bring() throws Exception {
        StringBuilder orders = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (int week = 0; week < 38; week++) {
            for (String market : List.of("US", "DE")) {
                for (int order = 0; order < (market.equals("US") ? 8 : 3) + week % 3; order++) {
                    orders.append("C").append(market).append(week).append('-').append(order).append(",CUP-1,").append(market).append(',')
                            .append(FIRST.plusWeeks(week).plusDays(order % 7)).append(",1,10.00,").append(market.equals("US") ? "USD" : "EUR").append('\n');
                }
            }
        }
        String stock = "sku,market,warehouse,on_hand,on_order,as_of\n"
                + "CUP-1,US,FBA US,12,0,2026-09-27\nCUP-1,US,Los Angeles 3PL,300,0,2026-09-27\n"
                + "CUP-1,US,在途 US,20,,2026-09-27\nCUP-1,DE,FBA DE,90,0,2026-09-27\n";
        String terms = "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days,lead_time_sd_days\nCUP-1,Works,3.00,USD,24,12,35,5\n";
        jobs = Jobs.openOrCreate(temp.resolve("w"));
        assertThat(jobs.importFiles().run(List.of(file("orders.csv", orders.toString()), file("stock.csv", stock), file("supplier-terms.csv", terms)),
                Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(temp.resolve(name), text);
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private Row row(Map<String, Integer> arriving) {
        return StockDesk.of(jobs).places(jobs.snapshot(TODAY), Wishes.USUAL, arriving, Progress.NONE).rows().get(0);
    }

    private static Stand stand(Row row, String place) {
        return row.stands().stream().filter(one -> one.place().equals(place)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("the platform's warehouse faces the market's buyers, what is in transit is on its way to it")
    void stands() {
        Row row = row(Map.of());
        assertThat(stand(row, "FBA US").kind()).isEqualTo(PlaceKind.PLATFORM);
        assertThat(stand(row, "在途 US").kind()).isEqualTo(PlaceKind.TRANSIT);
        assertThat(stand(row, "FBA US").incoming()).isEqualTo(20);
        assertThat(stand(row, "FBA US").asked().weekly()).isBetween(7.0, 11.0);
        assertThat(stand(row, "FBA US").cover()).isBetween(2.5, 5.0);
        assertThat(stand(row, "Los Angeles 3PL").cover()).isNaN();
    }

    @Test
    @DisplayName("cartons go from the third party's warehouse to the platform's, and never to another country untold")
    void moves() {
        Row row = row(Map.of());
        assertThat(row.moves()).hasSize(1);
        Move move = row.moves().get(0);
        assertThat(move.from()).isEqualTo("Los Angeles 3PL");
        assertThat(move.to()).isEqualTo("FBA US");
        assertThat(move.load().pieces()).isEqualTo(12 * move.load().cartons()).isBetween(12, 60);
        assertThat(move.cost()).isNull();
        assertThat(row.advice().why().total()).isEqualTo(move.load().more(), within(1e-9));
        assertThat(row.advice().why().notes().stream().map(Words.in(Lang.EN)::say)).anyMatch(note -> note.contains("costs to move is not known"));
    }

    @Test
    @DisplayName("what a person tells of kinds and ways counts, and can be taken back")
    void told() {
        TellPlaces tell = StockDesk.of(jobs).tellPlaces();
        tell.kind("Los Angeles 3PL", PlaceKind.TRANSIT);
        assertThat(row(Map.of()).moves()).isEmpty();
        tell.kind("Los Angeles 3PL", null);
        tell.way(TellPlaces.read("Los Angeles 3PL>FBA US=5/24.00 USD").orElseThrow());
        Move move = row(Map.of()).moves().get(0);
        assertThat(move.days()).isEqualTo(5);
        assertThat(move.cost().toDouble()).isEqualTo(24.0 * move.load().cartons());
        assertThat(TellPlaces.read("Hall to FBA")).isEmpty();
        assertThat(TellPlaces.read("Hall>FBA=-3")).isEmpty();
    }

    @Test
    @DisplayName("an arrival is parted whole among the places that sell; together less stock would do")
    void arrival() {
        Row row = row(Map.of("CUP-1", 120));
        assertThat(row.split().typed()).isTrue();
        assertThat(row.split().parts()).extracting(PlacesBoard.Part::place).containsExactlyInAnyOrder("FBA US", "FBA DE");
        assertThat(row.split().parts().stream().mapToInt(PlacesBoard.Part::pieces).sum()).isEqualTo(120);
        assertThat(row.split().pool().together()).isLessThan(row.split().pool().apart());
    }
}
