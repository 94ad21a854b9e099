package app.tradewind.jobs.check;

import app.tradewind.intake.Inspection;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Layout;
import app.tradewind.jobs.boards.file.Recognised;
import app.tradewind.jobs.boards.file.Recognised.Candidate;
import app.tradewind.jobs.boards.file.Recognised.Choice;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The layout of a file with its rivals, and what the columns of its kind may be mapped to. */
final class RecognisedAs {

    private final List<Layout> layouts;
    private final LayoutNames names;

    RecognisedAs(List<Layout> layouts) {
        this.layouts = layouts;
        this.names = new LayoutNames(layouts);
    }

    Recognised of(Inspection inspection) {
        Candidate chosen = null;
        List<Candidate> others = new java.util.ArrayList<>();
        for (Inspection.Candidate each : inspection.candidates()) {
            Candidate candidate = new Candidate(each.profile(), names.of(each.profile(), each.kind()), each.score(), each.evidence());
            if (each.profile().equals(inspection.profile())) {
                chosen = candidate;
            } else if (each.score() > 0) {
                others.add(candidate);
            }
        }
        String encoding = inspection.encoding().toUpperCase(Locale.ROOT);
        return new Recognised(chosen, others,
                encoding.isEmpty() ? inspection.container().toUpperCase(Locale.ROOT) : encoding, fields(inspection.kind()));
    }

    /** Everything that any layout of a kind knows. @param kind {@code null} for any */
    List<Choice> fields(Kind kind) {
        Set<Field> known = EnumSet.noneOf(Field.class);
        Set<Field> required = EnumSet.noneOf(Field.class);
        for (Layout layout : layouts) {
            if (kind == null || layout.kind() == kind) {
                known.addAll(layout.columns().fields().keySet());
            }
            if (kind != null && layout.kind() == kind && layout.platform().isEmpty()) {
                required.addAll(layout.columns().required());
            }
        }
        return known.stream().map(field -> new Choice(field, FieldNames.of(field), required.contains(field))).toList();
    }
}
