package app.tradewind.jobs.desk;

import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.copyrisk.evidence.MarkRegister;
import app.tradewind.copyrisk.opinion.SecondOpinion;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.market.MarketProfiles;
import app.tradewind.market.shutdown.Shutdowns;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.storage.ReferenceFiles;
import app.tradewind.voice.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reference files read into what the rooms understand. */
public final class ReferenceData {

    /** Folder of the rule packs. */
    public static final String PACKS = "copyrisk/packs";

    private final Function<String, Map<String, String>> texts;

    private ReferenceData(Function<String, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** Only what travels with the program. */
    public static ReferenceData shipped() {
        return new ReferenceData(ReferenceFiles::shipped);
    }

    /** A workspace's view: the person's own files in place of the shipped ones. */
    public static ReferenceData of(ReferenceFiles files) {
        return new ReferenceData(files::texts);
    }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    public MarketProfiles markets() {
        return MarketProfiles.readAll(entries("market"));
    }

    /** When factories stand still. @throws app.tradewind.reference.ReferenceException naming file and line */
    public Shutdowns shutdowns() {
        return Shutdowns.readAll(entries("shutdown"));
    }

    /** What it costs this seller to sell, by market code. @throws app.tradewind.reference.ReferenceException naming file and line */
    public Map<String, SellingCosts> costs() {
        Map<String, SellingCosts> costs = new TreeMap<>();
        entries("pricing").forEach(file -> costs.putAll(SellingCosts.read(file)));
        return costs;
    }

    /** By which ways goods travel, and what that costs. @throws app.tradewind.reference.ReferenceException naming file and line */
    public RouteBook routes() {
        return RouteBook.read(entries(RouteBook.FOLDER));
    }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    public RuleFiles rules() {
        return RuleFiles.of(entries(PACKS));
    }

    /** The learned second opinion that travels with the program. @param lexicons the rules' lists, own ones among them */
    public static SecondOpinion opinion(List<Lexicon> lexicons) {
        Map<String, String> texts = ReferenceFiles.shipped("copyrisk/opinion");
        return SecondOpinion.read(texts.get("model.txt"), DataFile.parse("says.yaml", texts.get("says.yaml")), lexicons);
    }

    /** Which words of reviews say what. @throws app.tradewind.reference.ReferenceException naming file and line */
    public Lexicons lexicons() {
        return Lexicons.read(entries(Lexicons.FOLDER));
    }

    /** What the numbers on papers look like. @throws app.tradewind.reference.ReferenceException naming file and line */
    public MarkRegister marks() {
        return MarkRegister.of(entries("copyrisk/marks"));
    }

    /** The texts of one folder's files by name, in the order of its list. */
    public Map<String, String> texts(String folder) {
        return texts.apply(folder);
    }

    /** The parsed files of one folder, in the order of its list. */
    public List<Entry> entries(String folder) {
        List<Entry> entries = new ArrayList<>();
        texts.apply(folder).forEach((name, text) -> entries.add(DataFile.parse(name, text)));
        return entries;
    }
}
