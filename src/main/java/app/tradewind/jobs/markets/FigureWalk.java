package app.tradewind.jobs.markets;

import app.tradewind.jobs.markets.MarketFigure.Group;
import app.tradewind.market.Dates;
import app.tradewind.reference.Entry;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every figure of a market's file, with its place, its source and its dates. */
final class FigureWalk {

    private final Entry file;
    private final Optional<Entry> shipped;
    private final List<MarketFigure> figures = new ArrayList<>();

    /** @param shipped the file as it travels with the program, empty for one the person added */
    FigureWalk(Entry file, Optional<Entry> shipped) {
        this.file = file;
        this.shipped = shipped;
    }

    List<MarketFigure> figures() {
        section("tax", Group.TAX).ifPresent(tax -> {
            add(tax, Group.TAX, Phrase.of("market.fig.tax"), "tax", "standard");
            table(tax, "reduced", Group.TAX, "market.fig.tax-of");
            for (int i = 0; i < tax.list("earlier").size(); i++) {
                add(tax, Group.TAX, Phrase.of("market.fig.tax-earlier"), "tax", "earlier", Integer.toString(i));
            }
            rules(tax, Group.TAX, tax.list("parcels"), "tax", "parcels");
        });
        section("duty", Group.DUTY).ifPresent(duty -> {
            add(duty, Group.DUTY, Phrase.of("market.fig.duty-base"), "duty", "base");
            rules(duty, Group.DUTY, duty.list("parcels"), "duty", "parcels");
        });
        section("levies", Group.DUTY).ifPresent(levies -> rules(levies, Group.DUTY, levies.list("each"), "levies", "each"));
        section("fees", Group.FEES).ifPresent(fees -> {
            add(fees, Group.FEES, Phrase.of("market.fig.fee"), "fees", "default");
            table(fees, "categories", Group.FEES, "market.fig.fee-of");
            add(fees, Group.FEES, Phrase.of("market.fig.payment-share"), "fees", "payment-share");
            add(fees, Group.FEES, Phrase.of("market.fig.payment-fixed"), "fees", "payment-fixed");
            add(fees, Group.FEES, Phrase.of("market.fig.fulfilment"), "fees", "fulfilment");
            add(fees, Group.FEES, Phrase.of("market.fig.returns"), "fees", "returns");
        });
        section("ways", Group.WAYS).ifPresent(ways -> {
            add(ways, Group.WAYS, Phrase.of("market.fig.numbers"), "ways", "numbers");
            add(ways, Group.WAYS, Phrase.of("market.fig.dates"), "ways", "dates");
            add(ways, Group.WAYS, Phrase.of("market.fig.units"), "ways", "units");
        });
        List<Entry> events = file.list("events");
        for (int i = 0; i < events.size(); i++) {
            Phrase name = Phrase.of("market.fig.event", new app.tradewind.words.Bilingual(
                    events.get(i).field("name").text("en"), events.get(i).field("name").text("zh")));
            add(file, Group.EVENTS, name, "events", Integer.toString(i), "on");
        }
        return figures;
    }

    private Optional<Entry> section(String key, Group group) {
        return file.find(key);
    }

    private void table(Entry section, String key, Group group, String name) {
        section.find(key).ifPresent(table -> table.map().keySet().forEach(category ->
                add(section, group, Phrase.of(name, category), group == Group.TAX ? "tax" : "fees", key, category)));
    }

    private void rules(Entry section, Group group, List<Entry> rules, String... at) {
        for (int i = 0; i < rules.size(); i++) {
            boolean levy = rules.get(i).find("per").isPresent();
            boolean any = false;
            for (String leaf : List.of("up-to", "amount", "rate")) {
                if (rules.get(i).find(leaf).isPresent()) {
                    any = true;
                    add(section, group, RuleNames.of(rules.get(i), leaf, group == Group.TAX, levy), at[0], at[1], Integer.toString(i), leaf);
                }
            }
            if (!any) {
                add(section, group, Phrase.of(group == Group.TAX ? "market.fig.relief-charge" : "market.fig.parcel-charge"), at[0], at[1],
                        Integer.toString(i), "charge");
            }
        }
    }

    private void add(Entry section, Group group, Phrase name, String... path) {
        MarketFigure.Place place = new MarketFigure.Place(file.file(), List.of(path), group);
        Optional<Entry> at = find(file, place.path());
        boolean own = shipped.map(before -> !text(find(before, place.path())).equals(text(at))).orElse(true);
        Entry holder = place.inRule() ? find(file, place.path().subList(0, place.path().size() - 1)).orElseThrow()
                : at.filter(Entry::isMap).orElse(null);
        String value = at.map(entry -> entry.isMap() ? entry.field("value").text() : entry.text()).orElse("");
        figures.add(new MarketFigure(place, name, value, proof(section, holder, group), holder == null ? Dates.ALWAYS
                : new Dates(holder.day("from").orElse(null), holder.day("until").orElse(null)), own));
    }

    private static MarketFigure.Proof proof(Entry section, Entry holder, Group group) {
        if (group == Group.EVENTS) {
            return new MarketFigure.Proof("", null);
        }
        String source = holder == null ? section.text("source") : holder.text("source", section.text("source"));
        LocalDate checked = holder == null ? section.field("checked").day()
                : holder.day("checked").orElseGet(() -> section.field("checked").day());
        return new MarketFigure.Proof(source, checked);
    }

    /** What stands at a place; empty where nothing does. */
    static Optional<Entry> find(Entry from, List<String> path) {
        Entry at = from;
        for (String key : path) {
            Optional<Entry> next = at.isMap() ? at.find(key) : item(at, key);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private static Optional<Entry> item(Entry list, String place) {
        List<Entry> items = list.items();
        int index = place.matches("\\d+") ? Integer.parseInt(place) : -1;
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private static String text(Optional<Entry> entry) {
        return entry.map(found -> String.valueOf(found.tree())).orElse("");
    }
}
