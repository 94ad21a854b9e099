package app.tradewind.storage.checking;

import app.tradewind.storage.checking.Finding.Check;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportStore;
import app.tradewind.words.Phrase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.concurrent.CancellationException;
import org.jdbi.v3.core.Jdbi;

/** Looks at everything a workspace's database holds. What is damaged is told, never mended and never thrown. */
public final class Verifier {

    private final Jdbi jdbi;
    private final ImportStore imports;
    private final DecisionStore decisions;

    public Verifier(Jdbi jdbi, ImportStore imports, DecisionStore decisions) {
        this.jdbi = jdbi;
        this.imports = imports;
        this.decisions = decisions;
    }

    private interface Look {
        List<Finding> look() throws SQLException;
    }

    /** @param cancelled asked between two steps; a cancelled look ends with a {@link CancellationException} */
    public List<Finding> run(BooleanSupplier cancelled) {
        List<Finding> found = new ArrayList<>();
        found.addAll(guarded(Check.STORE, cancelled, () -> jdbi.withHandle(handle -> new CellCheck(handle).run(cancelled))));
        found.addAll(guarded(Check.CHAIN, cancelled, this::chain));
        found.addAll(guarded(Check.RECEIPT, cancelled, () -> receipts(cancelled)));
        found.addAll(guarded(Check.WEEKS, cancelled, () -> jdbi.withHandle(handle -> new WeekCheck(handle).run())));
        return found;
    }

    /** Damaged bytes may end in any exception: the finding is that they cannot be read. */
    private static List<Finding> guarded(Check check, BooleanSupplier cancelled, Look look) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        try {
            return look.look();
        } catch (CancellationException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            return List.of(Finding.off(check, "", Phrase.of("keep.check.unreadable", check.phrase())));
        }
    }

    private List<Finding> chain() {
        OptionalLong broken = decisions.verify();
        return List.of(broken.isPresent() ? Finding.off(Check.CHAIN, Long.toString(broken.getAsLong()),
                Phrase.of("keep.check.chain-broken", broken.getAsLong()))
                : Finding.good(Check.CHAIN, "", Phrase.of("keep.check.chain", decisions.list().size())));
    }

    private List<Finding> receipts(BooleanSupplier cancelled) throws SQLException {
        List<Finding> found = new ArrayList<>();
        for (ImportEntry entry : imports.list()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (entry.isLive()) {
                found.add(jdbi.withHandle(handle -> new ReceiptCheck(handle, entry).run()));
            }
        }
        return found;
    }
}
