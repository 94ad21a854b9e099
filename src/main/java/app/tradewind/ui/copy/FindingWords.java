package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Tone;
import java.util.List;

/** What the kinds, layers and severities of findings are called. */
public final class FindingWords {

    /** All families, as rules name them. */
    public static final List<String> FAMILIES = List.of("false_certification", "unsupported_certification", "medical_claim",
            "pesticide_claim", "green_claim", "origin_claim", "superlative", "trademark", "culture_number", "culture_colour",
            "culture_animal", "culture_religion", "culture_politics", "culture_history", "culture_language", "child_safety",
            "invented_feature", "pii_or_contact");

    private FindingWords() { }

    static String family(Texts texts, Finding finding) {
        return family(texts, finding.rule().family());
    }

    public static String family(Texts texts, String family) {
        String code = switch (family) {
            case "false_certification" -> "ui.copy.family.false-certification";
            case "unsupported_certification" -> "ui.copy.family.unsupported-certification";
            case "medical_claim" -> "ui.copy.family.medical-claim";
            case "pesticide_claim" -> "ui.copy.family.pesticide-claim";
            case "green_claim" -> "ui.copy.family.green-claim";
            case "origin_claim" -> "ui.copy.family.origin-claim";
            case "superlative" -> "ui.copy.family.superlative";
            case "trademark" -> "ui.copy.family.trademark";
            case "culture_number" -> "ui.copy.family.culture-number";
            case "culture_colour" -> "ui.copy.family.culture-colour";
            case "culture_animal" -> "ui.copy.family.culture-animal";
            case "culture_religion" -> "ui.copy.family.culture-religion";
            case "culture_politics" -> "ui.copy.family.culture-politics";
            case "culture_history" -> "ui.copy.family.culture-history";
            case "culture_language" -> "ui.copy.family.culture-language";
            case "child_safety" -> "ui.copy.family.child-safety";
            case "invented_feature" -> "ui.copy.family.invented-feature";
            case "pii_or_contact" -> "ui.copy.family.contact";
            default -> "";
        };
        return code.isEmpty() ? family.replace('_', ' ') : texts.say(code);
    }

    /** Where the rule comes from: {@code market:DE+FR} is said as "market DE, FR". */
    public static String layer(Texts texts, String layer) {
        int colon = layer.indexOf(':');
        String scope = colon < 0 ? "" : layer.substring(colon + 1).replace("+", ", ");
        return switch (colon < 0 ? layer : layer.substring(0, colon)) {
            case "base" -> texts.say("ui.copy.layer.base");
            case "own" -> texts.say("ui.copy.layer.own");
            case Finding.OPINION -> texts.say("copyrisk.opinion.layer");
            case "market" -> texts.say("ui.copy.layer.market", scope);
            case "category" -> texts.say("ui.copy.layer.category", scope);
            default -> layer;
        };
    }

    public static Tone tone(Severity severity) {
        return severity == null ? Tone.GOOD : switch (severity) {
            case HIGH -> Tone.BAD;
            case MEDIUM -> Tone.WARN;
            case LOW -> Tone.INFO;
        };
    }

    /** How many of the gravest there are: "2 grave". */
    static String count(Texts texts, Severity severity, long count) {
        return severity == null ? texts.say("ui.copy.count.none") : texts.say(switch (severity) {
            case HIGH -> "ui.copy.count.high";
            case MEDIUM -> "ui.copy.count.medium";
            case LOW -> "ui.copy.count.low";
        }, count);
    }

    public static String severity(Texts texts, Severity severity) {
        return texts.say(switch (severity) {
            case HIGH -> "ui.copy.severity.high";
            case MEDIUM -> "ui.copy.severity.medium";
            case LOW -> "ui.copy.severity.low";
        });
    }

    /** The same for a finding: a suggestion has its own. */
    static String styleClass(Finding finding) {
        return finding.suggested() ? "mark-suggestion" : styleClass(finding.rule().severity());
    }

    /** Style class of what belongs to a severity: marks in the text and the edge of a card. */
    public static String styleClass(Severity severity) {
        return switch (severity) {
            case HIGH -> "mark-high";
            case MEDIUM -> "mark-medium";
            case LOW -> "mark-low";
        };
    }
}
