package app.tradewind.copyrisk.rules;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import app.tradewind.words.text.Tongue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a seller has made of one rule of another file. Only what is said here differs: all else stays as the
 * rule's own file has it, in its later versions too. Keys of the file: {@code change} (the rule's id),
 * {@code changed} (the day), {@code off} (the reason, for a rule that is switched off), {@code severity},
 * {@code terms} and {@code unless} (added to the rule's own), {@code message}, {@code advice}, {@code safer},
 * {@code source} with {@code checked}, {@code examples}.
 *
 * @param rule id of the rule
 * @param off why it is switched off; empty where it speaks
 * @param card severity, source and day that hold instead
 * @param adds what is added to it
 * @param says what it says instead
 * @param examples texts that prove what is added
 */
public record RuleChange(String rule, String off, Card card, Adds adds, Says says, List<Example> examples) {

    private static final Set<String> KEYS = Set.of("change", "changed", "off", "severity", "terms", "unless", "message", "advice",
            "safer", "source", "checked", "examples");

    public RuleChange {
        examples = List.copyOf(examples);
    }

    /**
     * @param changed the day of the change
     * @param severity {@code null} for the rule's own
     * @param source empty for the rule's own
     * @param asOf when the source was looked up, {@code null} for the rule's own day
     */
    public record Card(LocalDate changed, Finding.Severity severity, String source, LocalDate asOf) { }

    /** @param terms further words to look for @param unless further expressions that pass */
    public record Adds(Terms terms, Terms unless) { }

    /** Each {@code null} where the rule's own stands; a safer wording only in the languages named. */
    public record Says(Bilingual message, Bilingual advice, Map<String, String> safer) { }

    /** @throws app.tradewind.reference.ReferenceException with file and line where the file is not fit to load */
    public static RuleChange read(Entry file) {
        file.allowOnly(KEYS);
        Card card = new Card(file.field("changed").day(),
                file.find("severity").isPresent() ? file.oneOf(Finding.Severity.class, "severity") : null,
                file.text("source", ""), file.day("checked").orElse(null));
        Adds adds = new Adds(Terms.read(file, "terms"), Terms.read(file, "unless"));
        List<Example> examples = file.list("examples").stream().map(entry -> example(file, entry)).toList();
        if (!adds.terms.isEmpty() && examples.stream().allMatch(example -> example.span().isEmpty())) {
            throw file.field("terms").wrong("copydesk.change.no-flag");
        }
        if (!adds.unless.isEmpty() && examples.stream().allMatch(example -> example.span().isPresent())) {
            throw file.field("unless").wrong("copydesk.change.no-pass");
        }
        if (file.find("off").isPresent() && file.text("off").isBlank()) {
            throw file.field("off").wrong("copydesk.change.no-reason");
        }
        return new RuleChange(file.text("change"), file.text("off", ""), card, adds,
                new Says(bilingual(file, "message"), bilingual(file, "advice"), safer(file)), examples);
    }

    public boolean isOff() {
        return !off.isEmpty();
    }

    /** The rule as this workspace has it. */
    public Rule over(Rule shipped) {
        Finding.Rule was = shipped.card();
        Finding.Rule now = new Finding.Rule(was.id(), was.family(), card.severity == null ? was.severity() : card.severity, was.layer(),
                card.source.isEmpty() ? was.source() : card.source, card.asOf == null ? was.asOf() : card.asOf);
        Look look = shipped.look();
        Excuses excuses = shipped.excuses();
        Finding.Wording wording = shipped.wording();
        Map<String, String> safer = new LinkedHashMap<>(wording.safer());
        safer.putAll(says.safer);
        List<Example> all = new ArrayList<>(shipped.examples());
        examples.forEach(example -> all.add(placed(example, shipped)));
        return new Rule(now, shipped.scope(),
                new Look(merged(look.trigger(), adds.terms), look.patterns(), look.units(), look.partners(), look.data()),
                new Excuses(merged(excuses.unless(), adds.unless), excuses.around(), excuses.denial(), excuses.evidence(), excuses.leads()),
                new Finding.Wording(says.message == null ? wording.message() : says.message,
                        says.advice == null ? wording.advice() : says.advice, safer), all);
    }

    private static Terms merged(Terms own, Terms more) {
        if (more.isEmpty()) {
            return own;
        }
        Map<Integer, List<String>> all = new LinkedHashMap<>(own.byLanguage());
        more.byLanguage().forEach((bits, words) -> all.merge(bits, words, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        return new Terms(all, Stream.concat(own.lexicons().stream(), more.lexicons().stream()).distinct().toList());
    }

    /** An example that names no market or category is read in the first of the rule's own. */
    private static Example placed(Example example, Rule rule) {
        ListingText.Setting setting = example.listing().setting();
        List<String> markets = setting.markets().isEmpty()
                ? List.of(rule.scope().markets().stream().sorted().findFirst().orElse("US")) : setting.markets();
        String category = setting.category().isEmpty()
                ? rule.scope().categories().stream().sorted().findFirst().orElse("home") : setting.category();
        ListingText text = example.listing();
        return new Example(new ListingText(text.id(), new ListingText.Setting(setting.lang(), markets, category, setting.brand()),
                text.fields(), text.evidence(), text.attributes()), example.span(), example.line());
    }

    private static Example example(Entry file, Entry entry) {
        entry.allowOnly(Set.of("flag", "pass", "lang", "market", "category", "brand", "evidence", "data"));
        boolean flag = entry.find("flag").isPresent();
        String text = entry.text(flag ? "flag" : "pass");
        if (flag != Example.marked(text).isPresent()) {
            throw entry.wrong("copyrisk.example-mark", text);
        }
        Map<String, String> data = new LinkedHashMap<>();
        entry.find("data").ifPresent(known -> known.map().forEach((key, value) -> data.put(key, value.text())));
        return new Example(new ListingText(file.text("change"), new ListingText.Setting(entry.text("lang", ""),
                entry.find("market").map(market -> List.of(market.text())).orElse(List.of()), entry.text("category", ""), entry.text("brand", "")),
                Map.of("text", Example.unmarked(text)), entry.texts("evidence"), data), Example.marked(text), entry.line());
    }

    private static Map<String, String> safer(Entry file) {
        Map<String, String> safer = new LinkedHashMap<>();
        file.find("safer").ifPresent(entry -> entry.map().forEach((tag, text) -> {
            if (!"any".equals(tag) && Tongue.ofTag(tag).isEmpty()) {
                throw text.wrong("copyrisk.no-such-language", tag);
            }
            safer.put(tag, text.text());
        }));
        return safer;
    }

    private static Bilingual bilingual(Entry file, String key) {
        return file.find(key).map(entry -> new Bilingual(entry.text("en"), entry.text("zh"))).orElse(null);
    }
}
