package app.tradewind.ui;

import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.util.concurrent.Executor;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What journeys through the window start from: the shell over the small boards, every job run at once. */
public abstract class WindowTest extends ApplicationTest {

    protected final SampleSource source = new SampleSource();
    protected Desk desk;
    protected ShellView shell;

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        Executor atOnce = Runnable::run;
        desk = new Desk(new Texts(Lang.EN), new Tasks(atOnce, atOnce), source);
        shell = new ShellView(desk);
        stage.setScene(shell.scene(1280, 800));
        stage.show();
        shell.start();
    }

    /** Presses a button as the keyboard would: where it stands does not matter on a slow machine. */
    protected final void fire(String selector) {
        interact(() -> lookup(selector).<ButtonBase>query().fire());
        settled();
    }

    /** The window has drawn what was asked for. */
    protected final void settled() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
