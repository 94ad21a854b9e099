package app.tradewind.jobs.imports;

import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.storage.ReferenceFiles;
import java.util.List;
import java.util.Map;

/**
 * The layouts of a workspace. Reading them is most of what a small file costs, so they are read once, and
 * again only when the seller's own files have changed.
 */
public final class LayoutShelf {

    private static final String FOLDER = "intake/layouts";

    private final ReferenceFiles files;
    private Map<String, String> own;
    private List<Layout> layouts;

    public LayoutShelf(ReferenceFiles files) {
        this.files = files;
    }

    /** @throws app.tradewind.reference.ReferenceException if an own file is no whole layout */
    public synchronized List<Layout> layouts() {
        Map<String, String> now = files.own(FOLDER);
        if (layouts == null || !now.equals(own)) {
            layouts = List.copyOf(Layouts.with(now));
            own = Map.copyOf(now);
        }
        return layouts;
    }
}
