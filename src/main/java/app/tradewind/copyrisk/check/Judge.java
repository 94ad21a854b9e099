package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.rules.Excuses;
import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.rules.Partner;
import app.tradewind.copyrisk.text.Borders;
import app.tradewind.copyrisk.text.Figures;
import app.tradewind.copyrisk.text.Folding;
import app.tradewind.words.Phrase;
import com.google.re2j.Matcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Judges one listing: which rules' words stand in it, and what excuses them. */
final class Judge {

    private static final int NEAR = 60;
    private static final int NEAR_SHORT = 14;
    private static final int SHORT_WORD = 5;
    private static final int DETOUR = 12;
    private static final int MODEL = 25;
    private static final char LATIN = '\u0250';

    private final List<FieldView> fields;
    private final Denial denial;
    private final Evidence evidence;
    private final DataCheck data;
    private final String brand;
    /** Whether what a rule wants somewhere in the listing stands there: asked once, not for each match. */
    private final Map<CompiledRule.CompiledPartner, Boolean> contexts = new IdentityHashMap<>();
    private final LocalDate today;

    Judge(ListingText listing, List<FieldView> fields, Denial denial, LocalDate today) {
        this.fields = fields;
        this.denial = denial;
        this.evidence = new Evidence(listing.evidence());
        this.data = new DataCheck(listing.attributes());
        this.brand = Folding.term(listing.setting().brand().strip());
        this.today = today;
    }

    /** All places in a field where the rule's words stand together as it asks, excused or not. */
    List<Match> matches(CompiledRule rule, FieldView field) {
        List<Match> matches = new ArrayList<>();
        if (rule.rule().look().data() != null && data.isSilent(rule.rule().look().data())) {
            return matches;
        }
        for (Spot trigger : triggers(rule, field)) {
            consider(rule, field, trigger, Double.NaN, matches);
        }
        for (CompiledRule.CompiledShape shape : rule.finds().shapes()) {
            if (shape.shape().asWritten()) {
                written(rule, field, shape.shape(), matches);
            } else if (field.any(shape.anchors())) {
                for (Spot part : new SpotRow(field.spots(shape.anchors())).surroundings(field.text().text())) {
                    folded(rule, field, shape.shape(), part, matches);
                }
            }
        }
        for (CompiledRule.CompiledUnit unit : rule.finds().units()) {
            for (Spot written : field.spots(unit.group())) {
                Figures.Figure figure = Figures.before(field.text().text(), written.start());
                if (figure != null) {
                    consider(rule, field, new Spot(figure.start(), written.end()), figure.value() * unit.unit().factor(), matches);
                }
            }
        }
        return matches;
    }

    /** A pattern on a part of the folded text. */
    private void folded(CompiledRule rule, FieldView field, Look.Shape shape, Spot part, List<Match> matches) {
        int from = part.start();
        Matcher matcher = shape.find().matcher(field.text().text().substring(from, part.end()));
        while (matcher.find()) {
            if (!shape.name() || Names.stands(field.text(), from + matcher.start(1), from + matcher.end(1))) {
                int before = matches.size();
                consider(rule, field, new Spot(from + matcher.start(), from + matcher.end()), figure(rule, shape, matcher), matches);
                if (shape.name()) {
                    matches.subList(before, matches.size()).replaceAll(Match::turnedRound);
                }
            }
        }
    }

    /** A pattern on the text as written; what it finds is judged where it stands in the folded text. */
    private void written(CompiledRule rule, FieldView field, Look.Shape shape, List<Match> matches) {
        String original = field.text().written();
        if (!shape.anchoredIn(original)) {
            return;
        }
        int origin = field.text().origin();
        Matcher matcher = shape.find().matcher(original);
        while (matcher.find()) {
            if (!shape.anchoredIn(matcher.group())) {
                continue;
            }
            Spot spot = new Spot(field.text().at(origin + matcher.start()), field.text().at(origin + matcher.end() - 1) + 1);
            if (spot.end() <= field.text().length()) {
                consider(rule, field, spot, Double.NaN, matches);
            }
        }
    }

    /** A rule of single words speaks of the longest: of "Apple Watch", not of the "Apple" in it. */
    private static List<Spot> triggers(CompiledRule rule, FieldView field) {
        if (rule.trigger().length == 0) {
            return List.of();
        }
        List<Spot> all = field.spots(rule.trigger());
        return rule.partners().isEmpty() ? Spot.longest(all) : all;
    }

    private static double figure(CompiledRule rule, Look.Shape shape, Matcher matcher) {
        return matcher.groupCount() > 0 && matcher.group(1) != null && rule.rule().look().data() != null
                ? Figures.plain(matcher.group(1)) * shape.factor() : Double.NaN;
    }

    private void consider(CompiledRule rule, FieldView field, Spot trigger, double figure, List<Match> matches) {
        if (field.within(trigger, rule.excuses().unless())) {
            return;
        }
        Look.DataTest test = rule.rule().look().data();
        DataCheck.Says says = test == null ? DataCheck.Says.OTHERWISE : data.says(test, figure, rule.rule().look());
        if (says == DataCheck.Says.SO) {
            return;
        }
        Spot spot = trigger;
        boolean deniedInside = false;
        boolean turned = false;
        for (CompiledRule.CompiledPartner partner : rule.partners()) {
            if (partner.partner().within() == 0) {
                if (!contexts.computeIfAbsent(partner, any -> fields.stream().anyMatch(other -> stands(other, partner.groups())))) {
                    return;
                }
                continue;
            }
            List<Spot> near = nearest(field, trigger, partner);
            if (near.isEmpty()) {
                return;
            }
            turned |= lopsided(partner.partner()) && way(field, trigger, near.get(0), partner.partner()) > 0;
            for (Spot other : partner.partner().joined() ? near : List.<Spot>of()) {
                spot = spot.and(other);
                deniedInside |= denial.between(field, trigger, other);
            }
        }
        Match match = judged(rule, field, spot, deniedInside, says);
        matches.add(turned ? match.turnedRound() : match);
    }

    /** A context counts unless the text denies it: "no small parts" is no context of small parts. */
    private boolean stands(FieldView field, int[] context) {
        return field.spots(context).stream().anyMatch(spot -> !denial.denies(field, spot));
    }

    /**
     * The nearest partner, and every other that touches the trigger: "official CE certificate". Where the rule
     * allows less behind the trigger than before it, a word before comes first: in "relieves back pain and
     * eliminates" the pain belongs to the relief. Japanese and Korean put the word behind, after a particle.
     */
    private List<Spot> nearest(FieldView field, Spot trigger, CompiledRule.CompiledPartner partner) {
        int far = Math.max(partner.partner().within(), partner.partner().behind());
        List<Spot> near = field.near(trigger.start() - far, trigger.end() + far, partner.groups()).stream()
                .filter(spot -> !spot.overlaps(trigger) && onSide(trigger, spot, partner.partner().side()))
                .filter(spot -> trigger.gap(spot) <= (spot.start() > trigger.start() ? partner.partner().behind() : partner.partner().within()))
                .filter(spot -> !partner.partner().joined() || !field.clauses().between(
                        Math.min(trigger.end(), spot.end()), Math.max(trigger.start(), spot.start())))
                .sorted(Comparator.comparingInt(spot -> trigger.gap(spot) + way(field, trigger, spot, partner.partner()))).toList();
        return near.stream().filter(spot -> spot == near.get(0) || trigger.gap(spot) <= 1).toList();
    }

    /** What the way from the trigger costs besides its length: the wrong side, and an "and" or a comma in between. */
    private int way(FieldView field, Spot trigger, Spot spot, Partner partner) {
        boolean behind = spot.start() > trigger.start();
        boolean wrongSide = lopsided(partner) && behind != Borders.particle(field.text().text(), trigger.end());
        return (wrongSide ? DETOUR : 0) + (denial.parted(field, trigger, spot) ? DETOUR : 0);
    }

    private static boolean lopsided(Partner partner) {
        return partner.behind() < partner.within();
    }

    private static boolean onSide(Spot trigger, Spot spot, Partner.Side side) {
        return side == Partner.Side.EITHER || (side == Partner.Side.BEFORE) == (spot.start() < trigger.start());
    }

    private Match judged(CompiledRule rule, FieldView field, Spot spot, boolean deniedInside, DataCheck.Says says) {
        Excuses excuses = rule.rule().excuses();
        Phrase excuse = null;
        List<Phrase> notes = new ArrayList<>();
        if (ownBrand(field, spot)) {
            excuse = Phrase.of("copyrisk.passed.own-brand");
        } else if (denied(excuses.denial(), field, spot, deniedInside)) {
            excuse = Phrase.of("copyrisk.passed.denied");
        } else if (excusedNear(rule, field, spot)) {
            excuse = Phrase.of("copyrisk.passed.near");
        } else if (!excuses.evidence().isEmpty()) {
            List<String> marks = Names.inside(excuses.evidence(), field.text(), spot);
            String mark = String.join(", ", marks);
            LocalDate expired = evidence.expired(marks, today);
            if (evidence.supports(marks, today)) {
                excuse = Phrase.of("copyrisk.passed.evidence", mark);
            } else if (expired != null) {
                notes.add(Phrase.of("copyrisk.evidence.expired", mark, expired));
            } else {
                notes.add(Phrase.of("copyrisk.evidence.missing", mark));
            }
        }
        if (says == DataCheck.Says.NOTHING) {
            notes.add(Phrase.of("copyrisk.data.silent"));
        }
        return new Match(says == DataCheck.Says.NOTHING ? rule.lowered() : rule, field, spot, false, excuse, notes);
    }

    private boolean denied(Excuses.Denying kind, FieldView field, Spot spot, boolean inside) {
        return switch (kind) {
            case CLEARS -> inside || denial.denies(field, spot);
            case BEFORE -> denial.deniedBefore(field, spot);
            case IGNORED -> false;
        };
    }

    private boolean excusedNear(CompiledRule rule, FieldView field, Spot spot) {
        if (fields.stream().anyMatch(other -> other.any(rule.excuses().beside()))) {
            return true;
        }
        int far = rule.rule().excuses().around().reach();
        int from = far > 0 ? spot.start() - far : field.clauses().start(spot.start());
        boolean before = field.near(spot.start() - Math.max(far, NEAR), spot.start(), rule.excuses().near()).stream().anyMatch(word -> word.end() <= spot.start()
                && word.start() >= from && spot.start() - word.end() <= (far > 0 ? far : reach(word)));
        return before || field.near(spot.end(), spot.end() + MODEL, rule.excuses().after()).stream().anyMatch(word ->
                word.start() >= spot.end() && followed(field, spot.end(), word.start())
                        && !field.clauses().between(spot.end(), word.start()));
    }

    /** At once, or with a model name in Latin letters and figures before a word of another script: "iPhone 15 Pro対応". */
    private static boolean followed(FieldView field, int from, int to) {
        String text = field.text().text();
        boolean model = to - from <= MODEL && text.charAt(to) > LATIN
                && text.substring(from, to).chars().allMatch(c -> c < LATIN && (Character.isLetterOrDigit(c) || " +/-".indexOf(c) >= 0));
        return to - from <= 1 || model;
    }

    /** A bare preposition ("for") excuses only what follows it; a phrase ("compatible with") a whole list. */
    private static int reach(Spot word) {
        return word.end() - word.start() <= SHORT_WORD ? NEAR_SHORT : NEAR;
    }

    /** The match lies inside the seller's own brand, as the listing writes it. */
    private boolean ownBrand(FieldView field, Spot spot) {
        if (brand.isEmpty()) {
            return false;
        }
        String text = field.text().text();
        for (int at = Math.max(0, spot.end() - brand.length()); at <= spot.start(); at++) {
            boolean whole = text.startsWith(brand, at) && Borders.startsWord(text, at) && Borders.endsWord(text, at + brand.length());
            if (whole && new Spot(at, at + brand.length()).holds(spot)) {
                return true;
            }
        }
        return false;
    }
}
