package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Through the window and the real jobs, with a worker of its own as the application has. */
@DisplayName("Twenty files dropped at once")
class ManyFilesJourneyTest extends ApplicationTest {

    private static final int FILES = 20;
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path temp;
    /** What the window still asks for while the test ends is dropped. */
    private final ExecutorService worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final Queue<Boolean> onWindow = new ConcurrentLinkedQueue<>();
    private JobsSource source;
    private Desk desk;

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        source = new JobsSource(temp.resolve("w"), false, new Places(temp));
        desk = new Desk(new Texts(Lang.EN), new Tasks(worker, Platform::runLater), watched());
        ShellView shell = new ShellView(desk);
        stage.setScene(shell.scene(1280, 800));
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() throws Exception {
        worker.submit(source::close).get();
        worker.shutdown();
    }

    @Test
    @DisplayName("are read off the window's thread, and all that are ready come in by one click")
    void twenty() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Files.writeString(temp.resolve("sales-" + i + ".csv"), "order_id,sku,market,date,quantity,amount,currency\n"
                    + "O-" + i + ",MUG,DE,2026-08-14,2,29.90,EUR\n"));
        }
        interact(() -> {
            desk.placeProperty().set(Place.of("data"));
            desk.droppedProperty().set(files);
        });
        until(() -> lookup("#data-bring-ready").<ButtonBase>query().getText().contains(String.valueOf(FILES)));
        interact(() -> lookup("#data-bring-ready").<ButtonBase>query().fire());
        until(() -> !lookup("#data-today").queryAll().isEmpty());
        assertThat(onWindow).as("every call of the jobs").hasSizeGreaterThanOrEqualTo(2 * FILES).doesNotContain(true);
        assertThat(desk.tasks().incidentProperty().get()).isNull();
    }

    private static void until(java.util.concurrent.Callable<Boolean> there) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(there).get());
    }

    /** The source, noting for each call whether the window's thread had to wait for it. */
    private Source watched() {
        return (Source) Proxy.newProxyInstance(Source.class.getClassLoader(), new Class<?>[] {Source.class}, (proxy, method, args) -> {
            onWindow.add(Platform.isFxApplicationThread());
            try {
                return method.invoke(source, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
