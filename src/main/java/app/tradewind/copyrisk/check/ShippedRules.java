package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The packs and lexicons that come with the program: the resources that {@code packs/index.txt} lists,
 * in its order. A file with the key {@code lexicon} is one, every other file is a pack.
 *
 * @param packs rule packs
 * @param lexicons lists that the packs name
 */
public record ShippedRules(List<RulePack> packs, List<Lexicon> lexicons) {

    private static final String FOLDER = "/app/tradewind/copyrisk/packs/";

    public ShippedRules {
        packs = List.copyOf(packs);
        lexicons = List.copyOf(lexicons);
    }

    /** Reads them all. @throws app.tradewind.reference.ReferenceException if one is not fit to load */
    public static ShippedRules load() {
        List<RulePack> packs = new ArrayList<>();
        List<Lexicon> lexicons = new ArrayList<>();
        for (String name : text("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            Entry file = DataFile.parse(name, text(name));
            if (file.find("lexicon").isPresent()) {
                lexicons.add(Lexicon.read(file));
            } else {
                packs.add(RulePack.read(file));
            }
        }
        return new ShippedRules(packs, lexicons);
    }

    public CopyChecker checker() {
        return new CopyChecker(packs, lexicons);
    }

    private static String text(String name) {
        try (InputStream in = ShippedRules.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("rule file missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
