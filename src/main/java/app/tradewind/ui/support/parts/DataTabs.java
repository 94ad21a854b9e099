package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Place;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/** The sides of Data, files, their quality, their history and what keeps them safe; stands in the head of each screen, since screens do not know each other. */
public final class DataTabs extends SegmentedButton {

    private static final String FILES = "data";
    private static final String QUALITY = "quality";
    private static final String HISTORY = "history";
    private static final String KEEP = "keep";

    /** @param here the screen it stands on, {@code data}, {@code quality}, {@code history} or {@code keep} */
    public DataTabs(Desk desk, String here) {
        getStyleClass().add("choices");
        setMinWidth(USE_PREF_SIZE);
        setToggleGroup(new ToggleGroup());
        getButtons().addAll(tab(desk, FILES, "quality.tab.files", here), tab(desk, QUALITY, "quality.tab.quality", here),
                tab(desk, HISTORY, "ui.history.title", here),
                tab(desk, KEEP, "keep.ui.tab", here));
    }

    private static ToggleButton tab(Desk desk, String screen, String code, String here) {
        ToggleButton button = new ToggleButton();
        button.setId("tab-" + screen);
        button.textProperty().bind(desk.texts().bind(code));
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(screen.equals(here));
        button.setOnAction(e -> {
            button.setSelected(screen.equals(here));
            desk.placeProperty().set(Place.of(screen));
        });
        return button;
    }
}
