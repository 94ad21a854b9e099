package app.tradewind.ui;

import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import java.nio.file.Path;
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
    private final Places places = new Places(Path.of(System.getProperty("user.home")));
    private final Habits habits = new Habits(places);
    private JobsSource source;
    private Tasks tasks;

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        source = new JobsSource(Path.of(getParameters().getRaw().get(0)),
                getParameters().getRaw().contains(JobsSource.SAMPLE), places);
        ShellView shell = frame(stage, WIDTH, HEIGHT);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        Platform.runLater(shell::start);
    }

    /** A frame on the workspace that is open now. Another workspace gets another frame, so that nothing of the old one stays. */
    private ShellView frame(Stage stage, double width, double height) {
        tasks = new Tasks(worker, Platform::runLater);
        Texts texts = new Texts(habits.lang());
        ShellView shell = new ShellView(new Desk(texts, tasks, source));
        shell.show(habits.look());
        texts.langProperty().addListener((o, was, is) -> habits.keep(is));
        shell.lookProperty().addListener((o, was, is) -> habits.keep(is));
        shell.onTurned(() -> {
            tasks.cancelAll();
            frame(stage, stage.getScene().getWidth(), stage.getScene().getHeight()).start();
        });
        stage.setScene(shell.scene(width, height));
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> texts.say("ui.app.title", shell.workspaceProperty().get()), texts.langProperty(), shell.workspaceProperty()));
        return shell;
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
