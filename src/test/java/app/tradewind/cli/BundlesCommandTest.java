package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the golden table, whatever the order of the rows; the reason follows the language")
    void golden() throws IOException {
        Call call = bundles(orders(false));
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.out()).isEqualToNormalizingNewlines(golden("expected.csv"));
        assertThat(bundles(orders(true)).out()).isEqualTo(call.out());
        assertThat(bundles(orders(false), "--lang", "zh").out()).contains("LID,MUG,8,").contains("按巧合应为");
    }

    @Test
    @DisplayName("too few orders are said with how many of several products there are")
    void few() throws IOException {
        Call call = bundles("order_id,item_id\n1,A\n1,B\n2,A\n3,B\n", "--lang", "en");
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.err()).contains("Not enough orders: 1 of 3 hold several products");
    }

    @Test
    @DisplayName("a line that cannot be read ends with 3 and is named; least and top below one end with 2")
    void refusals() throws IOException {
        Call bad = bundles("order_id,item_id,quantity\n1,A,2\n1,,1\n");
        assertThat(bad.status()).isEqualTo(ExitStatus.INPUT);
        assertThat(bad.err()).contains("orders.csv").contains("3").contains("item_id");
        assertThat(bundles("order_id,item_id\n1,A\n", "--least", "0").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(bundles("order_id,item_id\n1,A\n", "--top", "0").status()).isEqualTo(ExitStatus.USAGE);
    }

    private Call bundles(String rows, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.csv"), rows);
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {"bundles", "--orders", file.toString()}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return Call.of(args);
    }

    /** Eight orders of a mug with a lid, eight of a lamp with a bulb, two of a mug with a bulb; one that was given back. */
    private static String orders(boolean backwards) {
        StringBuilder rows = new StringBuilder("order_id,item_id,quantity\n");
        for (int i = 0; i < 18; i++) {
            int order = backwards ? 17 - i : i;
            String one = order < 8 || order > 15 ? "MUG" : "LAMP";
            String two = order < 8 ? "LID" : "BULB";
            rows.append(order).append(',').append(backwards ? two : one).append(",1\n");
            rows.append(order).append(',').append(backwards ? one : two).append(",2\n");
        }
        return rows.append("0,BULB,-1\n").toString();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = BundlesCommandTest.class.getResourceAsStream("bundles/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
