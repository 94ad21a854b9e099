package app.tradewind.jobs.boards.copy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of one product: a person's word before the listing's own sheet, that before the supplier's.
 *
 * @param all one a name, in the order of its sources
 */
public record Knowledge(List<Known> all) {

    public static final Knowledge NONE = new Knowledge(List.of());

    public Knowledge {
        all = List.copyOf(all);
    }

    /** @param told by all sources, the strongest first; what a weaker one says otherwise is kept beside it */
    public static Knowledge of(List<Known> told) {
        Map<String, Known> byName = new LinkedHashMap<>();
        for (Known each : told) {
            byName.merge(key(each.name()), each, (first, later) -> first.other().isEmpty() && !first.value().equalsIgnoreCase(later.value())
                    ? first.beside(later.value()) : first);
        }
        return new Knowledge(List.copyOf(byName.values()));
    }

    /** Name to value, as a check takes them; nothing of what the product has not. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        all.stream().filter(each -> !each.value().isBlank()).forEach(each -> attributes.put(each.name(), each.value()));
        return attributes;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    }
}
