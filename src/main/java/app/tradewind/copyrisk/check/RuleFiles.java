package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.reference.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules that count: packs, and the lexicons that they name.
 *
 * @param packs rule packs
 * @param lexicons lists that the packs name
 */
public record RuleFiles(List<RulePack> packs, List<Lexicon> lexicons) {

    public RuleFiles {
        packs = List.copyOf(packs);
        lexicons = List.copyOf(lexicons);
    }

    /**
     * Reads parsed files: one with the key {@code lexicon} is one, every other is a pack.
     *
     * @throws app.tradewind.reference.ReferenceException if one is not fit to load
     */
    public static RuleFiles of(List<Entry> files) {
        List<RulePack> packs = new ArrayList<>();
        List<Lexicon> lexicons = new ArrayList<>();
        for (Entry file : files) {
            if (file.find("lexicon").isPresent()) {
                lexicons.add(Lexicon.read(file));
            } else {
                packs.add(RulePack.read(file));
            }
        }
        return new RuleFiles(packs, lexicons);
    }

    /** How many rules the packs hold. */
    public int rules() {
        return packs.stream().mapToInt(pack -> pack.rules().size()).sum();
    }

    public CopyChecker checker() {
        return new CopyChecker(packs, lexicons);
    }
}
