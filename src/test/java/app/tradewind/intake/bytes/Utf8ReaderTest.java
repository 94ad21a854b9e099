package app.tradewind.intake.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The library's own strict decoder is the oracle. */
class Utf8ReaderTest {

    private static final String[] PIECES = {"order,12.50,", "Küche", "保温杯", "😀", "\u07FF\u0800\uFFFF", "\uD7FF\uE000", "\n"};

    @Test
    void reads_what_the_library_reads_and_refuses_what_it_refuses() {
        SplittableRandom chance = new SplittableRandom(41);
        int refused = 0;
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = chance.nextInt(40); i > 0; i--) {
                text.append(PIECES[chance.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int i = chance.nextInt(3); i > 0 && bytes.length > 0; i--) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(0x7F, 0x100);
            }
            String wanted = library(bytes);
            refused += wanted == null ? 1 : 0;
            assertThat(ours(bytes, chance.split())).as("round %s", round).isEqualTo(wanted);
        }
        assertThat(refused).isBetween(500, 3_500);
    }

    @Test
    void each_lone_sequence_is_judged_as_the_library_judges_it() {
        byte[] bytes = new byte[4];
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0x70; second < 0xD0; second += 3) {
                bytes[0] = (byte) first;
                bytes[1] = (byte) second;
                bytes[2] = (byte) 0x80;
                bytes[3] = (byte) 0x80;
                for (int length = 1; length <= 4; length++) {
                    byte[] part = java.util.Arrays.copyOf(bytes, length);
                    assertThat(ours(part, new SplittableRandom(first))).isEqualTo(library(part));
                }
            }
        }
    }

    @Test
    void long_texts_cross_the_buffer_s_end_whole() {
        String text = "a保😀".repeat(60_000);
        assertThat(ours(text.getBytes(StandardCharsets.UTF_8), new SplittableRandom(2))).isEqualTo(text);
    }

    private static String library(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** In portions of any size, from a stream that gives portions of any size. */
    private static String ours(byte[] bytes, SplittableRandom chance) {
        InputStream dripping = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + chance.nextInt(9000)));
            }
        };
        StringWriter text = new StringWriter();
        try (Reader reader = new Utf8Reader(dripping)) {
            char[] buffer = new char[9000];
            for (int read = 0; read >= 0; read = reader.read(buffer, 0, 1 + chance.nextInt(buffer.length))) {
                text.write(buffer, 0, read);
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
