package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bounds of prices out of files and by hand, and what the advice makes of them. */
class LimitsCommandTest {

    private static final String DAY = "2026-11-16";

    @TempDir
    private Path made;
    private String workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = made.resolve("ws").toString();
        bring("listings.csv", "SKU,Title,Market,Price,Currency,Category,Mindestpreis,UVP,Minimum advertised price\n"
                + "PAN,Pan,DE,29.99,EUR,kitchen,19.90,34.90,\nPOT,Pot,DE,49.99,EUR,kitchen,,,47.50\nLID,Lid,DE,9.99,EUR,kitchen,0,,\n");
        bring("suppliers.csv", "货号,供应商,采购价,币种,起订量,控价(USD)\nPAN,Works,40,CNY,10,21\nPOT,Works,60,CNY,10,\n");
        bring("rates.csv", "from,to,date,rate\nCNY,EUR,2026-11-10,0.125\n");
        Path costs = made.resolve("ws").resolve("reference").resolve("pricing").resolve("costs.yaml");
        Files.createDirectories(costs.getParent());
        Files.writeString(costs, "markets:\n  DE:\n    freight-per-piece: 1 EUR\n    duty: 2 %\n    fulfilment: 4 EUR\n    ads: 5 %\n"
                + "    returns: 0 %\n");
    }

    @Test
    void columnsOfFilesBecomeBoundsAndUndoneFilesTakeThemAlong() {
        Call call = Call.of("limits", "-w", workspace);
        assertThat(call.status()).isZero();
        assertThat(call.out()).isEqualToNormalizingNewlines("""
                sku,market,limit,figure,currency,by_hand,file,row
                PAN,,map,21.00,USD,0,suppliers.csv,2
                PAN,DE,floor,19.90,EUR,0,listings.csv,2
                PAN,DE,cap,34.90,EUR,0,listings.csv,2
                POT,DE,map,47.50,EUR,0,listings.csv,3
                """);
        assertThat(Call.of("undo", "-w", workspace, "1").status()).isZero();
        assertThat(Call.of("limits", "-w", workspace).out()).doesNotContain("listings.csv").contains("suppliers.csv");
    }

    @Test
    void aPersonsWordGoesBeforeTheFilesAndIsTakenBack() {
        set("PAN/DE", "floor=22", "cap=none", "step=10%", "POT", "margin=12 %", "all", "step=15%", "carrying=20%");
        assertThat(Call.of("limits", "-w", workspace).out()).contains("PAN,DE,floor,22.00,EUR,1,,", "PAN,DE,cap,,,1,,", "PAN,DE,step,0.1,,1,,",
                "POT,,margin,0.12,,1,,", ",,step,0.15,,1,,", ",,carrying,0.2,,1,,").doesNotContain("PAN,DE,floor,19.90");
        set("PAN/DE", "floor=", "cap=");
        assertThat(Call.of("limits", "-w", workspace).out()).contains("PAN,DE,floor,19.90", "PAN,DE,cap,34.90").doesNotContain("22.00");
        assertThat(Call.of("decisions", "-w", workspace).out()).contains("Least price for PAN · DE: 22.00 EUR")
                .contains("Least price for PAN · DE taken back");
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatToDoAndNothingIsKept() {
        String before = Call.of("limits", "-w", workspace).out();
        assertThat(refused("PAN/DE", "step=10%", "floor=40")).contains("Least price, 40.00 EUR, would stand above Highest price, 34.90 EUR");
        assertThat(refused("PAN/DE", "floor=20 USD")).contains("'20 USD' is no price. Write 19.99 or 19.99 EUR");
        assertThat(refused("PAN/DE", "floor=-2")).contains("'-2' is no price");
        assertThat(refused("PAN/DE", "step=100%")).contains("'100%' is no share");
        assertThat(refused("PAN", "floor=20")).contains("one product in one market");
        assertThat(refused("BOWL/DE", "floor=20")).contains("BOWL · DE is not known");
        assertThat(refused("all", "rival-least=110%", "rival-most=90%")).contains("would stand above");
        assertThat(Call.of("limits", "-w", workspace, "--set", "floor=3", "cap=4").status()).isEqualTo(2);
        assertThat(Call.of("limits", "-w", workspace).out()).isEqualTo(before);
    }

    @Test
    void everyDoorOfPricesKeepsThem() {
        assertThat(Call.of("price", "-w", workspace, "--as-of", DAY).out()).contains("PAN · DE,29.99,29.99,19.90,34.90,")
                .contains("POT · DE,49.99,49.99,47.50,,")
                .contains("fill in what is missing. (not known: goods)")
                .contains("Not counted: the minimum advertised price of 21.00 USD. Prices here are in EUR");
        set("POT/DE", "cap=48");
        assertThat(Call.of("price", "-w", workspace, "--as-of", DAY).out()).contains("POT · DE,49.99,48.00,47.50,48.00,")
                .contains("49.99 EUR stands over the cap of 48.00 EUR: ask 48.00 EUR.").contains("The cap is your highest price, 48.00 EUR.");
        assertThat(Call.of("scenarios", "-w", workspace, "--as-of", DAY, "--items").out()).contains("POT,DE,base,EUR,49.99,47.50,")
                .contains("POT,DE,cost-up,EUR,49.99,47.50,");
        Path sheet = made.resolve("listings-prices.csv");
        Call listed = Call.of("price", "-w", workspace, "--as-of", DAY, "--export", made.toString(), "--all-advised");
        assertThat(listed.err()).contains("listings.csv with 2 prices");
        assertThat(sheet).content().contains("POT,Pot,DE,48.00,").contains("LID,Lid,DE,9.99,");
    }

    private String refused(String... words) {
        Call call = limits(words);
        assertThat(call.status()).isEqualTo(3);
        return call.err();
    }

    private void set(String... words) {
        Call call = limits(words);
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
    }

    private Call limits(String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(new String[] {"limits", "-w", workspace, "--set"}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return Call.of(all);
    }

    private void bring(String name, String text) throws IOException {
        Call call = Call.of("import", "-w", workspace, Files.writeString(made.resolve(name), text).toString());
        assertThat(call.status()).as(call.err()).isZero();
    }
}
