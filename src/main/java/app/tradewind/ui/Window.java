package app.tradewind.ui;

import java.nio.file.Path;
import javafx.application.Application;

/** The door to the window for whoever starts the program. */
public final class Window {

    private Window() { }

    /** Opens the window on a workspace and returns when the person has closed it. @param workspace its folder; made where there is none */
    public static void open(Path workspace) {
        Application.launch(TradewindApp.class, workspace.toString());
    }

    /** The same, making the sample seller's workspace where the folder is the sample's and empty. */
    public static void openOrSample(Path workspace, Path sample) {
        if (workspace.equals(sample)) {
            Application.launch(TradewindApp.class, workspace.toString(), JobsSource.SAMPLE);
        } else {
            open(workspace);
        }
    }
}
