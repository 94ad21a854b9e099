package app.tradewind.jobs.copydesk;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.picture.ColourNotes.Hint;
import app.tradewind.copyrisk.picture.ColourNotes;
import app.tradewind.copyrisk.picture.Palette;
import app.tradewind.jobs.boards.copy.Handling.Picture;
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

    private synchronized Optional<Palette> palette(Picture chosen) {
        return chosen.missing() ? Optional.empty()
                : read.computeIfAbsent(Map.of("", chosen.path()), any -> PictureFile.palette(Path.of(chosen.path())));
    }

    /**
     * None where the listing names no picture that can be read here.
     *
     * @param chosen the file that a person chose, before what the listing names; {@code null} for none
     */
    public List<Hint> hints(Listing listing, ListingText text, Picture chosen) {
        return (chosen == null ? palette(listing) : palette(chosen)).map(colours -> notes.hints(colours, text)).orElse(List.of());
    }
}
