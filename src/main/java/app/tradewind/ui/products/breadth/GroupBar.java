package app.tradewind.ui.products.breadth;

import app.tradewind.selection.breadth.GroupShare;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A group's places: what it had as a quiet bar, what it has before it. The figures stand beside. */
final class GroupBar extends StackPane {

    private static final double WIDTH = 80;
    private static final double THICK = 12;
    private static final double THIN = 6;

    private final Region before = bar(THICK, "down");
    private final Region after = bar(THIN, "up");

    GroupBar() {
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(WIDTH);
        getChildren().addAll(before, after);
    }

    /** @param most places of the group that has most */
    void show(GroupShare share, int most) {
        fit(before, share.before(), most);
        fit(after, share.after(), most);
    }

    private static void fit(Region bar, int places, int most) {
        bar.setMaxWidth(most == 0 ? 0 : WIDTH * places / most);
    }

    private static Region bar(double height, String style) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", style);
        bar.setPrefWidth(WIDTH);
        bar.setMinWidth(0);
        bar.setMaxHeight(height);
        return bar;
    }
}
