package app.tradewind.voice.lexicon;

import app.tradewind.reference.Entry;
import app.tradewind.voice.Topic;
import app.tradewind.voice.Urgency;
import app.tradewind.voice.lexicon.Sense.Role;
import app.tradewind.words.text.Tongue;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of every language there is a file for. Signs such as faces stand in a file for {@code any}. */
public final class Lexicons {

    /** Where the files stand. */
    public static final String FOLDER = "voice/lexicon";

    private static final String ANY = "any";
    /** What a term of a topic or an alarm is worth that no list of opinions knows. */
    private static final double PLAIN = 2;
    private static final Map<String, Double> VALUES = values();

    private final Map<Tongue, Lexicon> byTongue = new EnumMap<>(Tongue.class);

    private Lexicons() { }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    public static Lexicons read(List<Entry> files) {
        Map<String, Map<String, Sense>> senses = new LinkedHashMap<>();
        files.forEach(file -> senses.put(file.text("language"), senses(file)));
        Map<String, Sense> signs = senses.getOrDefault(ANY, Map.of());
        Lexicons all = new Lexicons();
        for (Entry file : files) {
            String language = file.text("language");
            if (!language.equals(ANY)) {
                Tongue tongue = Tongue.ofTag(language).orElseThrow(() -> file.field("language").wrong("voice.file.language", language));
                Map<String, Sense> own = new HashMap<>(signs);
                own.putAll(senses.get(language));
                all.byTongue.put(tongue, new Lexicon(tongue, own));
            }
        }
        return all;
    }

    /** The words of a language, or {@code null} where there is no file for it. */
    public Lexicon of(Tongue tongue) {
        return byTongue.get(tongue);
    }

    public Collection<Lexicon> all() {
        return byTongue.values();
    }

    private static Map<String, Sense> senses(Entry file) {
        Map<String, Sense> senses = new HashMap<>();
        file.find("topics").ifPresent(topics -> topics.map().forEach((name, lists) -> topic(topic(name, lists), lists, senses)));
        file.find("urgent").ifPresent(urgent -> urgent.map().forEach((name, list) -> list.items().forEach(term ->
                add(senses, term.text(), new Sense(known(senses, term.text(), -PLAIN), Set.of(), Set.of(), Set.of(urgency(name, list)))))));
        // An opinion's own value takes the place of the plain one, in either direction.
        file.field("opinion").map().forEach((grade, list) -> list.items().forEach(term -> {
            double value = value(grade, list);
            Sense before = senses.getOrDefault(term.text(), Sense.NOTHING);
            senses.put(term.text(), new Sense(value, before.roles(), before.topics(), before.alarms()));
        }));
        role(file, "not", "before", Role.NOT_BEFORE, senses);
        role(file, "not", "after", Role.NOT_AFTER, senses);
        role(file, "degree", "more", Role.MORE, senses);
        role(file, "degree", "less", Role.LESS, senses);
        role(file, "turn", "but", Role.BUT, senses);
        role(file, "turn", "though", Role.THOUGH, senses);
        file.texts("nothing").forEach(term -> add(senses, term, Sense.NOTHING));
        return senses;
    }

    private static void topic(Topic topic, Entry lists, Map<String, Sense> senses) {
        lists.texts("about").forEach(term -> add(senses, term, new Sense(0, Set.of(), Set.of(topic), Set.of())));
        lists.texts("praise").forEach(term -> add(senses, term, new Sense(PLAIN, Set.of(), Set.of(topic), Set.of())));
        lists.texts("blame").forEach(term -> add(senses, term, new Sense(-PLAIN, Set.of(), Set.of(topic), Set.of())));
    }

    private static void role(Entry file, String group, String key, Role role, Map<String, Sense> senses) {
        file.find(group).ifPresent(lists -> lists.texts(key).forEach(term ->
                add(senses, term, new Sense(0, Set.of(role), Set.of(), Set.of()))));
    }

    private static void add(Map<String, Sense> senses, String term, Sense sense) {
        senses.merge(term, sense, Sense::and);
    }

    private static double known(Map<String, Sense> senses, String term, double otherwise) {
        Sense sense = senses.get(term);
        return sense == null || sense.value() == 0 ? otherwise : sense.value();
    }

    private static double value(String grade, Entry at) {
        Double value = VALUES.get(grade);
        if (value == null) {
            throw at.wrong("voice.file.grade", grade);
        }
        return value;
    }

    private static Topic topic(String name, Entry at) {
        return Arrays.stream(Topic.values()).filter(topic -> topic.code().equals(name)).findFirst()
                .orElseThrow(() -> at.wrong("voice.file.topic", name));
    }

    private static Urgency urgency(String name, Entry at) {
        return Arrays.stream(Urgency.values()).filter(urgency -> urgency.code().equals(name)).findFirst()
                .orElseThrow(() -> at.wrong("voice.file.urgent", name));
    }

    private static Map<String, Double> values() {
        return Map.of("great", 3.0, "good", 2.0, "fair", 1.0, "poor", -1.0, "bad", -2.0, "awful", -3.0);
    }
}
