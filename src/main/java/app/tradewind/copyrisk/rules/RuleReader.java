package app.tradewind.copyrisk.rules;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Tongue;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one rule of a pack and refuses what could never be trusted: no example, no source, no trigger. */
final class RuleReader {

    private static final Set<String> FAMILIES = Set.of("false_certification", "unsupported_certification",
            "medical_claim", "pesticide_claim", "green_claim", "origin_claim", "superlative", "trademark",
            "culture_number", "culture_colour", "culture_animal", "culture_religion", "culture_politics",
            "culture_history", "culture_language", "child_safety", "invented_feature", "pii_or_contact");

    private final Entry file;
    private final String pack;
    private final String layer;

    RuleReader(Entry file, String pack, String layer) {
        this.file = file;
        this.pack = pack;
        this.layer = layer;
    }

    Rule read(Entry rule) {
        rule.allowOnly(Set.of("id", "family", "severity", "markets", "categories", "languages", "terms", "patterns", "units", "with",
                "context",
                "data", "unless", "near", "after", "beside", "reach", "denial", "evidence", "leads", "message", "advice", "safer", "source",
                "checked", "examples"));
        Look look = look(rule);
        Excuses.Around around = new Excuses.Around(Terms.read(rule, "near"), rule.number("reach").map(Number::intValue).orElse(0),
                Terms.read(rule, "after"), Terms.read(rule, "beside"));
        Excuses excuses = new Excuses(Terms.read(rule, "unless"), around, rule.find("denial").isPresent() ? rule.oneOf(Excuses.Denying.class, "denial") : Excuses.Denying.CLEARS,
                rule.texts("evidence"), "true".equals(rule.text("leads", "")));
        Finding.Wording wording = new Finding.Wording(bilingual(rule, "message"), bilingual(rule, "advice"),
                safer(rule));
        return new Rule(card(rule), scope(rule), look, excuses, wording, examples(rule));
    }

    private Finding.Rule card(Entry rule) {
        String family = own(rule, "family").text();
        if (!FAMILIES.contains(family)) {
            throw own(rule, "family").wrong("copyrisk.no-such-family", family);
        }
        Entry severity = rule.find("severity").isPresent() ? rule : file;
        Set<String> where = new TreeSet<>("market".equals(layer) ? scope(rule).markets() : scope(rule).categories());
        String named = where.isEmpty() || "base".equals(layer) || "own".equals(layer) ? layer
                : layer + ":" + String.join("+", where);
        return new Finding.Rule(pack + "." + rule.text("id"), family, severity.oneOf(Finding.Severity.class, "severity"),
                named, own(rule, "source").text(), own(rule, "checked").day());
    }

    private Rule.Scope scope(Entry rule) {
        return new Rule.Scope(set(rule, "markets"), set(rule, "categories"), languages(rule));
    }

    private int languages(Entry rule) {
        Entry owner = rule.find("languages").isPresent() ? rule : file;
        return owner.texts("languages").stream().mapToInt(tag -> Terms.bits(tag, owner)).reduce(0, (a, b) -> a | b);
    }

    private Set<String> set(Entry rule, String key) {
        List<String> texts = rule.find(key).isPresent() ? rule.texts(key) : file.texts(key);
        return new TreeSet<>(texts);
    }

    private Look look(Entry rule) {
        List<Partner> partners = new ArrayList<>();
        rule.list("with").forEach(entry -> partners.add(Partner.with(entry)));
        rule.list("context").forEach(entry -> partners.add(Partner.context(entry)));
        List<Look.Shape> shapes = rule.list("patterns").stream().map(RuleReader::shape).toList();
        List<Look.Unit> units = rule.list("units").stream().map(RuleReader::unit).toList();
        Look look = new Look(Terms.read(rule, "terms"), shapes, units, partners, rule.find("data").map(RuleReader::data).orElse(null));
        if (look.trigger().isEmpty() && shapes.isEmpty() && units.isEmpty()) {
            throw rule.wrong("copyrisk.no-trigger", rule.text("id"));
        }
        return look;
    }

    private static Look.Shape shape(Entry entry) {
        entry.allowOnly(Set.of("find", "anchors", "factor", "reads", "name", "digits"));
        String find = entry.text("find");
        if (entry.list("anchors").isEmpty()) {
            throw entry.wrong("copyrisk.no-anchor", find);
        }
        try {
            return new Look.Shape(entry.texts("anchors"), Pattern.compile(find),
                    entry.number("factor").map(Number::doubleValue).orElse(1.0),
                    "as-written".equals(entry.text("reads", "folded")), "true".equals(entry.text("name", "")),
                    entry.number("digits").map(Number::intValue).orElse(0));
        } catch (PatternSyntaxException e) {
            throw entry.wrong("copyrisk.bad-pattern", find, e.getDescription());
        }
    }

    private static Look.Unit unit(Entry entry) {
        entry.allowOnly(Set.of("written", "factor"));
        return new Look.Unit(entry.texts("written"), entry.number("factor").map(Number::doubleValue).orElse(1.0));
    }

    private static Look.DataTest data(Entry entry) {
        entry.allowOnly(Set.of("attributes", "is", "not", "missing", "worse"));
        Look.Worse worse = entry.find("worse").isPresent() ? entry.oneOf(Look.Worse.class, "worse") : null;
        return new Look.DataTest(entry.texts("attributes"), folded(entry, "is"), folded(entry, "not"),
                entry.find("missing").isPresent() ? entry.oneOf(Look.Missing.class, "missing") : Look.Missing.PASSES, worse);
    }

    private static List<String> folded(Entry entry, String key) {
        return entry.texts(key).stream().map(Folding::term).toList();
    }

    private List<Example> examples(Entry rule) {
        List<Example> examples = rule.list("examples").stream().map(entry -> example(rule, entry)).toList();
        if (examples.stream().noneMatch(example -> example.span().isPresent())) {
            throw rule.wrong("copyrisk.no-flag-example", rule.text("id"));
        }
        if (examples.stream().allMatch(example -> example.span().isPresent())) {
            throw rule.wrong("copyrisk.no-pass-example", rule.text("id"));
        }
        return examples;
    }

    private Example example(Entry rule, Entry entry) {
        entry.allowOnly(Set.of("flag", "pass", "lang", "market", "category", "brand", "evidence", "data"));
        boolean flag = entry.find("flag").isPresent();
        String text = entry.text(flag ? "flag" : "pass");
        Optional<String> span = Example.marked(text);
        if (flag != span.isPresent()) {
            throw entry.wrong("copyrisk.example-mark", text);
        }
        Rule.Scope scope = scope(rule);
        String market = entry.text("market", scope.markets().stream().sorted().findFirst().orElse("US"));
        String category = entry.text("category", scope.categories().stream().sorted().findFirst().orElse("home"));
        ListingText listing = new ListingText(pack + "." + rule.text("id"),
                new ListingText.Setting(entry.text("lang", ""), List.of(market), category, entry.text("brand", "")),
                Map.of("text", Example.unmarked(text)), entry.texts("evidence"), attributes(entry));
        return new Example(listing, span, entry.line());
    }

    private static Map<String, String> attributes(Entry entry) {
        Map<String, String> attributes = new LinkedHashMap<>();
        entry.find("data").ifPresent(data -> data.map().forEach((key, value) -> attributes.put(key, value.text())));
        return attributes;
    }

    /** What may stand in place of the marked text: {@code {en: whisper-quiet}}, {@code {any: ""}} to leave it out. */
    private static Map<String, String> safer(Entry rule) {
        Map<String, String> safer = new LinkedHashMap<>();
        rule.find("safer").ifPresent(entry -> entry.map().forEach((tag, text) -> {
            if (!"any".equals(tag) && Tongue.ofTag(tag).isEmpty()) {
                throw text.wrong("copyrisk.no-such-language", tag);
            }
            safer.put(tag, text.text());
        }));
        return safer;
    }

    private Bilingual bilingual(Entry rule, String key) {
        Entry entry = own(rule, key);
        return new Bilingual(entry.text("en"), entry.text("zh"));
    }

    /** The rule's own value, or the file's; the error of a missing one names the rule. */
    private Entry own(Entry rule, String key) {
        return rule.find(key).or(() -> file.find(key)).orElseThrow(() -> rule.wrong("reference.missing", key));
    }
}
