package app.tradewind.jobs.markets;

import app.tradewind.market.MarketProfiles;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.ChangedText;
import app.tradewind.reference.Entry;
import app.tradewind.reference.ReferenceException;
import app.tradewind.report.WholeFile;
import app.tradewind.storage.ReferenceFiles;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Changes figures of a market in the person's own file, which takes the place of the shipped one. What
 * would not read back is refused with the reason, and the file stays as it was.
 */
public final class EditMarket {

    private static final String HEAD = "# Changed in Tradewind (Markets). It takes the place of the shipped file of this name.\n";

    private final ReferenceFiles files;

    public EditMarket(ReferenceFiles files) {
        this.files = files;
    }

    /**
     * What a person writes for a figure.
     *
     * @param value as the file has it, {@code 19 %} or {@code 150 EUR}; blank for not known
     * @param source where it is from; may be blank for an event
     * @param checked the day it was looked up
     * @param from first day, or {@code null}
     * @param until last day, or {@code null}
     */
    public record Change(String value, String source, LocalDate checked, LocalDate from, LocalDate until) { }

    /** @return what is wrong, empty where it was kept */
    public Optional<Phrase> save(MarketFigure.Place place, Change change) throws IOException {
        if (place.group() != MarketFigure.Group.EVENTS && change.source().isBlank()) {
            return Optional.of(Phrase.of("market.edit.no-source"));
        }
        return edit(place.file(), tree -> FigureTree.put(tree, place, change));
    }

    /** Puts the shipped figure back. */
    public Optional<Phrase> reset(MarketFigure.Place place) throws IOException {
        String text = ReferenceFiles.shipped(ShowMarkets.FOLDER).get(place.file());
        Entry shipped = text == null ? null : DataFile.parse(place.file(), text);
        return edit(place.file(), tree -> FigureTree.restore(tree, place, shipped));
    }

    /** Takes the person's file of a market away, so that all its shipped figures stand again. */
    public void resetAll(String file) throws IOException {
        Files.deleteIfExists(files.place(ShowMarkets.FOLDER, file));
    }

    /** Adds a line to the fee table. */
    public Optional<Phrase> addFee(String file, String category, Change change) throws IOException {
        if (category.isBlank()) {
            return Optional.of(Phrase.of("market.edit.no-category"));
        }
        return save(new MarketFigure.Place(file, List.of("fees", "categories", category.strip()), MarketFigure.Group.FEES), change);
    }

    /** Adds an event by a rule such as {@code 4th thursday november +1}. */
    public Optional<Phrase> addEvent(String file, String name, String rule) throws IOException {
        if (name.isBlank()) {
            return Optional.of(Phrase.of("market.edit.no-event-name"));
        }
        return edit(file, tree -> FigureTree.addEvent(tree, name.strip(), rule.strip()));
    }

    private Optional<Phrase> edit(String file, Consumer<Map<String, Object>> change) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>(files.texts(ShowMarkets.FOLDER));
        Map<String, Object> tree = FigureTree.map(DataFile.parse(file, texts.get(file)).tree());
        change.accept(tree);
        String shipped = ReferenceFiles.shipped(ShowMarkets.FOLDER).get(file);
        String changed = ChangedText.of(texts.get(file), tree);
        if (shipped != null && DataFile.parse(file, shipped).tree().equals(tree) && remarks(shipped).containsAll(remarks(changed))) {
            resetAll(file);
            return Optional.empty();
        }
        String text = changed.startsWith(HEAD) ? changed : HEAD + changed;
        texts.put(file, text);
        try {
            MarketProfiles.readAll(texts.entrySet().stream().map(each -> DataFile.parse(each.getKey(), each.getValue())).toList());
        } catch (ReferenceException e) {
            return Optional.of(e.problem());
        }
        WholeFile.write(files.place(ShowMarkets.FOLDER, file), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return Optional.empty();
    }

    /** What stands behind a number sign on any line, our own head apart. */
    private static Set<String> remarks(String text) {
        return text.lines().filter(line -> line.indexOf('#') >= 0 && !HEAD.startsWith(line)).map(line -> line.substring(line.indexOf('#')).strip())
                .collect(Collectors.toSet());
    }
}
