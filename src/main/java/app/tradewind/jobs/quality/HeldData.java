package app.tradewind.jobs.quality;

import java.util.stream.Collectors;
import java.util.Set;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.ReferenceException;
import app.tradewind.market.MarketProfiles;
import app.tradewind.market.MarketProfile;
import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.Held;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Hands the rows of a workspace to whoever judges them, as they are read now. */
final class HeldData {

    private static final List<Exclusion> UNREAD = List.of(Exclusion.NO_SKU, Exclusion.NO_DAY, Exclusion.NO_QUANTITY,
            Exclusion.NO_VALUE, Exclusion.UNREADABLE_VALUE);

    private HeldData() { }

    static Held of(Workspace workspace) {
        List<CatalogRecord> facts = new ArrayList<>(workspace.listings().all());
        facts.addAll(workspace.stock().all());
        facts.addAll(workspace.terms().all());
        facts.addAll(workspace.certificates().all());
        facts.addAll(workspace.competitors().every());
        facts.addAll(workspace.rates().all());
        facts.addAll(workspace.periods().every());
        facts.addAll(workspace.costs().every());
        facts.addAll(workspace.estimates().every());
        facts.addAll(workspace.planned().every());
        facts.addAll(workspace.shipments().every());
        facts.addAll(workspace.ads().every());
        workspace.trends().series().values().forEach(facts::addAll);
        facts.addAll(workspace.reviews().every());
        return new Held(facts, sink -> workspace.sales().each(sink::accept), workspace.imports().list().stream()
                .filter(ImportEntry::isLive).flatMap(HeldData::unread).toList(), markets(workspace));
    }

    /** Empty where a file of a market cannot be read: Markets says which. */
    private static Set<String> markets(Workspace workspace) {
        try {
            return MarketProfiles.readAll(workspace.reference().texts("market").entrySet().stream()
                    .map(file -> DataFile.parse(file.getKey(), file.getValue())).toList()).all().stream()
                    .map(MarketProfile::code).collect(Collectors.toSet());
        } catch (ReferenceException e) {
            return Set.of();
        }
    }

    private static Stream<Held.Unread> unread(ImportEntry entry) {
        ImportSummary summary = entry.summary();
        long left = UNREAD.stream().mapToLong(reason -> summary.counts().excluded().getOrDefault(reason.id(), 0)).sum();
        return Kind.ofId(summary.layout().kind()).stream().map(kind ->
                new Held.Unread(entry.id(), summary.file().name(), kind, summary.counts().used(), left));
    }
}
