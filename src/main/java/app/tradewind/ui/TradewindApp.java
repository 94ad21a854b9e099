package app.tradewind.ui;

import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program's window. Shows the frame first and loads what stands in it afterwards. */
public abstract class TradewindApp extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;

    /** One worker: the store has one writer, and boards come in the order they are asked for. */
    private final ExecutorService workers = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "tradewind-work");
        thread.setDaemon(true);
        return thread;
    });

    /** Where the boards come from. */
    protected abstract Source source();

    /** What the workspace is called in the top bar. */
    protected abstract String workspace();

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        Lang lang = Lang.ofTag(Locale.getDefault().getLanguage()).orElse(Lang.EN);
        Texts texts = new Texts(lang);
        Desk desk = new Desk(texts, new Tasks(workers, Platform::runLater), source());
        ShellView shell = new ShellView(desk);
        stage.setScene(shell.scene(WIDTH, HEIGHT));
        stage.titleProperty().bind(texts.bind("ui.app.title", workspace()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
        Platform.runLater(() -> shell.start(workspace()));
    }

    @Override
    public void stop() {
        workers.shutdownNow();
    }
}
