package app.tradewind.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the window looks: a base theme, and the desk's own sheet on top of it. Switches while the window stands. */
public enum Look {
    LIGHT(new PrimerLight(), "light"),
    DARK(new PrimerDark(), "dark"),
    CONTRAST(new PrimerDark(), "contrast");

    private static final List<String> FONTS = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
    private static final double FONT_SIZE = 13;

    private final Theme base;
    private final String styleClass;

    Look(Theme base, String styleClass) {
        this.base = base;
        this.styleClass = styleClass;
    }

    /**
     * Loads the fonts that hold both languages' characters. To be called before any text is laid out:
     * later, systems without Chinese fonts show boxes.
     */
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream in = Look.class.getResourceAsStream("/app/tradewind/ui/fonts/" + name)) {
                if (in != null) {
                    Font.loadFont(in, FONT_SIZE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Puts this look on the program and the scene. */
    public void on(Scene scene) {
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        String sheet = Look.class.getResource("/app/tradewind/ui/tradewind.css").toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        for (Look look : values()) {
            scene.getRoot().getStyleClass().remove(look.styleClass);
        }
        scene.getRoot().getStyleClass().add(styleClass);
    }

    /** The look after this one, round and round. */
    public Look next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
