package app.tradewind.cli.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("tradewind sources")
class SourcesCommandTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("says how many times too high a source was, and nothing of one that shares few products")
    void judges() throws IOException {
        Path sales = Files.writeString(folder.resolve("sales.csv"), "item_id,monthly_units\na,100\nb,200\nc,300\nd,400\ne,500\nf,600\n");
        Path estimates = Files.writeString(folder.resolve("estimates.csv"), "source,item_id,monthly_units\nKeepa,a,150\n"
                + "SellerSprite,a,200\nSellerSprite,b,400\nSellerSprite,c,600\nSellerSprite,d,800\nSellerSprite,e,1000\nSellerSprite,f,\nSellerSprite,x,77\n");
        Path out = folder.resolve("out.csv");
        assertThat(Cli.run("sources", "--estimates", estimates.toString(), "--sales", sales.toString(), "--out", out.toString(), "--lang", "en")).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("keepa,1,,,,,,0,not_enough_data,"))
                .anySatisfy(line -> assertThat(line).startsWith("sellersprite,5,1.99").contains(",0.9375,").contains(",1,judged,"));
    }

    @Test
    @DisplayName("refuses fewer than no pieces and a product sold twice, and names the line")
    void refuses() throws IOException {
        Path estimates = Files.writeString(folder.resolve("estimates.csv"), "source,item_id,monthly_units\nKeepa,a,-5\n");
        Path sales = Files.writeString(folder.resolve("sales.csv"), "item_id,monthly_units\na,100\n");
        Path twice = Files.writeString(folder.resolve("twice.csv"), "item_id,monthly_units\na,100\na,100\n");
        assertThat(Cli.run("sources", "--estimates", estimates.toString(), "--sales", sales.toString())).isEqualTo(3);
        assertThat(Cli.run("sources", "--estimates", estimates.toString(), "--sales", twice.toString())).isEqualTo(3);
        assertThat(Cli.run("sources", "--estimates", estimates.toString())).isEqualTo(2);
    }
}
