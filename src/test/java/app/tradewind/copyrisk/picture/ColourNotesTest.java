package app.tradewind.copyrisk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.picture.Palette.Colour;
import app.tradewind.reference.DataFile;
import app.tradewind.storage.ReferenceFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Colours of a picture")
class ColourNotesTest {

    private static final ColourNotes NOTES = ColourNotes.read(DataFile.parse("colours.yaml",
            ReferenceFiles.shipped("copyrisk/pictures").get("colours.yaml")));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"ff0000,RED", "00a000,GREEN", "808000,YELLOW", "556b2f,GREEN", "ffff00,YELLOW", "ff8c00,ORANGE", "654321,BROWN", "0000ff,BLUE",
        "800080,PINK", "6a0dad,PURPLE", "ffc0cb,PINK", "101010,BLACK", "808080,GREY", "fafafa,WHITE"})
    @DisplayName("have the names that people give them")
    void names(String rgb, Colour colour) {
        int value = Integer.parseInt(rgb, 16);
        assertThat(Palette.name(value >> 16, value >> 8 & 255, value & 255)).isEqualTo(colour);
    }

    @Test
    @DisplayName("are shares of what can be seen, the largest first")
    void shares() {
        int[] pixels = new int[100];
        Arrays.fill(pixels, 0, 50, 0xff00a000);
        Arrays.fill(pixels, 50, 75, 0xffff0000);
        assertThat(Palette.of(pixels).shares()).extracting(Palette.Share::colour).containsExactly(Colour.GREEN, Colour.RED);
        assertThat(Palette.of(pixels).share(Colour.GREEN)).isEqualTo(50 / 75.0);
        assertThat(Palette.of(new int[10]).shares()).isEmpty();
    }

    @Test
    @DisplayName("are a hint only in the market, with the occasion, and where they are much of the picture")
    void hints() {
        assertThat(notes("CN", "棒球帽", 80)).containsExactly("green-hat");
        assertThat(notes("TW", "Baseball cap for men", 80)).containsExactly("green-hat");
        assertThat(notes("DE", "Baseball cap for men", 80)).isEmpty();
        assertThat(notes("CN", "Green towel", 80)).isEmpty();
        assertThat(notes("CN", "Baseball cap for men", 10)).isEmpty();
        assertThat(notes("CN", "Capacity 2 L", 80)).isEmpty();
    }

    private static List<String> notes(String market, String text, int green) {
        int[] pixels = new int[100];
        Arrays.fill(pixels, 0xffffffff);
        Arrays.fill(pixels, 0, green, 0xff00a000);
        return NOTES.hints(Palette.of(pixels), new ListingText("x", new ListingText.Setting("", List.of(market), "", ""), Map.of("text", text),
                List.of(), Map.of())).stream().map(ColourNotes.Hint::note).toList();
    }
}
