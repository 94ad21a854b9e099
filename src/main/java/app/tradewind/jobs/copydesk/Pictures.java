package app.tradewind.jobs.copydesk;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.picture.ColourNotes;
import app.tradewind.copyrisk.picture.ColourNotes.Hint;
import app.tradewind.copyrisk.picture.Palette;
import app.tradewind.reference.Entry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hints on the colours of listings' pictures, where those are files on this computer. A picture is read once. */
public final class Pictures {

    private final ColourNotes notes;
    private final PictureFile files;
    private final Map<Map<String, String>, Optional<Palette>> read = new HashMap<>();

    /**
     * @param notes the file of colour notes
     * @param workspace its folder and its files are where bare names are looked for
     */
    public Pictures(Entry notes, Path workspace) {
        this.notes = ColourNotes.read(notes);
        this.files = new PictureFile(List.of(workspace, workspace.resolve("files"), workspace.resolve("pictures")));
    }

    synchronized Optional<Palette> palette(Listing listing) {
        return read.computeIfAbsent(listing.facts().attributes(), any -> files.of(listing));
    }

    /** None where the listing names no picture that can be read here. */
    public List<Hint> hints(Listing listing, ListingText text) {
        return palette(listing).map(colours -> notes.hints(colours, text)).orElse(List.of());
    }
}
