package app.tradewind.jobs.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Known;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is known of a product")
class ProductDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    @TempDir
    private Path made;
    private Jobs jobs;

    @BeforeEach
    void open() throws Exception {
        jobs = Jobs.openOrCreate(made.resolve("ws"));
        bring("listings.csv", "sku,title,description,language,market,category,Body material,Battery (mAh)\n"
                + "A-1,Desk fan,\"5000 mAh battery, IP68, solid oak base.\",en,US,home,,4000\n");
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("comes from columns of its listing and of the supplier's sheet; a finding names the attribute and its row")
    void sheets() throws Exception {
        assertThat(marked()).anyMatch(text -> text.contains("5000"));
        assertThat(notes("5000")).contains("Held against: Battery = 4000 mAh (listings.csv, row 2)");
        assertThat(notes("oak")).contains("nothing there tells of \"material\"");
        bring("supplier.csv", "货号,供应商,采购价,币种,材质,规格参数,电池容量(mAh)\nA-1,光明厂,15.40,CNY,MDF,ip rating=IPX4；颜色：白,3900\n");
        assertThat(marked()).anyMatch(text -> text.contains("oak")).anyMatch(text -> text.contains("IP68"));
        assertThat(notes("oak")).contains("材质 = MDF (supplier.csv, row 2)");
        assertThat(notes("IP68")).contains("ip rating = IPX4 (supplier.csv, row 2)");
        assertThat(row().known().all()).extracting(Known::name).containsExactly("Battery", "ip rating", "材质", "电池容量", "颜色");
        jobs.undoImport().run(jobs.undoImport().last().orElseThrow().id());
        assertThat(row().known().all()).extracting(Known::name).containsExactly("Battery");
    }

    @Test
    @DisplayName("a person's word takes the place of the sheet's, says that the product has none, and is taken back")
    void words() throws Exception {
        long id = jobs.judgeCopy().know(row(), "battery", "5000 mAh", DAY);
        assertThat(marked()).noneMatch(text -> text.contains("5000"));
        assertThat(row().known().all()).singleElement().satisfies(each -> {
            assertThat(each.other()).isEqualTo("4000 mAh");
            assertThat(Words.in(Lang.EN).say(each.from())).startsWith("your word of ");
        });
        jobs.judgeCopy().know(row(), "battery", "", DAY);
        assertThat(row().known().attributes()).isEmpty();
        assertThat(jobs.judgeCopy().unknow(row(), id)).isFalse();
        assertThat(jobs.judgeCopy().unknow(row(), row().known().all().get(0).said())).isTrue();
        assertThat(row().known().attributes()).containsEntry("Battery", "4000 mAh");
    }

    @Test
    @DisplayName("a chosen picture is read where it stands, and said to be missing once it is gone")
    void picture() throws Exception {
        Path file = made.resolve("red.png");
        BufferedImage red = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1600; i++) {
            red.setRGB(i % 40, i / 40, 0xC00000);
        }
        ImageIO.write(red, "png", file.toFile());
        jobs.judgeCopy().picture(row(), file);
        assertThat(row().handling().picture().missing()).isFalse();
        try (var files = Files.walk(made.resolve("ws"))) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".png"));
        }
        Files.delete(file);
        assertThat(row().handling().picture().missing()).isTrue();
        jobs.judgeCopy().picture(row(), null);
        assertThat(row().handling().picture()).isNull();
    }

    private String notes(String marked) {
        Finding finding = row().findings().stream().filter(each -> each.span().text().contains(marked)).findFirst().orElseThrow();
        return finding.why().notes().stream().map(Words.in(Lang.EN)::say).reduce("", (a, b) -> a + "\n" + b);
    }

    private List<String> marked() {
        return row().findings().stream().map(each -> each.span().text()).toList();
    }

    private Row row() {
        return jobs.copyBoard(DAY).rows().get(0);
    }

    private void bring(String name, String text) throws Exception {
        assertThat(jobs.importFiles().run(List.of(Files.writeString(made.resolve(name), text)), Hints.NONE, false, Progress.NONE)
                .anyRejected()).isFalse();
    }
}
