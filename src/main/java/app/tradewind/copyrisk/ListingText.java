package app.tradewind.copyrisk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is checked: one listing's texts and what is known about it.
 *
 * @param id the listing's id
 * @param setting language, markets, category, brand
 * @param fields the texts by field name, in order
 * @param evidence what the seller holds, each {@code mark:number:valid-until} or plain words
 * @param attributes the product's own data, {@code noise_db=38}; empty where not known
 */
public record ListingText(String id, Setting setting, Map<String, String> fields, List<String> evidence,
        Map<String, String> attributes) {

    public ListingText {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        evidence = List.copyOf(evidence);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * @param lang language tag, or empty where it is to be guessed from the text
     * @param markets market codes in order; empty for the rules that hold everywhere
     * @param category the seller's own word, or empty
     * @param brand the seller's own brand, or empty
     */
    public record Setting(String lang, List<String> markets, String category, String brand) {
        public Setting {
            markets = List.copyOf(markets);
        }
    }
}
