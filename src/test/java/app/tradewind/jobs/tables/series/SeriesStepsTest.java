package app.tradewind.jobs.tables.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesStepsTest {

    @TempDir
    private Path folder;

    private static final String HEAD = "series_id,index,value\n";

    @ParameterizedTest
    @ValueSource(strings = {
        HEAD + "a,0,1\na,1,2.25\nb,5,0\nb,6,\nb,7,100000\n",
        "\uFEFFValue , Index,note,series_id\r\n3,1,x,\"a, b\"\r\n0.1,2,y,\"a, b\"\r\n\r\n7,1,,c\r\n",
        HEAD + "a,0,1\na,2,2\nb,0,-3\n",
        HEAD + "a,0,1\nb,0,1\na,1,4\n",
        HEAD + "a,1,1\na,0,7\nb,0,1e3\nb,0,1e3\n",
        HEAD + "a,0,1\na,1,many\nb,0, 5\nb,1,NA\n",
        HEAD + " a,0,1\na,1,2\n雪,0,5\n",
        HEAD + "a,0,0.1\na,1,123456789.123456\na,2,999999999999999\nb,3,1234567890123456\n",
        HEAD + "b,0,.5\nb,1,5.\n"})
    @DisplayName("a quick reading comes to the same as a careful one, to the last bit and word")
    void same(String text) throws IOException, UnusableFileException {
        Path file = folder.resolve("series.csv");
        Files.writeString(file, text);
        List<String> careful = new ArrayList<>();
        SeriesFlow flow = SeriesFlow.read(file, 52);
        flow.each(one -> careful.add(one.id() + Arrays.toString(one.units())));
        List<Phrase> notes = new ArrayList<>();
        assertThat(SeriesSteps.read(file, 52, (id, units) -> id + Arrays.toString(units), notes)).isEqualTo(careful);
        assertThat(notes).isEqualTo(flow.notes());
    }

    @Test
    @DisplayName("what cannot be read is told as ever")
    void broken() throws IOException {
        Path file = folder.resolve("series.csv");
        Files.writeString(file, "series_id,index\na,0\n");
        assertThatThrownBy(() -> SeriesSteps.read(file, 52, (id, units) -> id, new ArrayList<>())).isInstanceOf(UnusableFileException.class);
        Files.writeString(file, HEAD);
        assertThatThrownBy(() -> SeriesSteps.read(file, 52, (id, units) -> id, new ArrayList<>())).isInstanceOf(UnusableFileException.class);
    }
}
