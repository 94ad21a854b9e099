package app.tradewind.ui;

import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;

/** The program's window on one workspace. Shows the frame first and loads what stands in it afterwards. */
public final class TradewindApp extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;
    private static final long PATIENCE_SECONDS = 20;

    /** One worker: the store has one writer, and boards come in the order they are asked for. */
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "tradewind-work"));
    private JobsSource source;
    private Tasks tasks;

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        source = new JobsSource(Path.of(getParameters().getRaw().get(0)),
                getParameters().getRaw().contains(JobsSource.SAMPLE));
        tasks = new Tasks(worker, Platform::runLater);
        Texts texts = new Texts(Lang.ofTag(Locale.getDefault().getLanguage()).orElse(Lang.EN));
        ShellView shell = new ShellView(new Desk(texts, tasks, source));
        stage.setScene(shell.scene(WIDTH, HEIGHT));
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> texts.say("ui.app.title", shell.workspaceProperty().get()), texts.langProperty(), shell.workspaceProperty()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        Platform.runLater(shell::start);
    }

    /** Ends what runs, lets a decision that is being written finish, and closes the workspace. */
    @Override
    public void stop() throws InterruptedException {
        tasks.cancelAll();
        worker.execute(source::close);
        worker.shutdown();
        worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
