package app.tradewind.jobs.copydesk.packs;

import app.tradewind.jobs.copydesk.RuleShelf;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.report.WholeFile;
import app.tradewind.storage.ReferenceFiles;

import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shipped rules as this workspace wants them: one file each in the workspace's reference folder,
 * {@code copyrisk/packs/changes/}, with nothing in it but what differs.
 */
public final class RuleEdits {

    private static final String FOLDER = "changes/";

    private final ReferenceFiles files;
    private final RuleShelf shelf;

    public RuleEdits(ReferenceFiles files, RuleShelf shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    /**
     * Keeps a change if the rule still does what its examples and the two texts say, beside all other rules.
     *
     * @return what is wrong with it, with file, line and reason; empty where it was kept
     */
    public Optional<Phrase> save(RuleWish wish, LocalDate today) throws IOException {
        if (wish.isEmpty()) {
            return Optional.of(Phrase.of("copydesk.change.nothing"));
        }
        Optional<String> flag = OwnRules.marked(wish.texts().flag(), wish.adds().words());
        if (!wish.adds().words().isEmpty() && flag.isEmpty()) {
            return Optional.of(Phrase.of("copydesk.own.not-in-text"));
        }
        if (!wish.adds().excuses().isEmpty() && OwnRules.marked(wish.texts().pass(), wish.adds().excuses()).isEmpty()) {
            return Optional.of(Phrase.of("copydesk.change.not-in-pass"));
        }
        String name = shelf.loaded().read().changed().containsKey(wish.rule()) ? shelf.loaded().read().changed().get(wish.rule()).file()
                : FOLDER + wish.rule() + ".yaml";
        String text = text(wish, flag.orElse(""), today);
        Map<String, String> own = new LinkedHashMap<>(files.own(ReferenceData.PACKS));
        own.put(name, text);
        List<Phrase> before = shelf.loaded().read().refused();
        Optional<Phrase> problem = shelf.with(own, List.of()).read().refused().stream().filter(each -> !before.contains(each)).findFirst();
        if (problem.isEmpty()) {
            WholeFile.write(files.place(ReferenceData.PACKS, name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return problem;
    }

    /** The rule is again as it was shipped. @return whether it was changed */
    public boolean back(String rule) throws IOException {
        var changed = shelf.loaded().read().changed().get(rule);
        return changed != null && Files.deleteIfExists(files.place(ReferenceData.PACKS, changed.file()));
    }

    private static String text(RuleWish wish, String flag, LocalDate today) {
        String lang = wish.adds().lang();
        List<String> lines = new ArrayList<>(List.of("change: " + YamlText.quoted(wish.rule()), "changed: " + today));
        if (!wish.off().isBlank()) {
            lines.add("off: " + YamlText.quoted(wish.off()));
        }
        if (wish.card().severity() != null) {
            lines.add("severity: " + wish.card().severity().name().toLowerCase(Locale.ROOT));
        }
        if (!wish.adds().words().isEmpty()) {
            lines.add("terms: {" + lang + ": " + YamlText.list(wish.adds().words()) + "}");
        }
        if (!wish.adds().excuses().isEmpty()) {
            lines.add("unless: {" + lang + ": " + YamlText.list(wish.adds().excuses()) + "}");
        }
        if (!wish.says().message().isBlank()) {
            String message = YamlText.quoted(wish.says().message());
            lines.add("message: {en: " + message + ", zh: " + message + "}");
        }
        if (!wish.says().safer().isBlank()) {
            String safer = YamlText.quoted(wish.says().safer());
            lines.add("advice: {en: " + safer + ", zh: " + safer + "}");
            lines.add("safer: {" + lang + ": " + safer + "}");
        }
        if (!wish.card().source().isBlank()) {
            lines.add("source: " + YamlText.quoted(wish.card().source()));
        }
        if (wish.card().asOf() != null) {
            lines.add("checked: " + wish.card().asOf());
        }
        String setting = "any".equals(lang) ? "" : "\n    lang: " + lang;
        if (!flag.isBlank() || !wish.texts().pass().isBlank()) {
            lines.add("examples:");
        }
        if (!flag.isBlank()) {
            lines.add("  - flag: " + YamlText.quoted(flag) + setting);
        }
        if (!wish.texts().pass().isBlank()) {
            lines.add("  - pass: " + YamlText.quoted(wish.texts().pass()) + setting);
        }
        return String.join("\n", lines) + "\n";
    }
}
