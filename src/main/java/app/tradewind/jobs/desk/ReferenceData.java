package app.tradewind.jobs.desk;

import app.tradewind.market.MarketProfiles;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.storage.ReferenceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reference files, the person's own in place of the shipped ones, read into what the rooms understand. */
public final class ReferenceData {

    private final ReferenceFiles files;

    public ReferenceData(ReferenceFiles files) {
        this.files = files;
    }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    public MarketProfiles markets() {
        return MarketProfiles.readAll(entries("market"));
    }

    /** The parsed files of one folder, in the order of their names' list. */
    public List<Entry> entries(String folder) {
        return parsed(files.texts(folder));
    }

    private static List<Entry> parsed(Map<String, String> texts) {
        List<Entry> entries = new ArrayList<>();
        texts.forEach((name, text) -> entries.add(DataFile.parse(name, text)));
        return entries;
    }
}
