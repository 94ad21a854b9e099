package app.tradewind.ui.charts;

import app.tradewind.ui.support.Texts;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * A drawing that fills whatever room it gets and draws itself again when the room or the figures
 * change. Shapes carry style classes; colours are the style sheet's business.
 */
public abstract class Drawing extends Region {

    private double drawnWidth = -1;
    private double drawnHeight = -1;
    /** Held here, since the language holds it only weakly: drawings come and go with the selection. */
    private InvalidationListener follow;

    protected Drawing(String styleClass) {
        getStyleClass().addAll("drawing", styleClass);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Draws into a room of that size; the children are gone already. */
    protected abstract void draw(double width, double height);

    /** The figures have changed. */
    public final void redraw() {
        drawnWidth = -1;
        requestLayout();
    }

    /** Draws again and says what it shows, for those who do not see it, whenever the language changes. */
    protected final void speak(Texts texts, Function<Texts, String> words) {
        follow = o -> {
            setAccessibleText(words.apply(texts));
            redraw();
        };
        texts.langProperty().addListener(new WeakInvalidationListener(follow));
        follow.invalidated(texts.langProperty());
    }

    @Override
    protected final void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || getWidth() == drawnWidth && getHeight() == drawnHeight) {
            return;
        }
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        getChildren().clear();
        draw(drawnWidth, drawnHeight);
    }

    /** A line through the points; a gap wherever a value is not known. */
    protected final Path line(double[] xs, double[] ys, String... styleClasses) {
        Path path = new Path();
        boolean down = false;
        for (int i = 0; i < xs.length; i++) {
            if (Double.isNaN(ys[i])) {
                down = false;
            } else {
                path.getElements().add(down ? new LineTo(xs[i], ys[i]) : new MoveTo(xs[i], ys[i]));
                down = true;
            }
        }
        return add(path, styleClasses);
    }

    /** The area between two lines over the same places. */
    protected final Polygon band(double[] xs, double[] lows, double[] highs, String... styleClasses) {
        Polygon area = new Polygon();
        for (int i = 0; i < xs.length; i++) {
            area.getPoints().addAll(xs[i], highs[i]);
        }
        for (int i = xs.length - 1; i >= 0; i--) {
            area.getPoints().addAll(xs[i], lows[i]);
        }
        return add(area, styleClasses);
    }

    /** A straight line on whole pixels. */
    protected final Line rule(double x1, double y1, double x2, double y2, String... styleClasses) {
        return add(new Line(crisp(x1), crisp(y1), crisp(x2), crisp(y2)), styleClasses);
    }

    /**
     * A word at a place.
     *
     * @param anchor 0 where {@code x} is its left end, 0.5 its middle, 1 its right end
     */
    protected final Text word(String words, double x, double y, double anchor, String... styleClasses) {
        Text text = add(new Text(words), styleClasses);
        text.getStyleClass().add("word");
        text.applyCss();
        double width = text.getLayoutBounds().getWidth();
        text.setX(Math.max(0, Math.min(x - anchor * width, getWidth() - width)));
        text.setY(y);
        return text;
    }

    protected final <S extends Shape> S add(S shape, String... styleClasses) {
        shape.setManaged(false);
        shape.getStyleClass().addAll(styleClasses);
        getChildren().add(shape);
        return shape;
    }

    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }
}
