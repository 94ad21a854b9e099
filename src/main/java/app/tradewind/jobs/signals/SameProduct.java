package app.tradewind.jobs.signals;

import app.tradewind.storage.Settings;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which platform number is which own product, where a person says it and no file does. One line a number. */
public final class SameProduct {

    private static final String SETTING = "same-product";

    private final Settings settings;

    public SameProduct(Settings settings) {
        this.settings = settings;
    }

    /** Own product numbers by the platform's number in upper case. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        settings.get(SETTING).orElse("").lines().map(line -> line.split("\t", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> all.put(pair[0], pair[1]));
        return all;
    }

    /** @param sku the own product, empty to take the match back */
    public void match(String number, String sku) {
        Map<String, String> all = all();
        String key = number.strip().toUpperCase(Locale.ROOT);
        if (sku.isBlank()) {
            all.remove(key);
        } else {
            all.put(key, sku.strip());
        }
        settings.put(SETTING, all.entrySet().stream().map(pair -> pair.getKey() + "\t" + pair.getValue()).collect(Collectors.joining("\n")));
    }
}
