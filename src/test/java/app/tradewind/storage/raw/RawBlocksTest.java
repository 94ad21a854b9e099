package app.tradewind.storage.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A block of raw texts")
class RawBlocksTest {

    private static final List<String> CELLS = List.of("", "SKU=22E1", "SKU=22E10", "Currency=USD", "Title=保温杯", "Title=保温瓶",
            "Title=Küchenwaage", "Note=\n\"two\" lines", "\uD83D\uDE00", "x".repeat(5_000));

    @Test
    @DisplayName("gives every text back as it was, whatever stands in it")
    void roundTrip() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            RawPack pack = new RawPack();
            for (int block = 0; block < 3; block++) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < 1 + chance.nextInt(80); i++) {
                    texts.add(text(chance));
                    pack.add(texts.get(i));
                }
                byte[] packed = pack.take();
                assertThat(RawBlocks.texts(packed)).isEqualTo(texts);
                int one = chance.nextInt(texts.size());
                assertThat(RawBlocks.text(packed, one)).isEqualTo(texts.get(one));
            }
        }
    }

    @Test
    @DisplayName("is far smaller than its texts where rows are alike")
    void small() {
        RawPack pack = new RawPack();
        int length = 0;
        for (int i = 0; i < 1_000; i++) {
            String text = "Order ID=114-" + (3_000_000 + i * 37) + "\tSKU=SKU-" + i % 40 + "\tProduct Name=Desk lamp, warm white "
                    + i % 40 + "\tQuantity=1\tCurrency=USD\tCountry=US\tChannel=Amazon";
            pack.add(text);
            length += text.length();
        }
        assertThat(pack.take().length).isLessThan(length / 5);
    }

    @Test
    @DisplayName("is known to be damaged, whichever of its bytes is another")
    void damaged() {
        RawPack pack = new RawPack();
        CELLS.forEach(pack::add);
        byte[] packed = pack.take();
        RawBlocks.check(packed);
        for (int i = 0; i < packed.length; i++) {
            byte[] other = packed.clone();
            other[i] ^= 4;
            assertThatThrownBy(() -> RawBlocks.check(other)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    @DisplayName("of an earlier version is deflated and still read")
    void deflated() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            for (String text : CELLS) {
                out.writeInt(text.getBytes(StandardCharsets.UTF_8).length);
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(RawBlocks.texts(packed.toByteArray())).isEqualTo(CELLS);
        assertThat(RawBlocks.text(packed.toByteArray(), 4)).isEqualTo(CELLS.get(4));
    }

    private static String text(SplittableRandom chance) {
        List<String> cells = new ArrayList<>();
        for (int i = chance.nextInt(60); i >= 0; i--) {
            cells.add(chance.nextInt(4) == 0 ? "Order ID=" + chance.nextInt(1 << 20) : CELLS.get(chance.nextInt(CELLS.size())));
        }
        return String.join("\t", cells);
    }
}
