package app.tradewind.intake.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.TextFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "\"a, b\",c\r\n\"\",\"x\"\"y\"\n", "a,\"b\""})
    void simple_ones(String text) throws IOException {
        assertThat(Quotes.areSimple(new StringReader(text), ',')).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\nb\",c\n", "5\" pipe,x\n", "\"a\"b,c\n", "a,\"b", "a,b\n\"c,d\n"})
    void others_need_a_closer_look(String text) throws IOException {
        assertThat(Quotes.areSimple(new StringReader(text), ',')).isFalse();
    }

    @Test
    void a_quick_yes_is_always_what_the_library_would_say() throws IOException {
        SplittableRandom chance = new SplittableRandom(3);
        String letters = "aa,,\"\"\n\r ";
        int yes = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("a,b,c\n");
            for (int i = chance.nextInt(16); i > 0; i--) {
                text.append(letters.charAt(chance.nextInt(letters.length())));
            }
            String all = text.toString();
            if (Quotes.areSimple(new StringReader(all), ',')) {
                yes++;
                Content content = () -> new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
                TextFormat format = new TextFormat(StandardCharsets.UTF_8, false, ',', true);
                assertThat(QuotedRows.closes(new TextTable("t", content, format, Limits.USUAL))).as(all).isTrue();
            }
        }
        assertThat(yes).isGreaterThan(2_000);
    }
}
