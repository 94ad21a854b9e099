package app.tradewind.ui.products;

import app.tradewind.ui.support.Texts;
import java.util.List;

/** What a criterion is called; one that the desk does not know keeps the name of its column. */
final class CriterionName {

    private CriterionName() { }

    static String say(Texts texts, String name) {
        String code = switch (name) {
            case "growth" -> "jobs.criterion.growth";
            case "margin" -> "jobs.criterion.margin";
            case "demand" -> "jobs.criterion.demand";
            case "position" -> "jobs.criterion.position";
            case "cover" -> "jobs.criterion.cover";
            case "copy" -> "jobs.criterion.copy";
            default -> "";
        };
        return code.isEmpty() ? name : texts.say(code);
    }

    /** Several in a row. */
    static String list(Texts texts, List<String> names) {
        String all = "";
        for (String name : names) {
            all = all.isEmpty() ? say(texts, name) : texts.say("ui.products.list", all, say(texts, name));
        }
        return all;
    }
}
