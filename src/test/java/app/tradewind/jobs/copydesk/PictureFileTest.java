package app.tradewind.jobs.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.picture.Palette;
import app.tradewind.copyrisk.picture.Palette.Colour;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a picture beside the workspace, at its path or as a file address gives its colours")
    void local() throws Exception {
        Path file = folder.resolve("cap.png");
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setColor(new Color(0, 140, 60));
        paint.fillRect(0, 0, 900, 450);
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 450, 900, 150);
        paint.dispose();
        ImageIO.write(image, "png", file.toFile());
        for (String named : List.of("cap.png", file.toString(), file.toUri().toString())) {
            assertThat(of(named)).as(named).hasValueSatisfying(palette -> {
                assertThat(palette.share(Colour.GREEN)).isBetween(0.73, 0.77);
                assertThat(palette.share(Colour.WHITE)).isBetween(0.23, 0.27);
            });
        }
    }

    @Test
    @DisplayName("addresses in the network are never asked; what is no picture gives no hint and no fault")
    void others() throws Exception {
        Files.writeString(folder.resolve("no.png"), "not a picture");
        Files.write(folder.resolve("cut.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0});
        for (String named : List.of("https://example.com/a.png", "http://127.0.0.1/a.png", "ftp://x/a.png", "//server/a.png", "\\\\server\\a.png",
                "no.png", "cut.png", "missing.png", "", "file:::", "a\u0000.png", "jar:file:/x.jar!/a.png", "file://server/a.png")) {
            assertThat(of(named)).as(named).isEmpty();
        }
    }

    private Optional<Palette> of(String named) {
        return new PictureFile(List.of(folder)).of(new Listing(new SkuMarket("A", "CN"), "", new Listing.Text("zh", "帽子", List.of(), "", ""), null,
                new Listing.Facts("", "", "", null, Map.of("Image_URL", named)), new Origin(1, "f", "", 2)));
    }
}
