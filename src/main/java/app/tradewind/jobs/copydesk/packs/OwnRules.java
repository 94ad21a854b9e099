package app.tradewind.jobs.copydesk.packs;

import app.tradewind.jobs.copydesk.RuleShelf;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.report.WholeFile;
import app.tradewind.storage.ReferenceFiles;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The seller's own rules: one file each in the workspace's reference folder, {@code copyrisk/packs/own/}, so
 * that one that goes wrong stops no other. Together they are one pack, {@code own}.
 */
public final class OwnRules {

    private static final String FOLDER = "own/";
    private static final String HEAD = "pack: own\nlayer: own\nchecked: %s\nrules:\n";
    private static final String RULES = "rules:\n";
    private static final int LONGEST_NAME = 40;

    private final ReferenceFiles files;
    private final RuleShelf shelf;

    public OwnRules(ReferenceFiles files, RuleShelf shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    /**
     * Keeps a rule if it does what its two texts say, beside all other rules.
     *
     * @return what is wrong with it, with file, line and reason; empty where it was kept
     */
    public Optional<Phrase> save(OwnRule rule, LocalDate today) throws IOException {
        if (rule.words().isEmpty()) {
            return Optional.of(Phrase.of("copydesk.own.no-word"));
        }
        String id = id(rule.words().get(0));
        String name = FOLDER + id + ".yaml";
        Optional<String> flag = marked(rule.flag(), rule.words());
        if (flag.isEmpty()) {
            return Optional.of(Phrase.of("copydesk.own.not-in-text"));
        }
        String text = String.format(HEAD, today) + block(id, rule, flag.get(), today);
        Map<String, String> own = new LinkedHashMap<>(files.own(ReferenceData.PACKS));
        own.put(name, text);
        List<Phrase> before = shelf.loaded().read().refused();
        Optional<Phrase> problem = shelf.with(own, List.of()).read().refused().stream().filter(each -> !before.contains(each)).findFirst();
        if (problem.isEmpty()) {
            WholeFile.write(files.place(ReferenceData.PACKS, name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return problem;
    }

    /** Takes an own file away; a shipped one of its name stands again. @return whether there was one */
    public boolean remove(String file) throws IOException {
        Path root = files.place(ReferenceData.PACKS, "").normalize();
        Path place = files.place(ReferenceData.PACKS, file).normalize();
        return place.startsWith(root) && Files.deleteIfExists(place);
    }

    /** Writes all own rules as one pack that another workspace can take. @return how many files went into it */
    public int export(Path target, LocalDate today) throws IOException {
        StringBuilder all = new StringBuilder(String.format(HEAD, today));
        int count = 0;
        for (Map.Entry<String, String> file : files.own(ReferenceData.PACKS).entrySet()) {
            int at = file.getValue().indexOf(RULES);
            if (file.getKey().startsWith(FOLDER) && at >= 0) {
                all.append(file.getValue().substring(at + RULES.length()));
                count++;
            }
        }
        if (count > 0) {
            WholeFile.write(target, out -> out.write(all.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return count;
    }

    /** The text to flag with its span marked: as the person marked it, or the first of the words in it. */
    static Optional<String> marked(String flag, List<String> words) {
        if (flag.contains("[[")) {
            return Optional.of(flag);
        }
        for (String word : words) {
            String plain = word.replace("*", "").replace("^", "").replace("!", "");
            int at = flag.toLowerCase(Locale.ROOT).indexOf(plain.toLowerCase(Locale.ROOT));
            if (at >= 0 && !plain.isBlank()) {
                int end = at + plain.length();
                while (word.endsWith("*") && end < flag.length() && Character.isLetter(flag.charAt(end))) {
                    end++;
                }
                return Optional.of(flag.substring(0, at) + "[[" + flag.substring(at, end) + "]]" + flag.substring(end));
            }
        }
        return Optional.empty();
    }

    private static String block(String id, OwnRule rule, String flag, LocalDate today) {
        OwnRule.Where where = rule.where();
        String advice = rule.says().safer().isBlank() ? rule.says().message() : rule.says().safer();
        List<String> lines = new ArrayList<>(List.of("  - id: " + id, "    family: " + where.family(),
                "    severity: " + where.severity().name().toLowerCase(Locale.ROOT)));
        if (!where.markets().isEmpty()) {
            lines.add("    markets: [" + String.join(", ", where.markets().stream().map(YamlText::quoted).toList()) + "]");
        }
        lines.add("    terms:");
        lines.add("      " + where.lang() + ": [" + String.join(", ", rule.words().stream().map(YamlText::quoted).toList()) + "]");
        lines.add("    message: {en: " + YamlText.quoted(rule.says().message()) + ", zh: " + YamlText.quoted(rule.says().message()) + "}");
        lines.add("    advice: {en: " + YamlText.quoted(advice) + ", zh: " + YamlText.quoted(advice) + "}");
        if (!rule.says().safer().isBlank()) {
            lines.add("    safer: {" + where.lang() + ": " + YamlText.quoted(rule.says().safer()) + "}");
        }
        lines.add("    source: " + YamlText.quoted(rule.says().source()));
        lines.add("    checked: " + today);
        lines.add("    examples:");
        String setting = ("any".equals(where.lang()) ? "" : "\n        lang: " + where.lang())
                + (where.markets().isEmpty() ? "" : "\n        market: " + YamlText.quoted(where.markets().get(0)));
        lines.add("      - flag: " + YamlText.quoted(flag) + setting);
        lines.add("      - pass: " + YamlText.quoted(rule.pass()) + setting);
        return String.join("\n", lines) + "\n";
    }

    /** A file's name out of the first word: its letters and digits, or their number where a file could not be called so. */
    private static String id(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "rule-" + Integer.toHexString(word.hashCode()) : plain;
        return id.length() > LONGEST_NAME ? id.substring(0, LONGEST_NAME) : id;
    }
}
