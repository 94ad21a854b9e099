package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendCommandTest {

    private static final String LISTINGS = """
            sku,title,bullet point 1,bullet point 2,description,language,market,category,brand,warehouse note,image
            A-1,"Cup, FDA approved, 4 pieces",Soft,Runs deathly silent,Best seller. Deathly silent motor.,en,US,home,,-row 3-,=HYPERLINK(1)
            A-2,Plain cup,Soft,Quiet,Nothing to see.,en,US,home,,,
            """;

    @TempDir
    private Path made;
    private String workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = made.resolve("ws").toString();
        bring("listings.csv", LISTINGS);
    }

    @Test
    void saferWordingsArePutInPlaceCheckedAgainExportedAndTakenBack() throws Exception {
        assertThat(check("--json").out()).contains("\"findings\":{\"high\":3,\"medium\":0,\"low\":1}");
        Call mended = Call.of("mend", "-w", workspace, "--apply", "all", "--lang", "en");
        assertThat(mended.status()).as(mended.err()).isEqualTo(ExitStatus.DONE);
        assertThat(mended.out().lines().skip(1)).containsExactlyInAnyOrder(
                "1,A-1,US,,title,\", FDA approved\",,base.false-certification.fda,true",
                "2,A-1,US,,bullets,deathly silent,whisper-quiet,base.language.deathly-quiet,true",
                "3,A-1,US,,description,Best seller. ,,base.superlative.first,true",
                "4,A-1,US,,description,Deathly silent,Whisper-quiet,base.language.deathly-quiet,true");
        assertThat(check("--json").out()).contains("\"findings\":{\"high\":0,\"medium\":0,\"low\":0}");

        Path sheet = made.resolve("corrected.csv");
        Call whole = check("--export", sheet.toString());
        assertThat(whole.err()).contains("listings.csv with one corrected listing, nothing else changed");
        assertThat(Files.readString(sheet)).isEqualToNormalizingNewlines(LISTINGS
                .replace("\"Cup, FDA approved, 4 pieces\"", "\"Cup, 4 pieces\"").replace("Runs deathly silent", "Runs whisper-quiet")
                .replace("Best seller. Deathly silent motor.", "Whisper-quiet motor.")
                .replace("-row 3-", "'-row 3-").replace("=HYPERLINK(1)", "'=HYPERLINK(1)"));

        Files.delete(made.resolve("listings.csv"));
        check("--export", sheet.toString());
        assertThat(Files.readString(sheet)).as("without the imported file: the columns that were read, and none of the others")
                .contains("Runs whisper-quiet").contains("Plain cup").doesNotContain("image").doesNotContain("FDA");

        Call back = Call.of("mend", "-w", workspace, "--undo", "1,2,3,4", "--lang", "en", "--json");
        assertThat(back.out()).contains("\"edits\":0");
        assertThat(check("--json").out()).contains("\"findings\":{\"high\":3,\"medium\":0,\"low\":1}");
        assertThat(check("--export", sheet.toString()).err()).contains("no sheet was written");
    }

    @Test
    void aPreviewShowsEverySentenceAsItWouldBeAndKeepsNothing() throws Exception {
        Call shown = Call.of("mend", "-w", workspace, "--preview", "--lang", "en");
        assertThat(shown.status()).as(shown.err()).isEqualTo(ExitStatus.DONE);
        assertThat(shown.out().lines().skip(1)).hasSize(4).contains(
                "A-1,US,,bullets,deathly silent,whisper-quiet,base.language.deathly-quiet,Runs deathly silent,Runs whisper-quiet,base.language.deathly-quiet,");
        assertThat(Call.of("mend", "-w", workspace, "--json").out()).contains("\"edits\":0");
    }

    @Test
    void anEditSurvivesTheNextImportAndNeverTouchesAnotherText() throws Exception {
        Call.of("mend", "-w", workspace, "--apply", "base.false-certification.fda", "--lang", "en");
        bring("later.csv", LISTINGS.replace("Cup, FDA approved, 4 pieces", "New Cup, FDA approved, 4 pieces")
                .replace("Plain cup", "\"Plain cup, FDA approved, 4 pieces\""));
        Call listed = Call.of("mend", "-w", workspace, "--lang", "en");
        assertThat(listed.out()).contains(",true");
        assertThat(check().out().lines().filter(line -> line.contains("false-certification.fda"))).singleElement().asString().startsWith("A-2");
        bring("gone.csv", LISTINGS.replace("Cup, FDA approved, 4 pieces", "Cup"));
        assertThat(Call.of("mend", "-w", workspace, "--lang", "en").out()).contains(",false");
    }

    @Test
    void shopifyAndAmazonTakeTheirOwnColumns() throws Exception {
        String shop = """
                Title,URL handle,Description,Vendor,Product category,Tags,Status,SKU,Barcode,Option1 name,Option1 value,Price,Inventory quantity,Product image URL,Image position
                Desk lamp,desk-lamp,"<p>Deathly silent <b>&amp; bright</b></p>",Lumo,Lamps,"lamp, desk",Active,LAMP_7W,,Colour,White,49.00,14,https://example.com/1.png,1
                ,desk-lamp,,,,,,LAMP_7B,,,Black,49.00,,,
                """;
        bring("products_export.csv", shop, "--currency", "USD", "--mapping", us());
        Call.of("mend", "-w", workspace, "--apply", "base.language.deathly-quiet", "--lang", "en");
        check("--export", made.resolve("up.csv").toString());
        assertThat(Files.readString(made.resolve("up-products_export.csv"))).isEqualToNormalizingNewlines(shop
                .replace("\"<p>Deathly silent <b>&amp; bright</b></p>\"", "<p>Whisper-quiet <b>&amp; bright</b></p>"));
        Files.delete(made.resolve("products_export.csv"));
        check("--export", made.resolve("up.csv").toString());
        assertThat(Files.readString(made.resolve("up-products_export.csv")).lines().findFirst().orElse(""))
                .contains("Title").contains("URL handle").contains("Description").doesNotContain("Price");
    }

    @Test
    void amazonRowsUpdateAPart() throws Exception {
        bring("all-listings.txt", "item-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity\topen-date\tproduct-id\tstatus\n"
                + "Fan, deathly silent\tGood\t0301A1\tKB-01\t29.99\t14\t2021-08-15 20:35:17 PDT\tB0EXAMPLE1\tActive\n", "--currency", "USD", "--mapping", us());
        Call.of("mend", "-w", workspace, "--apply", "base.language.deathly-quiet", "--lang", "en");
        check("--export", made.resolve("up.txt").toString());
        assertThat(Files.readString(made.resolve("up-all-listings.txt")).lines()).containsExactly(
                "item_sku\tupdate_delete\titem_name\tproduct_description\tbullet_point1\tbullet_point2\tbullet_point3\tbullet_point4\tbullet_point5\tgeneric_keyword",
                "KB-01\tPartialUpdate\tFan, whisper-quiet\tGood\t\t\t\t\t\t");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(Call.of("mend", "-w", workspace, "--undo", "9", "--lang", "en").status()).isEqualTo(ExitStatus.INPUT);
        assertThat(Call.of("check", "--listings", "x.csv", "--export", "y.csv").status()).isEqualTo(ExitStatus.USAGE);
    }

    private void bring(String name, String text, String... more) throws Exception {
        Path file = Files.writeString(made.resolve(name), text);
        List<String> args = new ArrayList<>(List.of("import", "-w", workspace, file.toString(), "--lang", "en"));
        args.addAll(List.of(more));
        Call call = Call.of(args.toArray(String[]::new));
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
    }

    private String us() throws Exception {
        return Files.writeString(made.resolve("us.yaml"), "market: US\n").toString();
    }

    private Call check(String... more) {
        List<String> args = new ArrayList<>(List.of("check", "-w", workspace, "--lang", "en"));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }
}
