package app.tradewind.ui.support;

import java.nio.file.Path;

/**
 * The wish to work on another workspace.
 *
 * @param kind which one
 * @param folder where it stands or shall stand; {@code null} for the sample seller's
 */
public record Turn(Kind kind, Path folder) {

    /** The sample seller's, a new one, or one that is there. */
    public enum Kind { SAMPLE, NEW, OPEN }
}
