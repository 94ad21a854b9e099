package app.tradewind.copyrisk.picture;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.picture.Palette.Colour;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What colours mean in markets, and on which occasions that matters. */
public final class ColourNotes {

    private final List<Note> notes;

    private ColourNotes(List<Note> notes) {
        this.notes = List.copyOf(notes);
    }

    /**
     * @param id its name
     * @param where the markets
     * @param colours any of them counts
     * @param share least share of the picture they have together
     * @param occasion words of which one stands in the listing's texts or category; without one the note is silent
     * @param says what to look at, and where it is written
     */
    record Note(String id, Rule.Scope where, Set<Colour> colours, double share, List<String> occasion, Says says) { }

    record Says(Bilingual message, String source, LocalDate asOf) { }

    /**
     * @param note name of the note
     * @param colours the colours that are meant, with their share together
     * @param share of the picture, 0 to 1
     * @param message what to look at
     * @param source where it is written
     * @param asOf the day it was last looked up
     */
    public record Hint(String note, Set<Colour> colours, double share, Bilingual message, String source, LocalDate asOf) { }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    public static ColourNotes read(Entry file) {
        file.allowOnly(Set.of("notes"));
        List<Note> notes = new ArrayList<>();
        for (Entry entry : file.list("notes")) {
            entry.allowOnly(Set.of("id", "markets", "colours", "share", "occasion", "message", "source", "checked"));
            Set<Colour> colours = EnumSet.noneOf(Colour.class);
            entry.list("colours").forEach(colour -> colours.add(colour.oneOf(Colour.class)));
            notes.add(new Note(entry.text("id"), new Rule.Scope(Set.copyOf(entry.texts("markets")), Set.of(), -1), colours,
                    entry.field("share").number().doubleValue(),
                    entry.texts("occasion").stream().map(word -> Folding.term(word.toLowerCase(Locale.ROOT))).toList(),
                    new Says(new Bilingual(entry.field("message").text("en"), entry.field("message").text("zh")), entry.text("source"),
                            entry.field("checked").day())));
        }
        return new ColourNotes(notes);
    }

    /** Hints for a listing whose picture has these colours. */
    public List<Hint> hints(Palette palette, ListingText listing) {
        List<String> texts = new ArrayList<>(listing.fields().values().stream().map(Folding::term).toList());
        texts.add(Folding.term(listing.setting().category()));
        List<Hint> hints = new ArrayList<>();
        for (Note note : notes) {
            double share = note.colours().stream().mapToDouble(palette::share).sum();
            boolean here = listing.setting().markets().stream().anyMatch(note.where()::covers);
            if (here && share >= note.share() && note.occasion().stream().anyMatch(word -> texts.stream().anyMatch(text -> has(text, word)))) {
                hints.add(new Hint(note.id(), note.colours(), share, note.says().message(), note.says().source(), note.says().asOf()));
            }
        }
        return hints;
    }

    private static boolean has(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (Borders.startsWord(text, at) && Borders.endsWord(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }
}
