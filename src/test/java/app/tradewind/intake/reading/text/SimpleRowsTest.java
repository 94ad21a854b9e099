package app.tradewind.intake.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TextFormat;
import app.tradewind.intake.reading.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text straight from its bytes")
class SimpleRowsTest {

    private static final int LONGEST = 1 << 20;
    private static final String[] PIECES = {"a", "bb", "SKU-10021", "a longer name of a product, ", ",", ",", ",", "\"", "\"\"", "\n", "\r\n",
        "\r", "ü", "保温杯", "\uD83D\uDE00", " ", "\t", ""};

    @Test
    @DisplayName("has the rows that the library finds, wherever the stream breaks off")
    void sameRows() throws IOException, UnreadableException {
        SplittableRandom chance = new SplittableRandom(11);
        int simple = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = text(chance, 30);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Utf8Scan.Found found = Utf8Scan.of(dripping(bytes, chance.split()), ',', LONGEST);
            assertThat(found == Utf8Scan.Found.SIMPLE).as(text).isEqualTo(Quotes.areSimple(new StringReader(text), ','));
            if (found == Utf8Scan.Found.SIMPLE) {
                simple++;
                SplittableRandom drips = chance.split();
                TextTable table = table(() -> dripping(bytes, drips));
                assertThat(told(SimpleRows.open(table))).as(text).isEqualTo(told(QuotedRows.open(table)));
            }
        }
        assertThat(simple).isGreaterThan(1_000);
    }

    @Test
    @DisplayName("is read over the edges of the buffer, also where a line is longer")
    void edges() throws IOException, UnreadableException {
        SplittableRandom chance = new SplittableRandom(12);
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 700_000; i++) {
            text.append(i % 500 == 7 ? "x".repeat(200_000) : "保温杯 " + i).append(',').append(i % 3 == 0 ? "\"a, \"\"b\"\"\"" : i).append(i % 2 == 0 ? "\r\n" : "\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8Scan.of(new ByteArrayInputStream(bytes), ',', LONGEST)).isEqualTo(Utf8Scan.Found.SIMPLE);
        TextTable table = table(() -> new ByteArrayInputStream(bytes));
        assertThat(told(SimpleRows.open(table))).isEqualTo(told(QuotedRows.open(table)));
        assertThat(Utf8Scan.of(dripping(bytes, chance), ',', 100_000)).isEqualTo(Utf8Scan.Found.OTHER);
    }

    @Test
    @DisplayName("is UTF-8 exactly where a strict decoder says so, and no text where control characters stand")
    void strict() throws IOException {
        SplittableRandom chance = new SplittableRandom(13);
        int valid = 0;
        for (int round = 0; round < 50_000; round++) {
            byte[] bytes = text(chance, 6).getBytes(StandardCharsets.UTF_8);
            for (int i = chance.nextInt(3); i > 0 && bytes.length > 0; i--) {
                bytes[chance.nextInt(bytes.length)] = (byte) (chance.nextBoolean() ? 0x80 + chance.nextInt(128) : chance.nextInt(256));
            }
            boolean is = isText(bytes);
            valid += is ? 1 : 0;
            assertThat(Utf8Scan.of(dripping(bytes, chance.split()), ',', LONGEST) != Utf8Scan.Found.OTHER)
                    .as(new String(bytes, StandardCharsets.ISO_8859_1)).isEqualTo(is);
        }
        assertThat(valid).isBetween(5_000, 45_000);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars()
                    .noneMatch(c -> c < ' ' && "\n\r\t\f\u000B\u001A\u001B".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static TextTable table(Content content) {
        return new TextTable("t", content, new TextFormat(StandardCharsets.UTF_8, false, ',', true), Limits.USUAL);
    }

    private static List<String> told(Rows opened) throws IOException, UnreadableException {
        List<String> told = new ArrayList<>();
        try (Rows rows = opened) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                told.add(row.number() + "|" + String.join("|", row.cells()) + "|" + row.cells().length);
            }
        }
        return told;
    }

    private static String text(SplittableRandom chance, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(most); i > 0; i--) {
            text.append(PIECES[chance.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Gives a few bytes at a time. */
    private static InputStream dripping(byte[] bytes, SplittableRandom chance) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, 1 + chance.nextInt(12)));
            }
        };
    }
}
