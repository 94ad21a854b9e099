package app.tradewind.copyrisk.opinion;

import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a suggestion says, by family.
 *
 * @param right how many suggestions were right on texts that nothing was learned from
 * @param of how many there were
 * @param messages what a piece of text reads like
 * @param advice what to do about it
 */
record Sayings(int right, int of, Map<String, Bilingual> messages, Bilingual advice) {

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    static Sayings read(Entry file) {
        file.allowOnly(Set.of("unseen", "advice", "families"));
        Map<String, Bilingual> messages = new LinkedHashMap<>();
        file.field("families").map().forEach((family, words) -> messages.put(family, bilingual(words)));
        return new Sayings(whole(file, "right"), whole(file, "of"), messages, bilingual(file.field("advice")));
    }

    private static int whole(Entry file, String key) {
        return file.field("unseen").field(key).number().intValue();
    }

    private static Bilingual bilingual(Entry words) {
        return new Bilingual(words.text("en"), words.text("zh"));
    }
}
