package app.tradewind.reference;

import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One value of a reference file: a text, a list or a map, and the line it stands on. Every getter
 * either gives what was asked for or throws a {@link ReferenceException} that names file and line.
 */
public final class Entry {

    private final String file;
    private final int line;
    private final Object value;

    Entry(String file, int line, Object value) {
        this.file = file;
        this.line = line;
        this.value = value;
    }

    public String file() {
        return file;
    }

    /** 1-based line where this value starts. */
    public int line() {
        return line;
    }

    /** This value as text. */
    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("reference.not-text");
    }

    /** The text under a key that has to be there and not be blank. */
    public String text(String key) {
        String text = field(key).text();
        if (text.isBlank()) {
            throw field(key).wrong("reference.blank", key);
        }
        return text;
    }

    /** The text under a key, or the given one where the key is left out. */
    public String text(String key, String otherwise) {
        return find(key).map(Entry::text).orElse(otherwise);
    }

    /** The entry under a key that has to be there. */
    public Entry field(String key) {
        return find(key).orElseThrow(() -> wrong("reference.missing", key));
    }

    /** The entry under a key, if it is there. */
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    /** The items under a key; none where the key is left out. A single text counts as a list of one. */
    public List<Entry> list(String key) {
        return find(key).map(Entry::items).orElse(List.of());
    }

    /** The texts under a key; none where the key is left out. */
    public List<String> texts(String key) {
        return list(key).stream().map(Entry::text).toList();
    }

    /** This value and all in it as maps, lists and texts of one's own, to change and to write with {@link DataText}. */
    public Object tree() {
        if (isMap()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            map().forEach((key, entry) -> tree.put(key, entry.tree()));
            return tree;
        }
        return value instanceof List<?> ? new ArrayList<>(items().stream().map(Entry::tree).toList()) : value;
    }

    /** This value as a list; a single text counts as a list of one. */
    @SuppressWarnings("unchecked")
    public List<Entry> items() {
        if (value instanceof List<?> items) {
            return (List<Entry>) items;
        }
        return List.of(this);
    }

    /** Whether this value is a map, and {@link #map} gives it. */
    public boolean isMap() {
        return value instanceof LinkedHashMap<?, ?>;
    }

    /** This value as a map, in the file's order. */
    @SuppressWarnings("unchecked")
    public Map<String, Entry> map() {
        if (value instanceof LinkedHashMap<?, ?> map) {
            return (Map<String, Entry>) map;
        }
        throw wrong("reference.not-map");
    }

    /** The exact number under a key, or empty where the key is left out: not known is not zero. */
    public Optional<BigDecimal> number(String key) {
        return find(key).map(Entry::number);
    }

    public BigDecimal number() {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException e) {
            throw wrong("reference.not-number", text());
        }
    }

    /** The day under a key, ISO 8601, or empty where the key is left out. */
    public Optional<LocalDate> day(String key) {
        return find(key).map(Entry::day);
    }

    public LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("reference.not-day", text());
        }
    }

    /** One of an enum's names, in lower case with hyphens, under a key that has to be there. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String key) {
        return field(key).oneOf(type);
    }

    /** This text as one of an enum's names, in lower case with hyphens. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text().replace('_', '-'))) {
                return constant;
            }
        }
        throw wrong("reference.not-one-of", text(), String.join(", ",
                Arrays.stream(type.getEnumConstants())
                        .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList()));
    }

    /** Refuses keys that nobody reads: a misspelt key must not be skipped in silence. */
    public void allowOnly(Set<String> keys) {
        map().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                throw entry.wrong("reference.unknown-key", key);
            }
        });
    }

    /** An error at this entry's place; for readers that find a value to be nonsense. */
    public ReferenceException wrong(String code, Object... args) {
        return new ReferenceException(file, line, Phrase.of(code, args));
    }
}
