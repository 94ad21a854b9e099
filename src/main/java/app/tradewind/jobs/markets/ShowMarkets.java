package app.tradewind.jobs.markets;

import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.MarketProfiles;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.storage.ReferenceFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lays out every market with the age of each figure, and the exchange rates. */
public final class ShowMarkets {

    static final String FOLDER = "market";

    private final ReferenceFiles files;

    public ShowMarkets(ReferenceFiles files) {
        this.files = files;
    }

    /**
     * @param rates as imported and typed
     * @param sells codes of the markets the seller lists in: these come first
     */
    public MarketsBoard run(FxRates rates, LocalDate today, Set<String> sells) {
        Map<String, Entry> byCode = byCode(files.texts(FOLDER));
        Map<String, Entry> shipped = byCode(ReferenceFiles.shipped(FOLDER));
        MarketProfiles profiles = MarketProfiles.readAll(new ArrayList<>(byCode.values()));
        List<MarketSheet> sheets = profiles.all().stream().sorted(Comparator.comparing(profile -> !sells.contains(profile.code())))
                .map(profile -> sheet(profile, byCode, shipped, today)).toList();
        return new MarketsBoard(today, sheets, rates.all().stream().map(rate -> new MarketsBoard.Rate(rate.from(), rate.to(), rate.day(),
                rate.rate(), rate.origin() == null ? "" : rate.origin().file(),
                !rate.day().isBefore(FxRates.oldest(today)) && !rate.day().isAfter(today))).toList());
    }

    private static MarketSheet sheet(MarketProfile profile, Map<String, Entry> files, Map<String, Entry> shipped, LocalDate today) {
        Entry file = files.get(profile.code());
        List<MarketFigure> figures = new ArrayList<>(new FigureWalk(file, Optional.ofNullable(shipped.get(profile.code()))).figures());
        file.find("extends").map(base -> base.text().toUpperCase(Locale.ROOT)).ifPresent(base -> new FigureWalk(files.get(base),
                Optional.ofNullable(shipped.get(base))).figures().stream()
                .filter(figure -> figure.place().group() == MarketFigure.Group.EVENTS || file.find(figure.place().path().get(0)).isEmpty())
                .forEach(figures::add));
        return new MarketSheet(profile.place(), figures, profile.events().stream().map(event -> new MarketSheet.Event(event.name(), event.days(),
                event.starts(today.getYear()), event.starts(today.getYear() + 1), event.varies())).toList(), profile.unknown(), profile.notes());
    }

    static Map<String, Entry> byCode(Map<String, String> texts) {
        Map<String, Entry> byCode = new TreeMap<>();
        texts.forEach((name, text) -> {
            Entry file = DataFile.parse(name, text);
            byCode.put(file.text("code").toUpperCase(Locale.ROOT), file);
        });
        return byCode;
    }
}
