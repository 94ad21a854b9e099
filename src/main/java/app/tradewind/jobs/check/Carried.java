package app.tradewind.jobs.check;

import app.tradewind.intake.Mapping;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.jobs.boards.file.Needs.Drift;
import app.tradewind.jobs.boards.file.Needs.Renamed;
import app.tradewind.jobs.boards.file.Needs.Suggestion;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was told of an export before its headers changed, carried over to the headers of now. Nobody but
 * the person can say that a header means what another meant: it is a suggestion, never a reading.
 */
final class Carried {

    private final Mapping last;
    private final Drift drift;
    private final Map<String, String> names = new HashMap<>();

    /** @param last what was told then, with the headers of then @param drift how they have changed */
    Carried(Mapping last, Drift drift) {
        this.last = last;
        this.drift = drift;
        last.about().headers().forEach(header -> names.put(header, header));
        drift.missing().forEach(names::remove);
        drift.renamed().forEach(each -> names.put(each.before(), each.now()));
    }

    /** The drift of a file that a layout fits. @param now what its columns are read as */
    Drift known(Map<String, Field> now) {
        Map<String, Field> choices = new LinkedHashMap<>();
        last.columns().forEach((header, field) -> {
            String name = names.get(header);
            if (name != null && now.get(name) != field) {
                choices.put(name, field);
            }
        });
        return choices.isEmpty() ? drift
                : with(new Suggestion(Phrase.of("jobs.check.carry", list(choices)), answers(choices)));
    }

    /** The drift of a table that no layout fits any more. @param layout by which it was read then */
    Drift unknown(Layout layout) {
        Map<String, Field> given = new TreeMap<>();
        last.columns().forEach((header, field) -> given.put(HeaderText.fold(header), field));
        List<String> headers = last.about().headers();
        Map<String, Field> choices = new LinkedHashMap<>();
        last.columns().forEach((header, field) -> {
            if (names.containsKey(header)) {
                choices.put(names.get(header), field);
            }
        });
        Match.of(layout, headers.toArray(String[]::new), given).columns().forEach((field, places) -> places.stream()
                .map(headers::get).filter(header -> drift.renamed().stream().map(Renamed::before).anyMatch(header::equals))
                .forEach(header -> choices.put(names.get(header), field)));
        Map<String, String> answers = new LinkedHashMap<>(answers(choices));
        if (last.about().kind() == null) {
            answers.put(FileAnswers.LAYOUT, layout.id());
        } else {
            answers.put(FileAnswers.KIND, last.about().kind().id());
        }
        return with(new Suggestion(choices.isEmpty() ? Phrase.of("jobs.check.carry.same", layout.kind().phrase())
                : Phrase.of("jobs.check.carry.like", layout.kind().phrase(), list(choices)), answers));
    }

    private Drift with(Suggestion suggestion) {
        return new Drift(drift.added(), drift.missing(), drift.renamed(), suggestion);
    }

    private static Map<String, String> answers(Map<String, Field> choices) {
        Map<String, String> answers = new LinkedHashMap<>();
        choices.forEach((header, field) -> answers.put(FileAnswers.COLUMN + header, field == null ? "" : field.id()));
        return answers;
    }

    private static Phrase list(Map<String, Field> choices) {
        List<Phrase> each = new ArrayList<>();
        choices.forEach((header, field) -> each.add(field == null ? Phrase.of("jobs.check.carry.none", header)
                : Phrase.of("jobs.check.carry.one", header, FieldNames.of(field))));
        return each.stream().reduce((all, next) -> Phrase.of("jobs.check.and", all, next)).orElseThrow();
    }
}
