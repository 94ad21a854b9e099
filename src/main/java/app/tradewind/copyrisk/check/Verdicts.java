package app.tradewind.copyrisk.check;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes findings of judged matches: by market, and one for each stretch of text and family. */
final class Verdicts {

    private static final String FALSE = "false_certification";
    /** So many characters at most lie between "write to us" and the address. */
    private static final int LEAD = 30;
    private static final String UNSUPPORTED = "unsupported_certification";

    private final ListingText listing;
    private final LocalDate today;
    private final Map<String, String> digests = new HashMap<>();

    Verdicts(ListingText listing, LocalDate today) {
        this.listing = listing;
        this.today = today;
    }

    Checked of(List<Match> matches) {
        List<Finding> findings = new ArrayList<>();
        List<Checked.Passed> passed = new ArrayList<>();
        List<String> markets = listing.setting().markets().isEmpty() ? List.of("") : listing.setting().markets();
        for (String market : markets) {
            List<Match> here = matches.stream().filter(match -> match.rule().rule().scope().covers(market)).toList();
            strongest(here, market).forEach(match -> findings.add(finding(match, market)));
        }
        for (Match match : matches) {
            if (match.excused() && markets.stream().anyMatch(match.rule().rule().scope()::covers)) {
                passed.add(new Checked.Passed(match.rule().rule().card(), span(match), match.excuse()));
            }
        }
        return new Checked(findings, passed);
    }

    /** Of matches of one family that overlap, the gravest, then the longest, then the first pack's. */
    private static List<Match> strongest(List<Match> matches, String market) {
        Map<FieldView, List<Match>> byField = new IdentityHashMap<>();
        List<FieldView> fields = new ArrayList<>();
        for (Match match : matches) {
            byField.computeIfAbsent(match.field(), field -> {
                fields.add(field);
                return new ArrayList<>();
            }).add(match);
        }
        return fields.stream().flatMap(field -> strongestOfField(byField.get(field), market).stream()).toList();
    }

    private static List<Match> strongestOfField(List<Match> matches, String market) {
        List<Match> kept = new ArrayList<>();
        matches.stream().filter(match -> !match.excused())
                .sorted(Comparator.comparing((Match match) -> match.rule().card(market).severity()).reversed()
                        .thenComparing(Match::turned)
                        .thenComparing(match -> match.spot().start() - match.spot().end()))
                .forEach(match -> {
                    if (kept.stream().noneMatch(other -> covers(other, match))) {
                        kept.removeIf(other -> covers(match, other) && FALSE.equals(family(match)));
                        kept.add(match);
                    } else {
                        kept.replaceAll(other -> other.overlaps(match) ? other.and(match) : other);
                    }
                });
        kept.sort(Comparator.comparingInt(match -> match.spot().start()));
        kept.removeIf(match -> match.rule().rule().excuses().leads() && kept.stream().anyMatch(other -> ledTo(match, other)));
        return inOne(kept);
    }

    /** What one rule says of words that stand side by side is said once. */
    private static List<Match> inOne(List<Match> sorted) {
        List<Match> all = new ArrayList<>();
        for (Match match : sorted) {
            Match last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.touches(match)) {
                all.set(all.size() - 1, last.and(match));
            } else {
                all.add(match);
            }
        }
        return all;
    }

    private static boolean ledTo(Match lead, Match other) {
        int way = other.spot().start() - lead.spot().end();
        return way >= 0 && way <= LEAD && lead.rule() != other.rule() && family(lead).equals(family(other));
    }

    private static boolean covers(Match strong, Match weak) {
        boolean sameFamily = family(strong).equals(family(weak))
                || FALSE.equals(family(strong)) && UNSUPPORTED.equals(family(weak));
        return sameFamily && strong.spot().overlaps(weak.spot());
    }

    private static String family(Match match) {
        return match.rule().rule().card().family();
    }

    private static Finding.Span span(Match match) {
        int start = match.field().text().start(match.spot().start());
        int end = match.field().text().end(match.spot().end());
        return new Finding.Span(match.field().name(), start, end, match.field().text().original().substring(start, end));
    }

    private Finding finding(Match match, String market) {
        Finding.Rule card = match.rule().card(market);
        Finding.Wording wording = match.rule().rule().wording();
        Finding.Span span = span(match);
        List<Phrase> notes = new ArrayList<>(match.notes());
        notes.add(Phrase.of("copyrisk.source", card.source(), card.asOf()));
        Explanation why = new Explanation(
                Phrase.of("copyrisk.headline", span.text(), wording.message()),
                List.of(new Reason(severity(card.severity()), card.severity().ordinal() + 1.0, "points")),
                notes, Confidence.of(sureness(card.severity()), Phrase.of("copyrisk.sureness")),
                new Basis("rule " + card.id(), 1, today, 0, digest(span, market)));
        return new Finding(listing.id(), market, card, span, wording, why);
    }

    /** The same for every finding of a field in a market. */
    private String digest(Finding.Span span, String market) {
        return digests.computeIfAbsent(market + '\n' + span.field(), any -> reckoned(span, market));
    }

    private String reckoned(Finding.Span span, String market) {
        Digest digest = new Digest().add(market).add(listing.fields().getOrDefault(span.field(), ""));
        listing.evidence().forEach(digest::add);
        listing.attributes().forEach((name, value) -> digest.add(name).add(value));
        return digest.hex();
    }

    private static Phrase severity(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> Phrase.of("copyrisk.severity.high");
            case MEDIUM -> Phrase.of("copyrisk.severity.medium");
            case LOW -> Phrase.of("copyrisk.severity.low");
        };
    }

    private static Confidence.Grade sureness(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> Confidence.Grade.HIGH;
            case MEDIUM -> Confidence.Grade.MEDIUM;
            case LOW -> Confidence.Grade.LOW;
        };
    }
}
