package app.tradewind.ui.support;

/**
 * Where to go in the window.
 *
 * @param screen the screen's name in the list of screens, {@code stock}
 * @param subject what to select there, empty for the screen as it stands
 */
public record Place(String screen, String subject) {

    public static Place of(String screen) {
        return new Place(screen, "");
    }
}
