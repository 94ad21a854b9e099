package app.tradewind.intake.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.StringReader;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What stands behind a closing quote")
class StrayQuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"abc\"def,1|\"abcdef\",1", "\"abc\" ,1|\"abc \",1", "\"a\"b\"c\",1|\"ab\"\"c\"\"\",1", "\"a\"\"b\",1|\"a\"\"b\",1",
        "a\"b,c|a\"b,c", "\"a\",\"b\"x|\"a\",\"bx\"", "\"\",\"\"|\"\",\"\"", "\"Block\" Pro;2|\"Block Pro;2\""})
    void is_taken_into_the_cell(String text, String mended) throws Exception {
        assertThat(read(text, 100)).isEqualTo(mended);
        assertThat(read(text, 1)).as("character by character").isEqualTo(mended);
    }

    @Test
    void line_ends_end_a_cell_and_stand_inside_one() throws Exception {
        assertThat(read("\"a\nb\"x,2\r\n\"c\"d\r\n", 7)).isEqualTo("\"a\nbx\",2\r\n\"cd\"\r\n");
    }

    @Test
    @DisplayName("nothing is changed where all quotes are in their place, and what comes out can always be read strictly")
    void seeded() throws Exception {
        SplittableRandom chance = new SplittableRandom(20_261_122);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = chance.nextInt(24);
            for (int j = 0; j < length; j++) {
                text.append("ab\",\n ".charAt(chance.nextInt(6)));
            }
            String mended = read(text.toString(), 1 + chance.nextInt(9));
            CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(mended).forEach(record -> assertThat(record.getFields()).isNotEmpty());
            assertThat(read(mended, 5)).as("mended once for all: %s", text).isEqualTo(mended);
        }
    }

    private static String read(String text, int portion) throws Exception {
        StringBuilder out = new StringBuilder();
        try (Reader reader = new StrayQuotes(new StringReader(text), ',')) {
            char[] buffer = new char[portion];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                out.append(buffer, 0, n);
            }
        }
        return out.toString();
    }
}
