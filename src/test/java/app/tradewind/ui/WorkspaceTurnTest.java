package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Places;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Turn;
import app.tradewind.words.Lang;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Going to another workspace")
class WorkspaceTurnTest {

    @TempDir
    private Path temp;
    private Places places;
    private JobsSource source;

    @BeforeEach
    void open() throws Exception {
        places = new Places(temp.resolve("home"));
        source = new JobsSource(temp.resolve("old"), false, places);
        assertThat(name()).isEqualTo("old");
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    @DisplayName("closes the old one, opens the new one and remembers it")
    void turns() throws Exception {
        source.turn(new Turn(Turn.Kind.NEW, temp.resolve("new")), Progress.NONE);
        assertThat(name()).isEqualTo("new");
        assertThat(places.last()).contains(temp.resolve("new"));
        source.turn(new Turn(Turn.Kind.OPEN, temp.resolve("old")), Progress.NONE);
        assertThat(name()).isEqualTo("old");
    }

    @Test
    @DisplayName("stays with the old one where there is none or it is damaged")
    void stays() throws Exception {
        assertThatThrownBy(() -> source.turn(new Turn(Turn.Kind.OPEN, temp.resolve("none")), Progress.NONE))
                .isInstanceOfSatisfying(WorkspaceException.class, e -> assertThat(e.phrase().code()).isEqualTo("storage.none"));
        Files.createDirectories(temp.resolve("bad"));
        Files.writeString(temp.resolve("bad/tradewind.mv.db"), "not a database");
        assertThatThrownBy(() -> source.turn(new Turn(Turn.Kind.OPEN, temp.resolve("bad")), Progress.NONE))
                .isInstanceOf(WorkspaceException.class);
        assertThat(name()).isEqualTo("old");
        assertThat(places.last()).contains(temp.resolve("old"));
    }

    @Test
    @DisplayName("keeps the workspace open when it is asked for again")
    void same() throws Exception {
        source.turn(new Turn(Turn.Kind.OPEN, temp.resolve("old")), Progress.NONE);
        assertThat(source.today(Progress.NONE).items()).isEmpty();
    }

    @Test
    @DisplayName("keeps language and look for the next start")
    void habits() {
        assertThat(new Habits(places).look()).isEqualTo(Look.LIGHT);
        new Habits(places).keep(Lang.ZH);
        new Habits(places).keep(Look.CONTRAST);
        assertThat(new Habits(places).lang()).isEqualTo(Lang.ZH);
        assertThat(new Habits(places).look()).isEqualTo(Look.CONTRAST);
        new Habits(places).keep(Lang.EN);
        assertThat(new Habits(places).lang()).isEqualTo(Lang.EN);
    }

    private String name() throws Exception {
        return source.name(Lang.EN, Progress.NONE);
    }
}
