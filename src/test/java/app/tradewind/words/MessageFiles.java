package app.tradewind.words;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares message files with each other and with the sources that speak from them. */
final class MessageFiles {

    private MessageFiles() { }

    /**
     * @param english texts by key
     * @param chinese texts by key
     * @param sources everything that may name a key, as one text
     * @return what is wrong, ready to paste into a message file where that helps
     */
    static List<String> complaints(Map<String, String> english, Map<String, String> chinese, String sources) {
        List<String> found = new ArrayList<>();
        english.forEach((key, text) -> {
            if (!chinese.containsKey(key)) {
                found.add("missing in Chinese: " + key + "=" + text);
            } else if (!places(text).equals(places(chinese.get(key)))) {
                found.add("different places: " + key + " " + places(text) + " and " + places(chinese.get(key)));
            }
            if (!sources.contains('"' + key + '"')) {
                found.add("unused: " + key);
            }
        });
        chinese.forEach((key, text) -> {
            if (!english.containsKey(key)) {
                found.add("missing in English: " + key + "=" + text);
            }
        });
        return found;
    }

    /** The numbered places a pattern fills, however deep in plurals. */
    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                places.add(pattern.getSubstring(part));
            }
        }
        return places;
    }
}
