package app.tradewind.selection.breadth;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.selection.breadth.BreadthAdvice.Place;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.Said;
import app.tradewind.selection.breadth.pick.Picked;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of each product why it is on the list or not. A product that came in is set against one that had to go,
 * the best against the best; one that is on both lists against the best that is on neither.
 */
final class Reasoning {

    private static final double COVERAGE = 0.8;

    private final Breadth.Setting setting;
    private final List<Entry> ranked;
    private final Picked picked;
    private final BreadthWish wish;
    private final Set<Entry> plain;
    private final Set<Entry> list;
    private final Map<Entry, Entry> against = new HashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();
    private final String digest;

    Reasoning(Breadth.Setting setting, List<Entry> ranked, List<Entry> plain, Picked picked, BreadthWish wish) {
        this.setting = setting;
        this.ranked = ranked;
        this.picked = picked;
        this.wish = wish;
        this.plain = new HashSet<>(plain);
        this.list = new HashSet<>(picked.list());
        List<Entry> came = picked.list().stream().filter(entry -> !this.plain.contains(entry)).toList();
        List<Entry> went = plain.stream().filter(entry -> !list.contains(entry)).toList();
        for (int i = 0; i < came.size() && i < went.size(); i++) {
            against.put(came.get(i), went.get(i));
            against.put(went.get(i), came.get(i));
        }
        Entry next = ranked.stream().filter(entry -> !this.plain.contains(entry) && !list.contains(entry)).findFirst().orElse(null);
        if (next != null) {
            plain.stream().filter(list::contains).forEach(entry -> against.put(entry, next));
        }
        Digest sum = new Digest();
        for (int i = 0; i < ranked.size(); i++) {
            rank.put(ranked.get(i).id(), i + 1);
            sum.add(ranked.get(i).id()).add(ranked.get(i).value()).add(ranked.get(i).sd());
        }
        digest = sum.add(wish.toString()).hex();
    }

    /** The list, then what is left out of the plain one. */
    List<BreadthAdvice> products() {
        List<BreadthAdvice> products = new ArrayList<>();
        picked.list().forEach(entry -> products.add(advise(entry)));
        ranked.stream().limit(wish.places()).filter(entry -> !list.contains(entry)).forEach(entry -> products.add(advise(entry)));
        return products;
    }

    private BreadthAdvice advise(Entry entry) {
        List<Group> shares = shares(entry);
        Standing standing = standing(entry, shares);
        Entry other = against.get(entry);
        double gap = other == null ? entry.value() : entry.value() - other.value();
        boolean both = list.contains(entry) && plain.contains(entry);
        List<Reason> reasons = new ArrayList<>(List.of(new Reason(Phrase.of("breadth.reason.own", entry.name()), entry.value(), setting.unit())));
        if (other != null) {
            reasons.add(new Reason(Phrase.of(both ? "breadth.reason.next" : "breadth.reason.other", other.name()), -other.value(), setting.unit()));
        }
        double cost = both ? 0 : Math.abs(gap);
        Place place = new Place(standing, rank.get(entry.id()), entry.value(), cost, standing == Standing.SHARE ? shares : List.of());
        return new BreadthAdvice(entry.id(), entry.name(), place, new Explanation(headline(entry, other, place),
                reasons, notes(entry, place), sure(entry, other, gap), basis()));
    }

    /** Groups that would fall below their share without the product. */
    private List<Group> shares(Entry entry) {
        return picked.needs().places().entrySet().stream().filter(need -> entry.in(need.getKey())
                && picked.list().stream().filter(other -> other.in(need.getKey())).count() <= need.getValue()).map(Map.Entry::getKey).toList();
    }

    private Standing standing(Entry entry, List<Group> shares) {
        if (list.contains(entry)) {
            return picked.explored().contains(entry) ? Standing.EXPLORE : plain.contains(entry) ? Standing.BEST
                    : shares.isEmpty() ? Standing.NEXT : Standing.SHARE;
        }
        return copies(entry).size() >= wish.alike() && wish.alike() > 0 ? Standing.COPY : Standing.MAKES_ROOM;
    }

    private List<Entry> copies(Entry entry) {
        return picked.list().stream().filter(other -> other != entry && !entry.family().isEmpty() && other.family().equals(entry.family())).toList();
    }

    private Phrase headline(Entry entry, Entry other, Place place) {
        Phrase value = Said.amount(entry.value(), setting.unit());
        Phrase instead = other == null ? value : Said.amount(other.value(), setting.unit());
        String name = other == null ? "" : other.name();
        return switch (place.standing()) {
            case BEST -> Phrase.of("breadth.headline.best", entry.name(), value, place.rank());
            case SHARE -> other == null ? Phrase.of("breadth.headline.best", entry.name(), value, place.rank())
                    : Phrase.of("breadth.headline.share", entry.name(), Said.list(place.shares().stream().map(Group::said).toList()), value, name, instead);
            case EXPLORE -> Phrase.of("breadth.headline.explore", entry.name(), value, Said.amount(entry.upper(), setting.unit()));
            case NEXT -> Phrase.of("breadth.headline.next", entry.name(), value, place.rank());
            case COPY -> Phrase.of("breadth.headline.copy", entry.name(), copies(entry).get(0).name(), value);
            case MAKES_ROOM -> other == null ? Phrase.of("breadth.headline.out", entry.name(), value)
                    : Phrase.of("breadth.headline.makes-room", entry.name(), value, name, instead);
        };
    }

    private List<Phrase> notes(Entry entry, Place place) {
        List<Phrase> notes = new ArrayList<>();
        if (place.standing() == Standing.BEST && !shares(entry).isEmpty()) {
            notes.add(Phrase.of("breadth.note.also", Said.list(shares(entry).stream().map(Group::said).toList())));
        }
        if (place.standing() == Standing.EXPLORE) {
            notes.add(Phrase.of(wish.drawn() ? "breadth.note.drawn" : "breadth.note.upper"));
        }
        if (place.standing() == Standing.COPY) {
            notes.add(Phrase.of("breadth.note.copies", wish.alike()));
        }
        return notes;
    }

    /** By how far the two differ against the errors of both. */
    private Confidence sure(Entry entry, Entry other, double gap) {
        double sd = other == null ? entry.sd() : Math.hypot(entry.sd(), other.sd());
        if (!(sd > 0)) {
            return Confidence.of(Grade.LOW, Phrase.of("breadth.sure.unknown"));
        }
        double off = Math.abs(gap) / sd;
        return new Confidence(off >= 2 * Entry.NINETY ? Grade.HIGH : off >= Entry.NINETY ? Grade.MEDIUM : Grade.LOW,
                gap - Entry.NINETY * sd, gap + Entry.NINETY * sd, COVERAGE, Phrase.of("breadth.sure"));
    }

    private Basis basis() {
        return new Basis("least shares by branch and bound", ranked.size(), setting.today(), wish.drawn() ? setting.seed() : 0, digest);
    }
}
